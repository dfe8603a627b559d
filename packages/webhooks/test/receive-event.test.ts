import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { receiveEvent, type ReceiveEventOptions } from "../src/index.ts";
import { signBody } from "../src/testing/index.ts";
import { bytesOf, delivery, example, secret } from "./support.ts";

const sentAt = Date.parse("2026-05-13T09:40:41.512Z");
const minute = 60_000;
const threeHours = 180 * minute;

it("verifies and parses in one call, with the header in any spelling and container", async () => {
  const value = example("results-ready");
  const body = bytesOf(value);
  const header = await signBody(body, secret);
  const containers: ReceiveEventOptions["headers"][] = [
    { "lean-signature": header },
    { "Lean-Signature": header },
    { "lean-signature": [header] },
    { "LEAN-SIGNATURE": header, other: undefined },
    new Headers({ "lean-signature": header }),
  ];
  for (const headers of containers)
    expect(await receiveEvent({ body, headers, secrets: secret })).toEqual(value);
});

it("refuses a repeated header in every container", async () => {
  const { body } = await delivery(example("results-ready"));
  const header = await signBody(body, secret);
  const repeated = new Headers({ "lean-signature": header });
  repeated.append("lean-signature", header);
  for (const headers of [
    repeated,
    { "lean-signature": [header, header] },
    { "lean-signature": header, "Lean-Signature": header },
  ])
    await expect(receiveEvent({ body, headers, secrets: secret })).rejects.toMatchObject({
      reason: "malformed_signature",
    });
});

it("accepts 1 MiB and refuses one byte more, before it verifies anything", async () => {
  const frame = '{"type":"x","payload":""}'.length;
  const fits = await delivery({ type: "x", payload: "a".repeat(1_048_576 - frame) });
  const tooLong = await delivery({ type: "x", payload: "a".repeat(1_048_577 - frame) });
  expect(fits.body.byteLength).toBe(1_048_576);
  expect(await receiveEvent({ ...fits, secrets: secret })).toMatchObject({ type: "x" });
  await expect(receiveEvent({ ...tooLong, secrets: secret })).rejects.toMatchObject({
    reason: "body_too_large",
    status: 413,
    message: expect.stringContaining("1048576"),
  });
  await expect(receiveEvent({ ...fits, secrets: secret, maxBodyBytes: 1000 })).rejects.toMatchObject({
    status: 413,
  });
});

it("verifies the bytes it parses, even when the caller changes them meanwhile", async () => {
  const { body, headers } = await delivery(example("results-ready"));
  const event = receiveEvent({ body, headers, secrets: secret });
  body.fill(0);
  expect(await event).toMatchObject({ type: "results.ready" });
});

it.each([
  ["just sent", 0, "accepted"],
  ["as old as Lean's last repetition", threeHours, "accepted"],
  ["as old as the limit", threeHours + minute, "accepted"],
  ["older than the limit", threeHours + minute + 1, "too_old"],
  ["a little in the future, as with a slow clock", -5 * minute, "accepted"],
  ["far in the future", -24 * 60 * minute, "bad_timestamp"],
])("with maxAgeMs, decides on an event %s", async (_, age, expected) => {
  for (const timestamp of [
    "2026-05-13T09:40:41.512000Z",
    "2026-05-13T09:40:41.512000000Z",
    "2026-05-13T12:40:41.512+03:00",
  ]) {
    const options = { maxAgeMs: threeHours + minute, now: () => sentAt + age, secrets: secret };
    expect(await verdict({ type: "x", timestamp }, options)).toBe(expected);
  }
});

it.each(["", "yesterday", 1_778_665_241, "2026-13-41T00:00:00Z", "2026-05-13"])(
  "with maxAgeMs, refuses an event whose timestamp is %j",
  async (timestamp) => {
    const signed = await delivery({ type: "x", timestamp });
    await expect(
      receiveEvent({ ...signed, secrets: secret, maxAgeMs: 2 * threeHours, now: () => sentAt }),
    ).rejects.toMatchObject({ reason: "bad_timestamp" });
    expect(await receiveEvent({ ...signed, secrets: secret })).toMatchObject({ type: "x" });
  },
);

it.each([0, -1, 1000, threeHours, Number.NaN])(
  "refuses maxAgeMs %d: Lean still repeats then",
  async (maxAgeMs) => {
    const signed = await delivery(example("results-ready"));
    await expect(receiveEvent({ ...signed, secrets: secret, maxAgeMs })).rejects.toMatchObject({
      kind: "config",
      code: "invalid_option",
      message: expect.stringContaining("180 minutes"),
    });
  },
);

describe("without maxAgeMs", () => {
  const fourHours = 240 * minute;

  it("accepts what Lean may still repeat, refuses what is older than four hours, and says what to do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -10 * fourHours, max: 10 * fourHours }), async (age) => {
        const expected = age > fourHours ? "too_old" : "accepted";
        const now = (): number => sentAt + age;
        expect(
          await verdict({ type: "x", timestamp: new Date(sentAt).toISOString() }, { secrets: secret, now }),
        ).toBe(expected);
      }),
      { numRuns: 200, examples: [[threeHours + 5 * minute], [fourHours], [fourHours + 1]] },
    );
    const old = await delivery({ type: "x", timestamp: "2020-01-01T00:00:00Z" });
    await expect(receiveEvent({ ...old, secrets: secret })).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(/older than maxAgeMs \(14400000 ms\).*raise maxAgeMs to replay stored/),
    });
  });

  it("refuses nothing for a timestamp that is missing or unreadable, whatever the limit where it is missing", async () => {
    for (const timestamp of [undefined, null, "", "yesterday", 1, "2020-13-41T00:00:00Z"])
      expect(await verdict({ type: "x", timestamp }, { secrets: secret })).toBe("accepted");
    for (const timestamp of [undefined, null])
      for (const maxAgeMs of [undefined, threeHours + 1, Infinity])
        expect(await verdict({ type: "x", timestamp }, { secrets: secret, maxAgeMs })).toBe("accepted");
  });

  it("is switched off by Infinity", async () => {
    const options = { secrets: secret, maxAgeMs: Infinity };
    expect(await verdict({ type: "x", timestamp: "1999-01-01T00:00:00Z" }, options)).toBe("accepted");
  });

  it("reads the age from every way to write a time that RFC 3339 has", async () => {
    const old = sentAt + fourHours + 1;
    for (const timestamp of [
      "2026-05-13T09:40:41Z",
      "2026-05-13t09:40:41.5z",
      "2026-05-13T09:40:41.512999999Z",
      "2026-05-13T12:40:41.512+03:00",
      "2026-05-13T05:10:41.512-04:30",
    ]) {
      const accepted = await verdict({ type: "x", timestamp }, { secrets: secret, now: () => sentAt });
      expect([timestamp, accepted]).toEqual([timestamp, "accepted"]);
      expect(await verdict({ type: "x", timestamp }, { secrets: secret, now: () => old })).toBe("too_old");
    }
  });
});

async function verdict(
  value: object,
  options: Omit<ReceiveEventOptions, "body" | "headers">,
): Promise<string> {
  return receiveEvent({ ...(await delivery(value)), ...options }).then(
    () => "accepted",
    (error: { reason: string }) => error.reason,
  );
}

it("refuses a misspelt or missing option at compile time", async () => {
  const signed = await delivery(example("results-ready"));
  // @ts-expect-error misspelt option
  await receiveEvent({ ...signed, secrets: secret, maxAge: 1 });
  // @ts-expect-error missing secrets
  await expect(receiveEvent(signed)).rejects.toMatchObject({ code: "missing_secret" });
});

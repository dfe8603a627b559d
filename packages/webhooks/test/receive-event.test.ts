import { expect, it } from "vitest";
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
    const result = await receiveEvent({ ...(await delivery({ type: "x", timestamp })), ...options }).then(
      () => "accepted",
      (error: { reason: string }) => error.reason,
    );
    expect(result).toBe(expected);
  }
});

it.each([undefined, "", "yesterday", 1_778_665_241, "2026-13-41T00:00:00Z", "2026-05-13"])(
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

it("refuses a misspelt or missing option at compile time", async () => {
  const signed = await delivery(example("results-ready"));
  // @ts-expect-error misspelt option
  await receiveEvent({ ...signed, secrets: secret, maxAge: 1 });
  // @ts-expect-error missing secrets
  await expect(receiveEvent(signed)).rejects.toMatchObject({ code: "missing_secret" });
});

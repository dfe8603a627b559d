import { describe, expect, it } from "vitest";
import { createClient, resolveEnvironment } from "../../src/index.ts";
import { json, observedClient, rejection } from "../support.ts";

/** Values that stand in a variable when something went wrong before. */
const wrongNumbers = [
  Number.NaN,
  -1,
  -0.5,
  Infinity,
  -Infinity,
  2 ** 31,
  "5",
  "",
  null,
  {},
  [],
  [5],
  true,
  5n,
];
const wrongMilliseconds = [...wrongNumbers, 0];
const wrongCounts = [...wrongNumbers, 1.5, 101];
const notCallable = ["fetch", 1, null, {}, []];
const notRecords = ["x", 1, null, [], true];

const doors: [door: string, option: string, values: unknown[]][] = [
  ...["the client", "a call"].flatMap((door): [string, string, unknown[]][] => [
    [door, "timeoutMs", wrongMilliseconds],
    [door, "deadlineMs", wrongMilliseconds],
    [door, "maxRetries", wrongCounts],
    [door, "headers", notRecords],
  ]),
  ["the client", "fetch", notCallable],
  ["the client", "hooks", ["x", 1, null, true, [null], { onCallStart: 5 }, [{}, { onCallEnd: "x" }]]],
  ["the client", "auth", ["x", 1, null, {}, [], { authorize: "x" }]],
  ["a call", "signal", ["x", 1, null, {}, { aborted: true }]],
  ["a call", "idempotencyKey", ["", 1, null, {}, []]],
];

const base = { region: "sa", environment: "sandbox" } as const;

describe.each(doors)("%s checks %s", (door, option, values) => {
  it.each(values.map((value) => [typeof value, value]))("%s %o", async (_, value) => {
    const secret = typeof value === "string" ? `${value}-canary` : value;
    const given = { [option]: value === "" ? value : secret } as never;
    let sent = 0;
    const fetch = async () => (sent++, json({}));
    const error = await rejection(
      door === "a call"
        ? createClient({}, { ...base, fetch }).raw("GET", "/things", given)
        : Promise.resolve().then(() => createClient({}, { ...base, fetch, ...(given as object) })),
    );
    expect(error).toMatchObject({ kind: "config", code: "invalid_option" });
    expect(error.message).toContain(`${option} must be`);
    expect(error.message).not.toContain("canary");
    expect(sent).toBe(0);
  });
});

describe("a client without usable options", () => {
  it.each([undefined, null, "sa", 1])("%j is refused in one line", async (options) => {
    for (const make of [
      () => createClient({}, options as never),
      () => resolveEnvironment(options as never),
    ]) {
      const error = await rejection(Promise.resolve().then<unknown>(make));
      expect(error).toMatchObject({ kind: "config", code: "invalid_option" });
      expect(error.message).not.toContain("\n");
    }
  });

  it.each(["uae", "KSA", "SA ", "", 1, null, undefined, {}, ["sa"], "constructor", "__proto__"])(
    "has no region %j",
    async (region) => {
      const make = () => createClient({}, { ...base, region: region as never });
      const error = await rejection(Promise.resolve().then(make));
      expect(error).toMatchObject({ kind: "config", code: "unknown_region" });
    },
  );
});

it("leaves every option that is undefined at its default", async () => {
  const nothing = { timeoutMs: undefined, deadlineMs: undefined, maxRetries: undefined, headers: undefined };
  const { client, seen } = observedClient(() => json({ id: "t" }), nothing);
  const call = { ...nothing, signal: undefined, idempotencyKey: undefined };
  expect(await client.raw("GET", "/things", call)).toMatchObject({ ok: true });
  expect(seen).toHaveLength(1);
});

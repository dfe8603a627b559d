import { describe, expect, it, vi } from "vitest";
import { createClient, type RawOptions } from "../src/index.ts";
import { json, observedClient, rejection } from "./support.ts";

const failing = (code: string) => () =>
  Promise.reject(Object.assign(new TypeError("x"), { cause: { code } }));
const hanging = (_: unknown, __: number, { signal }: RequestInit) =>
  new Promise<Response>((_resolve, reject) =>
    signal?.addEventListener("abort", () => reject(signal.reason as Error)),
  );
/** Aborts the call by its own signal once the request is under way. */
const abortedOnTheWay: typeof hanging = (request, count, init) => {
  setImmediate(() => onTheWay.abort());
  return hanging(request, count, init);
};
let onTheWay = new AbortController();
const words = "whether it took effect is not known";

describe("whether a request took effect", () => {
  it.each<[string, Parameters<typeof observedClient>[0], RawOptions, boolean]>([
    ["a reset", failing("ECONNRESET"), {}, true],
    ["a time-out of the attempt", hanging, { timeoutMs: 5 }, true],
    ["a time-out of the call", hanging, { deadlineMs: 5 }, true],
    ["an abort on the way", abortedOnTheWay, {}, true],
    ["no connection", failing("ECONNREFUSED"), {}, false],
    ["no name", failing("ENOTFOUND"), {}, false],
    ["an abort before", hanging, { signal: AbortSignal.abort() }, false],
    ["a mistake in the request", hanging, { headers: { host: "x" } }, false],
  ])("after %s", async (_, handler, options, unknown) => {
    for (const method of ["POST", "PATCH", "PUT", "DELETE", "GET"]) {
      const { client } = observedClient(handler, { maxRetries: 0 });
      onTheWay = new AbortController();
      const error = await rejection(client.raw(method, "/things", { signal: onTheWay.signal, ...options }));
      expect(error["outcomeUnknown"], method).toBe(unknown && method !== "GET");
      const mayRepeat = ["PUT", "DELETE", "GET"].includes(method);
      expect(error.message.includes(words), method).toBe(unknown && !mayRepeat);
    }
  });

  it("stays unknown when a later attempt did not get as far", async () => {
    vi.useFakeTimers();
    const { client } = observedClient((_, count) => failing(count === 1 ? "ECONNRESET" : "ECONNREFUSED")());
    const work = rejection(client.raw("POST", "/things", { idempotencyKey: "k" }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await work).toMatchObject({ code: "ECONNREFUSED", attempts: 3, outcomeUnknown: true });
    vi.useRealTimers();
  });

  it("stays unknown when the time ends after an answer of 5xx", async () => {
    vi.useFakeTimers();
    const { client } = observedClient((request, count, init) =>
      count === 1 ? json({}, 503) : hanging(request, count, init),
    );
    const work = rejection(client.raw("POST", "/things", { idempotencyKey: "k", deadlineMs: 5_000 }));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await work).toMatchObject({ code: "deadline_exceeded", attempts: 2, outcomeUnknown: true });
    vi.useRealTimers();
  });
});

describe("whether an operation may be sent again", () => {
  const table = {
    "POST /safe": { id: "pauseThing", json: [], repeat: "safe" },
    "POST /keyed": { id: "payThing", json: [], repeat: "key" },
    "POST /unsafe": { id: "createThing", json: [], repeat: "unsafe" },
    "PUT /unsafe": { id: "replaceThing", json: [], repeat: "unsafe" },
  } as const;

  it.each([
    ["POST", "/safe", undefined, 3],
    ["POST", "/keyed", undefined, 1],
    ["POST", "/keyed", "key-1", 3],
    ["POST", "/unsafe", undefined, 1],
    ["PUT", "/unsafe", undefined, 1],
  ])("%s %s with the key %s: %i attempts", async (method, path, idempotencyKey, attempts) => {
    vi.useFakeTimers();
    let sent = 0;
    const fetch = async () => (sent++, json({}, 503));
    const client = createClient(table, { region: "ae", environment: "sandbox", fetch });
    const work = client.raw(method, path, { idempotencyKey });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(!(await work).ok && (await work)).toMatchObject({ status: 503 });
    expect(sent).toBe(attempts);
    vi.useRealTimers();
  });

  it("refuses a key that the operation does not take, instead of repeating on its account", async () => {
    const client = createClient(table, { region: "ae", environment: "sandbox" });
    expect(await rejection(client.raw("POST", "/unsafe", { idempotencyKey: "k" }))).toMatchObject({
      kind: "config",
      code: "invalid_request",
    });
  });

  it("tells of an answer that says neither yes nor no that the outcome is not known", async () => {
    for (const [status, unknown] of [
      [202, true],
      [500, true],
      [503, true],
      [400, false],
      [404, false],
    ] as const) {
      const operations = { "POST /things": { id: "createThing", json: [], success: [200] } };
      const fetch = async () => json({}, status);
      const client = createClient(operations, { region: "ae", environment: "sandbox", fetch, maxRetries: 0 });
      const result = await client.raw("POST", "/things");
      expect(!result.ok && result.toError().outcomeUnknown, String(status)).toBe(unknown);
    }
  });
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { json, observedClient, rejection } from "./support.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const thing = { params: { path: { thing_id: "t-1" } } };
const refused = () =>
  Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } }));
const reset = () =>
  Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } }));

/** Lets the virtual clock run until the work is done. */
async function run<T>(work: Promise<T>): Promise<T> {
  const state = { done: false };
  void work.catch(() => undefined).finally(() => (state.done = true));
  while (!state.done) await vi.advanceTimersByTimeAsync(100);
  return work;
}

it("repeats a GET after 503 and counts the attempts", async () => {
  const { client, seen } = observedClient((_, count) => (count < 3 ? json({}, 503) : json({ id: "t-1" })));
  expect(await run(client.GET("/things/{thing_id}", thing))).toMatchObject({ ok: true });
  expect(seen).toHaveLength(3);
});

it("returns the last answer when the repeats are used up", async () => {
  const { client, seen } = observedClient(() => json({ status: "DOWN" }, 503), { maxRetries: 1 });
  const result = await run(client.GET("/things/{thing_id}", thing));
  expect(result).toMatchObject({ ok: false, status: 503 });
  expect(!result.ok && result.toError()).toMatchObject({ attempts: 2, retryable: true, code: "DOWN" });
  expect(seen).toHaveLength(2);
});

it("never comes back earlier than Retry-After says", async () => {
  const times: number[] = [];
  const { client } = observedClient((_, count) => {
    times.push(Date.now());
    return count === 1
      ? json({ status: "X", message: "" }, 429, { "retry-after": "7" })
      : json({ id: "t-1" });
  });
  await run(client.GET("/things/{thing_id}", thing));
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(7_000);
});

it("returns at once when the wait would exceed the deadline, with the wait attached", async () => {
  const until = new Date(Date.now() + 3_600_000).toUTCString();
  const { client, seen } = observedClient(() =>
    json({ status: "RATE_LIMIT_EXCEEDED", message: "" }, 429, { "retry-after": until }),
  );
  const result = await run(client.GET("/things/{thing_id}", thing));
  expect(seen).toHaveLength(1);
  expect(!result.ok && result.toError().retryAfterMs).toBeGreaterThan(3_590_000);
});

it("does not repeat a POST that may have arrived", async () => {
  const { client, seen } = observedClient(reset);
  expect(await rejection(run(client.POST("/things", { body: { name: "a" } })))).toMatchObject({
    kind: "connection",
    code: "ECONNRESET",
  });
  expect(seen).toHaveLength(1);
  const answered = observedClient(() => json({}, 503));
  expect(await run(answered.client.POST("/things", { body: { name: "a" } }))).toMatchObject({ status: 503 });
  expect(answered.seen).toHaveLength(1);
});

it("repeats a POST that was not sent", async () => {
  const { client, seen } = observedClient((_, count) => (count === 1 ? refused() : json({ id: "t" })));
  expect(await run(client.POST("/things", { body: { name: "a" } }))).toMatchObject({ ok: true });
  expect(seen).toHaveLength(2);
});

it("repeats a POST that has an idempotency key, with the same key and body", async () => {
  const { client, seen } = observedClient((_, count) => (count === 1 ? reset() : json({ id: "t" })));
  await run(client.POST("/things", { body: { name: "a" }, idempotencyKey: "key-1" }));
  expect(seen.map((each) => [each.headers.get("idempotency-key"), each.body])).toEqual([
    ["key-1", '{"name":"a"}'],
    ["key-1", '{"name":"a"}'],
  ]);
});

it("does not hammer a request that Lean says is already running", async () => {
  const { client, seen } = observedClient(() => json({ status: "DUPLICATED_REQUEST", message: "" }, 429), {
    deadlineMs: 30_000,
  });
  const result = await run(client.GET("/things/{thing_id}", thing));
  expect(seen).toHaveLength(1);
  expect(!result.ok && result.toError().retryAfterMs).toBe(60_000);
});

it("stops adding load when most calls fail", async () => {
  const { client, seen } = observedClient(() => json({}, 503));
  for (let call = 0; call < 200; call++) await run(client.GET("/things/{thing_id}", thing));
  expect(seen.length).toBe(200 + 100);
});

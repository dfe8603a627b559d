import { expect, it } from "vitest";
import type { Auth } from "../src/index.ts";
import { json, observedClient, rejection } from "./support.ts";

const thing = { params: { path: { thing_id: "t-1" } } };

/** Never answers, but follows its signal, as a fetch does. */
function hang(_: unknown, __: number, { signal }: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) =>
    signal?.addEventListener("abort", () => reject(signal.reason as Error)),
  );
}

it("ends an attempt after timeoutMs", async () => {
  const { client, seen } = observedClient(hang, { timeoutMs: 20, maxRetries: 1 });
  expect(await rejection(client.GET("/things/{thing_id}", thing))).toMatchObject({
    kind: "timeout",
    code: "attempt_timeout",
    attempts: 2,
  });
  expect(seen).toHaveLength(2);
});

it("ends the whole call after deadlineMs", async () => {
  const { client } = observedClient(hang, { timeoutMs: 20_000, deadlineMs: 30 });
  const start = performance.now();
  expect(await rejection(client.GET("/things/{thing_id}", thing))).toMatchObject({
    kind: "timeout",
    code: "deadline_exceeded",
  });
  expect(performance.now() - start).toBeLessThan(2_000);
});

it("counts the token into the deadline", async () => {
  const auth: Auth = { channel: "bearer", authorize: () => new Promise(() => undefined) };
  const { client, seen } = observedClient(() => json({}), { auth, deadlineMs: 30 });
  expect(await rejection(client.GET("/things/{thing_id}", thing))).toMatchObject({
    kind: "timeout",
    code: "deadline_exceeded",
    attempts: 0,
  });
  expect(seen).toHaveLength(0);
});

it("follows the caller's signal while sending and while waiting", async () => {
  for (const handler of [hang, () => json({}, 503, { "retry-after": "60" })]) {
    const controller = new AbortController();
    const { client } = observedClient(handler);
    setTimeout(() => controller.abort(), 20);
    expect(
      await rejection(client.GET("/things/{thing_id}", { ...thing, signal: controller.signal })),
    ).toMatchObject({ kind: "abort", code: "aborted" });
  }
});

it("sends nothing when the signal is aborted already", async () => {
  const { client, seen } = observedClient(() => json({}));
  expect(await rejection(client.GET("/things", { signal: AbortSignal.abort() }))).toMatchObject({
    kind: "abort",
  });
  expect(seen).toHaveLength(0);
});

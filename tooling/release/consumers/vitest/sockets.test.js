import { isLeanError, unwrapData } from "@openlean/core";
import { createWebhookReceiver } from "@openlean/webhooks";
import { afterEach, expect, it, vi } from "vitest";
import { makeClient, query } from "./lean.js";

afterEach(() => vi.useRealTimers());

it("reads accounts", async () => {
  const answer = await makeClient().GET("/data/v2/accounts", { params: { query } });
  expect(unwrapData(answer).accounts.length).toBeGreaterThan(0);
});

it("reads accounts while the time is counted", async () => {
  // Sockets need what Node itself counts with.
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  const answer = await makeClient().GET("/data/v2/accounts", { params: { query } });
  expect(unwrapData(answer).accounts.length).toBeGreaterThan(0);
});

it("ends at its deadline when the time is moved there", async () => {
  vi.useFakeTimers();
  const silent = (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const call = makeClient({ fetch: silent, auth: { authorize: () => ({}) }, deadlineMs: 5000, maxRetries: 0 })
    .GET("/data/v2/accounts", { params: { query } })
    .catch((error) => error);
  await vi.advanceTimersByTimeAsync(5000);
  const failure = await call;
  expect(isLeanError(failure) && failure.kind).toBe("timeout");
});

it("receives a webhook", async () => {
  const events = [];
  const { LEAN_WEBHOOK_SECRET, LEAN_WEBHOOK_BODY, LEAN_WEBHOOK_SIGNATURE } = process.env;
  const onEvent = (event) => void events.push(event.type);
  const receiver = createWebhookReceiver({ secrets: LEAN_WEBHOOK_SECRET, onEvent });
  const headers = { "lean-signature": LEAN_WEBHOOK_SIGNATURE };
  const outcome = await receiver.receive({ headers, body: new TextEncoder().encode(LEAN_WEBHOOK_BODY) });
  expect([outcome.result, ...events]).toEqual(["handled", "entity.created"]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, expectTypeOf, it, vi } from "vitest";
import {
  createPaymentsClient,
  type Payment,
  type PaymentOutcome,
  type PaymentsClient,
  waitForPayment,
} from "../src/index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const intent = "0190c7de-9da6-7085-9cbb-b3c4ef608209";

/** A client whose intent has these states, one after the other, and then the last one for ever; `undefined` is unpaid. */
function answering(...states: (string | undefined)[]): { client: PaymentsClient; seen: string[] } {
  const seen: string[] = [];
  const client = createPaymentsClient({
    region: "ae",
    environment: "sandbox",
    auth: { channel: "bearer", authorize: () => ({}) },
    fetch: async (url, init) => {
      seen.push(`${init.method} ${new URL(url).pathname}`);
      const status = states[Math.min(seen.length, states.length) - 1];
      return Response.json({ payments: status === undefined ? [] : [{ id: "p", status }] });
    },
  });
  return { client, seen };
}

/** Lets virtual time pass until a promise is settled. */
async function elapse<T>(work: Promise<T>): Promise<T> {
  const state = { settled: false };
  const settle = (): void => void (state.settled = true);
  work.then(settle, settle);
  for (let steps = 0; !state.settled && steps < 10_000; steps++) await vi.advanceTimersByTimeAsync(100);
  return work;
}

it("waits from before the approval, through states it does not know, to the end", async () => {
  const states = [undefined, "AWAITING_APP_AUTH", "A_NEW_STATE", "PENDING_WITH_BANK", "ACCEPTED_BY_BANK"];
  const { client, seen } = answering(...states);
  const outcome = await elapse(waitForPayment(client, intent));
  expect(outcome).toEqual({ outcome: "accepted", payment: { id: "p", status: "ACCEPTED_BY_BANK" } });
  expect(seen).toEqual(states.map(() => `GET /payments/v1/intents/${intent}`));
  expectTypeOf(outcome).toEqualTypeOf<PaymentOutcome>();
  if (outcome.outcome === "accepted") expectTypeOf(outcome.payment).toEqualTypeOf<Payment>();
});

it.each([
  [["PENDING_WITH_BANK", "FAILED"], "failed"],
  [["A_NEW_STATE"], "unfinished"],
  [[undefined], "unfinished"],
])("ends %j as %s", async (states, outcome) => {
  const { client } = answering(...states);
  expect((await elapse(waitForPayment(client, intent, { deadlineMs: 60_000 }))).outcome).toBe(outcome);
});

it("ends with the final states of the lifecycle, and no other", async () => {
  const file = join(import.meta.dirname, "../../../specs/payments/lifecycles/payment.yaml");
  const [, states = ""] = readFileSync(file, "utf8").split(/^states:$|^transitions:$/m);
  const names = [...states.matchAll(/^ {2}(\w+):\n((?: {4}.*\n)*)/gm)].map(
    ([, name = "", body = ""]) => [name, body.includes("final: true")] as const,
  );
  expect(names.length).toBeGreaterThan(4);
  for (const [name, isFinal] of names) {
    const { client } = answering(name);
    const { outcome } = await elapse(waitForPayment(client, intent, { deadlineMs: 5_000 }));
    expect(outcome !== "unfinished", name).toBe(isFinal);
  }
});

it("stops when it is told to", async () => {
  const controller = new AbortController();
  const work = waitForPayment(answering(undefined).client, intent, { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(1_500);
  controller.abort();
  await expect(work).rejects.toMatchObject({ kind: "abort" });
});

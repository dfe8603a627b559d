import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { createPayoutsClient, type PayoutOutcome, type PayoutsClient, waitForPayout } from "../src/index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const intent = "0190c7df-2a1b-7a10-8678-99aabbccddee";

/** A client with these answers, one after the other, and then with the last one for ever. */
function answering(region: "sa" | "ae", ...bodies: object[]): { client: PayoutsClient; seen: string[] } {
  const seen: string[] = [];
  const client = createPayoutsClient({
    region,
    environment: "sandbox",
    auth: { channel: "bearer", authorize: () => ({}) },
    fetch: async (url, init) => {
      seen.push(`${init.method} ${new URL(url).pathname}`);
      return Response.json(bodies[Math.min(seen.length, bodies.length) - 1]);
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

const paid = (status: string, post_initiation_status: string | null = null): object => ({
  payment: { id: "p", status, post_initiation_status },
});

describe("in the Emirates", () => {
  it("waits until the bank has said what became of an accepted payout", async () => {
    const { client, seen } = answering(
      "ae",
      { payment: null },
      paid("A_NEW_STATE"),
      paid("ACCEPTED_BY_BANK"),
      paid("ACCEPTED_BY_BANK", "PROCESSED"),
    );
    const outcome = await elapse(waitForPayout(client, intent));
    expect(outcome).toEqual({
      outcome: "processed",
      payout: { status: "ACCEPTED_BY_BANK", postInitiationStatus: "PROCESSED", paymentId: "p" },
    });
    expect(seen).toEqual(Array(4).fill(`GET /payouts/v1/intents/${intent}`));
    expectTypeOf(outcome).toEqualTypeOf<PayoutOutcome>();
  });

  it.each([
    [paid("ACCEPTED_BY_BANK", "REJECTED"), "rejected"],
    [paid("ACCEPTED_BY_BANK", "A_NEW_STATE"), "unfinished"],
    [paid("ACCEPTED_BY_BANK"), "unfinished"],
    [{ payment: null }, "unfinished"],
  ])("ends %j as %s", async (body, expected) => {
    const { client } = answering("ae", body);
    const { outcome } = await elapse(waitForPayout(client, intent, { deadlineMs: 5_000 }));
    expect(outcome).toBe(expected);
  });
});

describe("in KSA", () => {
  it.each([
    [{ payments: [{ payment_id: "p", status: "ACCEPTED_BY_BANK" }] }, "accepted"],
    [{ payments: [{ payment_id: "p", status: "AWAITING_AUTHORIZATION" }] }, "unfinished"],
    [
      {
        content: [
          { payment_id: "p", events: [{ status: "ACCEPTED_BY_BANK", post_initiation_status: "PROCESSED" }] },
        ],
      },
      "processed",
    ],
    [{ content: [] }, "unfinished"],
  ])("ends the history %j as %s", async (body, expected) => {
    const { client, seen } = answering("sa", body);
    const { outcome } = await elapse(waitForPayout(client, intent, { deadlineMs: 5_000 }));
    expect(outcome).toBe(expected);
    expect(seen[0]).toBe(`GET /payouts/v1/payments/${intent}/history`);
  });
});

it("ends with the final states of the lifecycle, and no other", async () => {
  const file = join(import.meta.dirname, "../../../specs/payouts/lifecycles/payout.yaml");
  const [, states = ""] = readFileSync(file, "utf8").split(/^states:$|^transitions:$/m);
  const names = [...states.matchAll(/^ {2}(\w+):\n((?: {4}.*\n)*)/gm)].map(
    ([, name = "", body = ""]) => [name, body.includes("final: true")] as const,
  );
  expect(names.length).toBeGreaterThan(4);
  for (const [name, isFinal] of names) {
    const { client } = answering("sa", { payments: [{ payment_id: "p", status: name }] });
    const { outcome } = await elapse(waitForPayout(client, intent, { deadlineMs: 5_000 }));
    expect(outcome !== "unfinished", name).toBe(isFinal);
  }
});

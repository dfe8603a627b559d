import { poll, type PollOptions, unwrap } from "@openlean/core";
import type { PayoutsClient } from "./create-payouts-client.ts";
import { endingOf, type PayoutOutcome, type PayoutStanding } from "./payout-outcome.ts";

/**
 * Waits until a payout is decided. In production let the webhooks `payment.created` and `payment.updated` tell you instead;
 * use this where none can arrive, and to find out what became of a payout after a timeout or a crash.
 *
 * @param paymentIntentId `payment_intent_id` of its creation
 * @returns how the payout ended; `unfinished` when `deadlineMs` was over first
 * @throws {LeanApiError} for what the API refuses, such as an unknown payout; {@link LeanConfigError} `invalid_option`;
 *   {@link LeanAbortError} when the signal fires; {@link LeanTimeoutError} when `deadlineMs` is over before the payout was
 *   seen
 * @example
 * const { outcome } = await waitForPayout(payouts, payment_intent_id, { deadlineMs: 600_000 });
 */
export async function waitForPayout(
  client: PayoutsClient,
  paymentIntentId: string,
  options: PollOptions = {},
): Promise<PayoutOutcome> {
  // The read of an intent is documented for the Emirates alone, and the history there may lack the last word.
  const inEmirates = client.environment.region === "ae";
  const look = inEmirates ? readIntent : readHistory;
  const { value: payout } = await poll(
    (signal) => look(client, paymentIntentId, signal),
    (seen) => endingOf(seen, inEmirates) !== "unfinished",
    options,
  );
  return { outcome: endingOf(payout, inEmirates), payout };
}

async function readIntent(
  client: PayoutsClient,
  payment_intent_id: string,
  signal: AbortSignal,
): Promise<PayoutStanding> {
  const params = { path: { payment_intent_id } };
  const { payment } = unwrap(await client.GET("/payouts/v1/intents/{payment_intent_id}", { params, signal }));
  return {
    status: payment?.status ?? "CREATED",
    postInitiationStatus: payment?.post_initiation_status ?? null,
    paymentId: payment?.id,
  };
}

async function readHistory(
  client: PayoutsClient,
  payment_intent_id: string,
  signal: AbortSignal,
): Promise<PayoutStanding> {
  const params = { path: { payment_intent_id } };
  const history = unwrap(
    await client.GET("/payouts/v1/payments/{payment_intent_id}/history", { params, signal }),
  );
  const payment = history.payments?.at(-1);
  if (payment)
    return {
      status: payment.status ?? "CREATED",
      postInitiationStatus: null,
      paymentId: payment.payment_id,
    };
  // Recorded answers have the newest event first.
  const entry = history.content?.at(-1);
  const event = entry?.events[0];
  return {
    status: event?.status ?? "CREATED",
    postInitiationStatus: event?.post_initiation_status ?? null,
    paymentId: entry?.payment_id,
  };
}

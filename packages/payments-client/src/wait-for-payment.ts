import { poll, type PollOptions, unwrap } from "@openlean/core";
import type { PaymentsClient } from "./create-payments-client.ts";
import { endingOf, type PaymentOutcome } from "./payment-outcome.ts";

/**
 * Waits until the payment of an intent is decided, from before the customer approves it. In production let the webhooks
 * `payment.created` and `payment.updated` tell you instead; use this where none can arrive, and to find out what became of
 * an intent after a timeout or a crash.
 *
 * @returns how the payment ended; `unfinished` when `deadlineMs` was over first
 * @throws {LeanApiError} for what the API refuses, such as an unknown intent; {@link LeanConfigError} `invalid_option`;
 *   {@link LeanAbortError} when the signal fires; {@link LeanTimeoutError} when `deadlineMs` is over before the intent was
 *   seen
 * @example
 * const { outcome } = await waitForPayment(payments, payment_intent_id, { deadlineMs: 600_000 });
 */
export async function waitForPayment(
  client: PaymentsClient,
  paymentIntentId: string,
  options: PollOptions = {},
): Promise<PaymentOutcome> {
  const path = { payment_intent_id: paymentIntentId };
  const { value: payment } = await poll(
    async (signal) => {
      const result = await client.GET("/payments/v1/intents/{payment_intent_id}", {
        params: { path },
        signal,
      });
      return unwrap(result).payments.at(-1);
    },
    (seen) => seen !== undefined && endingOf(seen.status) !== "unfinished",
    options,
  );
  if (!payment) return { outcome: "unfinished", payment };
  return { outcome: endingOf(payment.status), payment };
}

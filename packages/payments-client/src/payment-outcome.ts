import type { Payment } from "./generated/schema.ts";

/** What became of a payment intent. */
export type PaymentOutcome =
  /** The bank has accepted the payment. */
  | { readonly outcome: "accepted"; readonly payment: Payment }
  /** Nothing was paid; `payment.granular_status_code` may say why. The intent takes no other payment: make a new one. */
  | { readonly outcome: "failed"; readonly payment: Payment }
  /**
   * Not decided when `deadlineMs` was over, or in a state this version does not know: see `payment.status`. Never treat it
   * as failed. Without `payment` nobody has approved the intent yet.
   */
  | { readonly outcome: "unfinished"; readonly payment: Payment | undefined };

/** Final states of `specs/payments/lifecycles/payment.yaml`. */
const endings = new Map<string, "accepted" | "failed">([
  ["ACCEPTED_BY_BANK", "accepted"],
  ["FAILED", "failed"],
]);

/** What a state of a payment means for whoever waits; `unfinished` for one that this version does not know. */
export function endingOf(status: string): PaymentOutcome["outcome"] {
  return endings.get(status) ?? "unfinished";
}

/** How a payout stands: its states at the bank. */
export interface PayoutStanding {
  /** State of its payment; `CREATED` while the bank does not know of it. */
  readonly status: string;
  /** What the bank said after it had accepted; `null` where it has not or where Lean does not tell. */
  readonly postInitiationStatus: string | null;
  /** Id of the payment, once there is one. */
  readonly paymentId: string | undefined;
}

/** What became of a payout. */
export type PayoutOutcome =
  /** The payee has the money. */
  | { readonly outcome: "processed"; readonly payout: PayoutStanding }
  /** The bank has accepted it, and Lean tells no more: in KSA, whose answers have no `post_initiation_status`. */
  | { readonly outcome: "accepted"; readonly payout: PayoutStanding }
  /** The bank had accepted it and rejected it after all: nothing was paid. */
  | { readonly outcome: "rejected"; readonly payout: PayoutStanding }
  /** Nothing was paid. */
  | { readonly outcome: "failed"; readonly payout: PayoutStanding }
  /**
   * Not decided when `deadlineMs` was over, perhaps because nobody has released it, or in a state this version does not
   * know. Never treat it as failed.
   */
  | { readonly outcome: "unfinished"; readonly payout: PayoutStanding };

/** Final states of `specs/payouts/lifecycles/payout.yaml`. */
const endings = new Map<string, "accepted" | "failed">([
  ["ACCEPTED_BY_BANK", "accepted"],
  ["AUTHORISATION_FAILED", "failed"],
  ["FAILED", "failed"],
]);

/** Final states of `specs/payouts/lifecycles/payout-settlement.yaml`. */
const settlements = new Map<string, "processed" | "rejected">([
  ["PROCESSED", "processed"],
  ["REJECTED", "rejected"],
]);

/**
 * What the states of a payout mean for whoever waits.
 *
 * @param tellsSettlement whether an accepted payout is followed by word of what became of the money
 */
export function endingOf(
  { status, postInitiationStatus }: PayoutStanding,
  tellsSettlement: boolean,
): PayoutOutcome["outcome"] {
  const ending = endings.get(status) ?? "unfinished";
  if (ending !== "accepted") return ending;
  const settled = settlements.get(postInitiationStatus ?? "");
  return settled ?? (tellsSettlement ? "unfinished" : "accepted");
}

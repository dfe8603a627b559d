import type { payoutLifecycle } from "../../generated/payouts-lifecycles.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import type { Side } from "../transfers/index.ts";

/** Something that happens to a payout. */
export type PayoutTransition = keyof typeof payoutLifecycle.transitions;

/** State of a payout. */
export type PayoutState =
  | "CREATED"
  | "AWAITING_AUTHORIZATION"
  | "PENDING_WITH_BANK"
  | "ACCEPTED_BY_BANK"
  | "AUTHORISATION_FAILED"
  | "FAILED";

/** One payout. */
export interface PayoutRecord extends History<PayoutTransition> {
  /** The intent: what Lean calls the order. */
  readonly id: string;
  readonly paymentId: string;
  readonly payeeId: string;
  /** Hundredths. */
  readonly sum: number;
  readonly currency: string;
  readonly description: string;
  readonly externalReference: string | undefined;
  readonly autoAuthorized: boolean;
  readonly createdAt: number;
  readonly from: Side;
  readonly to: Side;
  readonly cases: string[];
  /** Why it fails, if it does. */
  failure: string | undefined;
}

/** Payouts by intent, in the order they were made. */
export const payoutsIn: Table<PayoutRecord> = defineTable("payouts");

/** @throws {Fault} 404, with a code that Lean does not document for payouts */
export function payoutOf(world: World, intentId: string): PayoutRecord {
  const payout = payoutsIn(world).get(intentId.toLowerCase());
  if (!payout) throw notFound("UNKNOWN_PAYMENT_INTENT", "the payout");
  return payout;
}

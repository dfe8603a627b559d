import { refundLifecycle } from "../../generated/payouts-lifecycles.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { play, stateAt } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { ownAccountOf, planTransfer, type Side } from "../transfers/index.ts";

/** State of a refund. */
export type RefundState =
  | "CREATED"
  | "APPROVED"
  | "PENDING_WITH_BANK"
  | "REJECTED"
  | "ACCEPTED_BY_BANK"
  | "FAILED";

/** Money that goes back to a customer. */
export interface RefundRecord extends History<keyof typeof refundLifecycle.transitions> {
  readonly id: string;
  readonly paymentId: string;
  /** Hundredths. */
  readonly sum: number;
  readonly currency: string;
  readonly reasonCode: string;
  readonly description: string | undefined;
  readonly externalReference: string | undefined;
  readonly createdAt: number;
  readonly to: Side;
  /** Id of the customer's account, as payment calls know it. */
  readonly accountId: string;
  readonly cases: string[];
}

/** Refunds by id, in the order they were made. */
export const refundsIn: Table<RefundRecord> = defineTable("refunds");

/** @throws {Fault} 404, with a code that Lean does not document */
export function refundOf(world: World, refundId: string): RefundRecord {
  const refund = refundsIn(world).get(refundId.toLowerCase());
  if (!refund) throw notFound("DATA_NOT_FOUND", "the refund");
  return refund;
}

/** State of a refund now. */
export function refundStateOf(world: World, refund: RefundRecord): RefundState {
  return stateAt(refundLifecycle, refund, world.clock.now()).state;
}

/** Books the money of a refund at the moment the bank will accept it. To be called after every change. */
export function planRefund(world: World, refund: RefundRecord): void {
  const accepted = play(refundLifecycle, refund, Infinity).find(({ state }) => state === "ACCEPTED_BY_BANK");
  const { id, sum, to, description = "Refund" } = refund;
  planTransfer(world, id, accepted && { at: accepted.at, sum, from: ownAccountOf(world), to, description });
}

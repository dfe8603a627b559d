import { refundLifecycle } from "../../generated/payouts-lifecycles.ts";
import { perform } from "../../kernel/course.ts";
import { allows } from "../../kernel/machine.ts";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { planRefund, type RefundRecord } from "./refund-record.ts";

/** @throws {Fault} 400 when a refund does not wait for a decision any more; a repeat of the same decision is one too */
export function checkUndecided(world: World, refund: RefundRecord): void {
  if (!allows(refundLifecycle, refund, "approve", world.clock.now()))
    throw invalid("the refund does not wait for a decision");
}

/** Approves or rejects a refund. Check it first: of several, all are decided or none. */
export function decideRefund(world: World, refund: RefundRecord, how: "approve" | "reject"): void {
  perform(world, { id: refund.id, lifecycle: refundLifecycle, history: refund, eventOf }, how);
  planRefund(world, refund);
}

/** The payout behind a refund is not known to send events. */
function eventOf(): never {
  throw new Error("refunds send no event");
}

import { payoutLifecycle, payoutSettlementLifecycle } from "../../generated/payouts-lifecycles.ts";
import { type Course, recordCourse } from "../../kernel/course.ts";
import { play, stateAt } from "../../kernel/machine.ts";
import type { World } from "../../kernel/world.ts";
import { ownAccountOf, planTransfer } from "../transfers/index.ts";
import type { PayoutRecord, PayoutState, PayoutTransition } from "./payout-record.ts";

/** How long after its acceptance the bank tells what became of a payout, in milliseconds. */
const settlementMs = 2_000;

/** Where a payout stands. */
export interface PayoutProgress {
  readonly state: PayoutState;
  /** When it changed last. */
  readonly at: number;
  /** What the bank says after its acceptance; nothing for a while. */
  readonly settlement: "PROCESSED" | "REJECTED" | null;
  /** Whether the bank knows of it. */
  readonly isRegistered: boolean;
}

/** Where a payout stands now. */
export function payoutProgressOf(world: World, payout: PayoutRecord): PayoutProgress {
  const now = world.clock.now();
  const { state, at } = stateAt(payoutLifecycle, payout, now);
  const settled = settlementOf(payout);
  const isSettled = settled !== undefined && settled.at <= now;
  return {
    state,
    at: isSettled ? settled.at : at,
    settlement: isSettled ? settled.state : null,
    isRegistered: state !== "CREATED",
  };
}

/** The way of a payout, with its events. */
export function courseOfPayout(world: World, payout: PayoutRecord): Course<PayoutState, PayoutTransition> {
  return {
    id: payout.id,
    lifecycle: payoutLifecycle,
    history: payout,
    eventOf: (type, { state }) => tell(world, payout, type, state, null),
  };
}

/** What is known to become of a payout once it is accepted; `undefined` when it will not be, as far as is known. */
function settlementOf(payout: PayoutRecord): { state: "PROCESSED" | "REJECTED"; at: number } | undefined {
  const accepted = play(payoutLifecycle, payout, Infinity).find(({ state }) => state === "ACCEPTED_BY_BANK");
  if (!accepted) return undefined;
  const transition = payout.cases.includes("rejected") ? "reject" : "process";
  const done = [{ transition, at: accepted.at + settlementMs }] as const;
  const { state, at } = play(payoutSettlementLifecycle, { done: [...done] }, Infinity)[0];
  return { state, at };
}

/** Records what comes after acceptance, and books the money. To be called after every change of a payout. */
export function planSettlement(world: World, payout: PayoutRecord): void {
  const settled = settlementOf(payout);
  const { id, paymentId, sum, from, to, description } = payout;
  planTransfer(world, id, settled && { at: settled.at - settlementMs, sum, from, to, description });
  planTransfer(
    world,
    `${id} back`,
    settled?.state === "REJECTED" ? { at: settled.at, sum, from: to, to: from, description } : undefined,
  );
  if (!settled) return;
  const transition = settled.state === "REJECTED" ? "reject" : "process";
  recordCourse(world, {
    id: paymentId,
    lifecycle: payoutSettlementLifecycle,
    history: { done: [{ transition, at: settled.at }] },
    eventOf: (type, { state }) => tell(world, payout, type, "ACCEPTED_BY_BANK", state),
  });
}

function tell(
  world: World,
  payout: PayoutRecord,
  type: string,
  status: PayoutState,
  settlement: string | null,
): { message: string; payload: object } {
  const { customerId, endUserId } = ownAccountOf(world);
  return {
    message: `A payment has been ${type.endsWith("created") ? "created" : "updated"}.`,
    payload: {
      id: payout.paymentId,
      intent_id: payout.id,
      customer_id: customerId,
      payment_destination_id: payout.payeeId,
      end_user_id: endUserId,
      status,
      amount: payout.sum / 100,
      currency: payout.currency,
      post_initiation_status: settlement,
      ...(status === "FAILED" && { granular_status_code: payout.failure ?? "BANK_ISSUE" }),
    },
  };
}

import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { paymentOf, progressOf } from "../payments/index.ts";
import { hundredthsOf, type TestOutcome, testOutcomeOf } from "../transfers/index.ts";
import { planRefund, type RefundRecord, refundsIn, refundStateOf } from "./refund-record.ts";

/** What a refund is made from. */
export interface RefundOrder {
  readonly paymentId: string;
  /** Major units. */
  readonly amount: number;
  readonly currency?: string | undefined;
  readonly reasonCode: string;
  readonly description?: string | undefined;
  readonly externalReference?: string | undefined;
  /** Whether it needs no decision any more. */
  readonly approved: boolean;
}

/** Refunds that no money will leave for. */
const over: ReadonlySet<string> = new Set(["REJECTED", "FAILED"]);

/**
 * Whether orders can be made, without making them. Lean asks for a reconciled payment; here an accepted one is enough.
 *
 * @throws {Fault} 404 for an unknown payment; 400 for one that was not accepted, or for more than it was
 */
export function checkRefunds(world: World, orders: readonly RefundOrder[]): void {
  const wanted = new Map<string, number>();
  for (const { paymentId, amount, currency } of orders) {
    const payment = paymentOf(world, paymentId);
    if (progressOf(world, payment).state !== "ACCEPTED_BY_BANK")
      throw invalid("payment_id is not of an accepted payment");
    if (currency !== undefined && currency !== payment.currency)
      throw invalid("currency is not that of the payment");
    const sum = (wanted.get(payment.id) ?? refundedOf(world, payment.id)) + hundredthsOf(amount);
    if (sum > payment.sum) throw invalid("amount is more than what is left of the payment");
    wanted.set(payment.id, sum);
  }
}

/** What was refunded of a payment or may still be, in hundredths. */
function refundedOf(world: World, paymentId: string): number {
  let sum = 0;
  for (const refund of refundsIn(world).values())
    if (refund.paymentId === paymentId && !over.has(refundStateOf(world, refund))) sum += refund.sum;
  return sum;
}

/** Makes a refund. Check the order first: of several, all are made or none. */
export function createRefund(world: World, order: RefundOrder): RefundRecord {
  const payment = paymentOf(world, order.paymentId);
  const sum = hundredthsOf(order.amount);
  const refunds = refundsIn(world);
  const createdAt = world.clock.now();
  const outcome = testOutcomeOf(sum)?.case;
  const refund: RefundRecord = {
    id: world.random.fork(`refund ${refunds.size}`).uuid(),
    paymentId: payment.id,
    sum,
    currency: payment.currency,
    reasonCode: order.reasonCode,
    description: order.description,
    externalReference: order.externalReference,
    createdAt,
    to: payment.from,
    accountId: payment.accountId,
    done: [{ transition: order.approved ? "createApproved" : "create", at: createdAt }],
    cases: casesOf(outcome),
  };
  refunds.set(refund.id, refund);
  planRefund(world, refund);
  return refund;
}

/** A bank that fails later holds the refund for a while first. */
function casesOf(outcome: TestOutcome["case"] | undefined): string[] {
  if (outcome === "refused") return ["failed"];
  if (outcome === "failed") return ["pending", "failed"];
  return outcome === undefined ? [] : [outcome];
}

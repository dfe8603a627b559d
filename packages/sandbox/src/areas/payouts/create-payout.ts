import { recordCourse } from "../../kernel/course.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import {
  hundredthsOf,
  ownAccountOf,
  ownBalanceOf,
  type TestOutcome,
  testOutcomeOf,
} from "../transfers/index.ts";
import { payeeOf, payeeStateOf, sideOfPayee } from "./payee-record.ts";
import { courseOfPayout, planSettlement } from "./payout-course.ts";
import { type PayoutRecord, payoutsIn, type PayoutTransition } from "./payout-record.ts";

/** What a payout is made from. */
export interface PayoutOrder {
  readonly accountId: string;
  readonly payeeId: string;
  /** Major units. */
  readonly amount: number;
  readonly currency?: string | undefined;
  readonly description: string;
  readonly externalReference?: string | undefined;
  readonly authorize: boolean;
}

/**
 * Whether an order can be made, without making it.
 *
 * @throws {Fault} 404 for an unknown account or payee; 400 for a payee that is not active, another currency or a sum with
 *   more than two decimals
 */
export function checkOrder(world: World, order: PayoutOrder): void {
  const own = ownAccountOf(world);
  if (order.accountId.toLowerCase() !== own.id) throw notFound("UNKNOWN_ACCOUNT", "the account");
  if (payeeStateOf(world, payeeOf(world, order.payeeId)) !== "ACTIVE")
    throw invalid("the destination cannot be paid yet; wait for its webhook");
  if (order.currency !== undefined && order.currency !== own.currency)
    throw invalid("currency is not that of the account");
  hundredthsOf(order.amount);
}

/** Queues a payout. Check the order first: of several, all are made or none. */
export function createPayout(
  world: World,
  order: PayoutOrder,
  how: PayoutTransition & ("create" | "createBulk" | "createSplit") = "create",
): PayoutRecord {
  const own = ownAccountOf(world);
  const payee = payeeOf(world, order.payeeId);
  const sum = hundredthsOf(order.amount);
  // What waits for a release is not decided yet: the bank is asked then.
  const outcome = order.authorize ? outcomeOf(world, sum) : undefined;
  const payouts = payoutsIn(world);
  const random = world.random.fork(`payout ${payouts.size}`);
  const createdAt = world.clock.now();
  const payout: PayoutRecord = {
    id: random.uuid(),
    paymentId: random.uuid(),
    payeeId: payee.id,
    sum,
    currency: own.currency,
    description: order.description,
    externalReference: order.externalReference,
    autoAuthorized: order.authorize,
    createdAt,
    from: own,
    to: sideOfPayee(payee),
    done: [{ transition: how, at: createdAt }],
    cases: order.authorize ? casesOf(outcome) : ["manual"],
    failure: outcome?.code,
  };
  payouts.set(payout.id, payout);
  recordCourse(world, courseOfPayout(world, payout));
  planSettlement(world, payout);
  return payout;
}

/** What becomes of a payout of so many hundredths; `undefined` for an ordinary one. */
export function outcomeOf(world: World, sum: number): TestOutcome | undefined {
  const lacks = ownBalanceOf(world, { reserved: true }) < sum;
  return lacks ? { case: "refused", code: "INSUFFICIENT_BALANCE" } : testOutcomeOf(sum);
}

/** A failure that comes later needs a bank that holds the payout for a while. An ordinary payout is accepted at once. */
function casesOf(outcome: TestOutcome | undefined): string[] {
  if (!outcome) return [];
  return outcome.case === "failed" ? ["pending", "failed"] : [outcome.case];
}

import { perform } from "../../kernel/course.ts";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { outcomeOf } from "./create-payout.ts";
import { courseOfPayout, planSettlement } from "./payout-course.ts";
import { payoutOf, type PayoutRecord, type PayoutTransition } from "./payout-record.ts";

const releases: Readonly<Record<string, PayoutTransition>> = {
  immediate: "releaseAndAccept",
  refused: "refuseRelease",
};

/**
 * A person releases a payout that waits for that, in the dashboard or at the bank.
 *
 * @throws {Fault} 400 when it does not wait, 404 for an unknown payout
 */
export function releasePayout(world: World, intentId: string): PayoutRecord {
  const payout = payoutOf(world, intentId);
  const outcome = outcomeOf(world, payout.sum);
  const added = outcome ? [outcome.case] : [];
  const course = courseOfPayout(world, payout);
  payout.cases.push(...added);
  payout.failure = outcome?.code;
  if (!perform(world, course, releases[outcome?.case ?? ""] ?? "release")) {
    payout.cases.splice(-added.length || payout.cases.length);
    throw invalid("the payout does not wait for a release");
  }
  planSettlement(world, payout);
  return payout;
}

import { Fault, invalid } from "../../kernel/fault.ts";
import { dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { currentConsent, type EntityRecord, lastDay } from "../connections/index.ts";

/**
 * The UTC days a call asks for, within those that are there. Both ends are included.
 *
 * @throws {Fault} 400 for an end before the start, 403 `USER_TRANSACTION_RANGE_NOT_GRANTED` outside the consent's window
 */
export function transactionDays(
  world: World,
  entity: EntityRecord,
  query: { start_date?: string; end_date?: string },
): { first: number; last: number } {
  const end = lastDay(world, entity);
  const start = end - 364;
  const from = query.start_date === undefined ? start : dayOf(Date.parse(query.start_date));
  const to = query.end_date === undefined ? end : dayOf(Date.parse(query.end_date));
  if (query.start_date !== undefined && query.end_date !== undefined && to < from)
    throw invalid("end_date must not be before start_date");
  const consent = currentConsent(entity);
  if (consent) {
    const outside = (day: number) =>
      day < dayOf(consent.transactionsFrom) || day > dayOf(consent.transactionsTo);
    if ((query.start_date !== undefined && outside(from)) || (query.end_date !== undefined && outside(to)))
      throw new Fault(
        403,
        "USER_TRANSACTION_RANGE_NOT_GRANTED",
        "the dates are outside the window the customer granted",
      );
  }
  return { first: Math.max(from, start), last: Math.min(to, end) };
}

import type { Balance, BalanceType, CreditLine } from "@openlean/data-client";
import { dayMs, isoSecond } from "../../kernel/time.ts";
import type { AccountRecord } from "./account-record.ts";
import { amountOf, sideOf } from "./money.ts";

const types: readonly BalanceType[] = [
  "CLOSING_AVAILABLE",
  "CLOSING_BOOKED",
  "CLOSING_CLEARED",
  "EXPECTED",
  "FORWARD_AVAILABLE",
  "INFORMATION",
  "INTERIM_AVAILABLE",
  "INTERIM_BOOKED",
  "INTERIM_CLEARED",
  "OPENING_AVAILABLE",
  "OPENING_BOOKED",
  "OPENING_CLEARED",
  "PREVIOUSLY_CLOSED_BOOKED",
];

/**
 * The thirteen balances of an account after a day: opening ones are those of the evening before, available ones include
 * the credit line.
 */
export function balancesOf(account: AccountRecord, entityId: string, lastDay: number): Balance[] {
  const { ledger, plan, currency } = account;
  const closing = ledger.balanceOn(lastDay);
  const opening = ledger.balanceOn(lastDay - 1);
  return types.map((type) => {
    const isOpening = type.startsWith("OPENING") || type.startsWith("PREVIOUSLY");
    const isAvailable = type.endsWith("AVAILABLE");
    const balance = (isOpening ? opening : closing) + (isAvailable ? plan.creditLine : 0);
    return {
      entity_id: entityId,
      account_id: account.id,
      credit_debit_indicator: sideOf(balance),
      type,
      amount: amountOf(balance, currency),
      date_time: isoSecond((isOpening ? lastDay : lastDay + 1) * dayMs),
      credit_line: isAvailable ? creditLinesOf(account) : [],
      regional_data: null,
    };
  });
}

function creditLinesOf({ plan, currency }: AccountRecord): CreditLine[] {
  if (plan.creditLine === 0) return [];
  const type = plan.subType === "CREDIT" ? "CREDIT" : "PRE_AGREED";
  return [{ included: true, amount: amountOf(plan.creditLine, currency), type }];
}

import { toMinorUnits } from "@openlean/core";
import type { Transaction } from "@openlean/data-client";

/** What is needed of a transaction to sum it up. */
export interface Movement extends Pick<
  Transaction,
  "amount" | "booking_date_time" | "credit_debit_indicator"
> {
  category: string;
}

/** What went out for one category, in minor units of its currency. */
export interface CategorySum {
  category: string;
  currency: string;
  count: number;
  total: bigint;
}

/** Debits by category, largest first. Transfers between accounts are no spending and are left out. */
export function spendingByCategory(movements: readonly Movement[]): CategorySum[] {
  const byCategory = new Map<string, CategorySum>();
  for (const { category, amount, credit_debit_indicator } of movements) {
    if (credit_debit_indicator !== "DEBIT" || category === "TRANSFER") continue;
    const { currency } = amount;
    const key = `${category} ${currency}`;
    const row = byCategory.get(key) ?? { category, currency, count: 0, total: 0n };
    row.count++;
    row.total += toMinorUnits(amount.amount, currency);
    byCategory.set(key, row);
  }
  return [...byCategory.values()].sort((a, b) => (a.total < b.total ? 1 : -1));
}

/** What came in and went out in one month, in minor units. */
export interface MonthSum {
  /** `2026-11`. */
  month: string;
  currency: string;
  credit: bigint;
  debit: bigint;
}

/** Credits and debits by month of booking, oldest first. */
export function movementsByMonth(movements: readonly Movement[]): MonthSum[] {
  const byMonth = new Map<string, MonthSum>();
  for (const { amount, booking_date_time, credit_debit_indicator } of movements) {
    const month = booking_date_time.slice(0, 7);
    const { currency } = amount;
    const key = `${month} ${currency}`;
    const row = byMonth.get(key) ?? { month, currency, credit: 0n, debit: 0n };
    row[credit_debit_indicator === "CREDIT" ? "credit" : "debit"] += toMinorUnits(amount.amount, currency);
    byMonth.set(key, row);
  }
  return [...byMonth.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

import { toMinorUnits } from "@openlean/core";
import type { Transaction } from "@openlean/data-client";

/** What went out for one category, in minor units of its currency. */
export interface Spending {
  category: string;
  currency: string;
  count: number;
  total: bigint;
}

/** Debits by category, largest first. Transfers between accounts are no spending and are left out. */
export function spendingByCategory(transactions: readonly Transaction[]): Spending[] {
  const byCategory = new Map<string, Spending>();
  for (const { insights, amount, credit_debit_indicator } of transactions) {
    const category = insights?.category ?? "OTHER";
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

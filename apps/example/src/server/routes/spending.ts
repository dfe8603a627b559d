import type { Lean } from "../lean.ts";
import { readTransactions } from "../transaction-copy.ts";
import { movementsByMonth, spendingByCategory } from "../../spending.ts";

/** Sums in minor units as text, because JSON has no integers of that size: `toMinorUnits` made them, exactly. */
export interface Spending {
  categories: { category: string; currency: string; count: number; total: string }[];
  months: { month: string; currency: string; credit: string; debit: string }[];
  read: { rows: number; of: number; done: boolean };
}

/** Where the money went, by category and by month, over everything that the customer shares. */
export async function sumSpending(
  lean: Lean,
  account: { entity_id: string; account_id: string },
): Promise<Spending> {
  const { rows, of, done } = readTransactions(lean, account);
  return {
    categories: spendingByCategory(rows).map(({ category, currency, count, total }) => ({
      category,
      currency,
      count,
      total: String(total),
    })),
    months: movementsByMonth(rows).map(({ month, currency, credit, debit }) => ({
      month,
      currency,
      credit: String(credit),
      debit: String(debit),
    })),
    read: { rows: rows.length, of, done },
  };
}

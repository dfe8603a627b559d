import { LeanResultError, unwrap } from "@openlean/core";
import type { Lean } from "../lean.ts";

/** A lender's figures of an entity, as Lean computes them: amounts are numbers in units of the currency. */
export interface Figures {
  currency: string;
  from: string;
  salary: { amount: number; count: number };
  otherIncome: { amount: number; count: number };
  spending: { amount: number; count: number };
  bills: { amount: number; count: number };
  cardRepayments: { amount: number; count: number };
}

/** Income, spending and obligations of the last six months. `status` says whether there are figures, not HTTP. */
export async function readFigures(
  { insights }: Lean,
  { entity_id }: { entity_id: string },
): Promise<Figures> {
  const from = new Date(Date.now() - 180 * 86_400_000).toISOString().slice(0, 10);
  const query = { entity_id, start_date: from, async: false };
  const body = { entity_id, start_date: from };
  const [income, expenses, bills, credit] = await Promise.all([
    insights.POST("/insights/v2/income", { body }),
    insights.GET("/insights/v2/expenses", { params: { query } }),
    insights.GET("/insights/v2/liabilities/non-credit-obligations", { params: { query } }),
    insights.GET("/insights/v2/liabilities/credit-obligations", { params: { query } }),
  ]);
  const { salary, non_salary } = figuresOf(unwrap(income));
  const spent = figuresOf(unwrap(expenses));
  const due = figuresOf(unwrap(bills)).total;
  const repaid = figuresOf(unwrap(credit)).total?.credit_cards_repayments;
  const none = { amount: 0, count: 0 };
  return {
    currency: spent.currency,
    from,
    salary: salary?.total ?? none,
    otherIncome: non_salary?.total ?? none,
    spending: spent.total,
    bills: { amount: due?.amount?.amount ?? 0, count: due?.count ?? 0 },
    cardRepayments: { amount: repaid?.amount.amount ?? 0, count: repaid?.count ?? 0 },
  };
}

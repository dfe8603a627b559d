import { toMinorUnits } from "@openlean/core";
import type { CreditObligations, Expenses, Income, NonCreditObligations } from "@openlean/insights-client";
import type { Lean } from "../lean.ts";
import { readTransactions } from "../transaction-copy.ts";
import { unwrapInsights } from "../unwrap-insights.ts";
import { listAccounts } from "./accounts.ts";

/** One figure of a lender, twice, in minor units as text: as Lean computed it, and added up from the transactions. */
export interface Figure {
  name: "income" | "spending" | "bills" | "cardRepayments";
  insight: string;
  transactions: string;
  count: number;
}

/** Figures since a day, and how far the transactions beside them are read. */
export interface Figures {
  from: string;
  currency: string;
  figures: Figure[];
  read: { rows: number; of: number; done: boolean };
}

/** What {@link readInsights} gives. */
export interface Insights {
  income: Income;
  spending: Expenses;
  bills: NonCreditObligations;
  credit: CreditObligations;
}

/** Income, spending and obligations of the last six months, as Lean computes them. */
export async function readInsights(
  { insights }: Lean,
  { entity_id, start_date }: { entity_id: string; start_date: string },
): Promise<Insights> {
  const query = { entity_id, start_date, async: false };
  const [income, spending, bills, credit] = await Promise.all([
    insights.POST("/insights/v2/income", { body: { entity_id, start_date } }),
    insights.GET("/insights/v2/expenses", { params: { query } }),
    insights.GET("/insights/v2/liabilities/non-credit-obligations", { params: { query } }),
    insights.GET("/insights/v2/liabilities/credit-obligations", { params: { query } }),
  ]);
  return {
    income: unwrapInsights(income),
    spending: unwrapInsights(spending),
    bills: unwrapInsights(bills),
    credit: unwrapInsights(credit),
  };
}

/** The same figures from Lean and from the transactions that the page shows: they must agree to the last unit. */
export async function compareInsights(lean: Lean, { entity_id }: { entity_id: string }): Promise<Figures> {
  const start_date = new Date(Date.now() - 180 * 86_400_000).toISOString().slice(0, 10);
  const { income, spending, bills, credit } = await readInsights(lean, { entity_id, start_date });
  const { currency } = spending;
  const units = (...amounts: (number | undefined)[]): string =>
    String(amounts.reduce((sum, amount = 0) => sum + toMinorUnits(amount, currency), 0n));
  const { accounts } = await listAccounts(lean, { entity_id });
  const copies = accounts.map(({ account_id, account_sub_type }) => {
    const { rows, of, done } = readTransactions(lean, { entity_id, account_id });
    const recent = rows.filter(({ booking_date_time }) => booking_date_time >= start_date);
    return { rows: recent, of, done, read: rows.length, isCard: account_sub_type === "CREDIT" };
  });
  const figure = (
    name: Figure["name"],
    insight: string,
    isCounted: (row: { credit_debit_indicator: string; category: string }, isCard: boolean) => boolean,
  ): Figure => {
    const counted = copies.flatMap(({ rows, isCard }) => rows.filter((row) => isCounted(row, isCard)));
    const transactions = units(...counted.map(({ amount }) => amount.amount));
    return { name, insight, transactions, count: counted.length };
  };
  return {
    from: start_date,
    currency,
    figures: [
      figure(
        "income",
        units(income.salary?.total.amount, income.non_salary?.total.amount),
        (row, isCard) => row.credit_debit_indicator === "CREDIT" && !isCard,
      ),
      figure("spending", units(spending.total.amount), (row) => row.credit_debit_indicator === "DEBIT"),
      figure(
        "bills",
        units(bills.total?.amount?.amount),
        (row) => row.credit_debit_indicator === "DEBIT" && row.category === "RENT_AND_SERVICES",
      ),
      figure(
        "cardRepayments",
        units(credit.total?.credit_cards_repayments?.amount.amount),
        (row, isCard) => row.credit_debit_indicator === "CREDIT" && isCard,
      ),
    ],
    read: {
      rows: copies.reduce((sum, { read }) => sum + read, 0),
      of: copies.reduce((sum, { of }) => sum + of, 0),
      done: copies.every(({ done }) => done),
    },
  };
}

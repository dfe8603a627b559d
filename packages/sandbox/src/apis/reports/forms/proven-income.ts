import type { IncomeSummary, ReportIncomeSource } from "@openlean/reports-client";
import { amountOf } from "../../../areas/accounts/index.ts";
import { share } from "../../../areas/insights/index.ts";
import type { ProvenIncome } from "../../../areas/reports/index.ts";
import { isoDay } from "../../../kernel/time.ts";

/** An income in a report. */
export function incomeSourceOf(income: ProvenIncome, id: number, currency: string): ReportIncomeSource {
  return {
    id,
    income_source_name: income.name,
    income_source_type: income.type,
    start_date: isoDay(income.firstDay),
    end_date: isoDay(income.lastDay),
    pay_frequency: income.isMonthly ? "MONTHLY" : null,
    total_amount: amountOf(income.amount, currency),
    transaction_count: income.count,
    predicted_next_payment_date: isoDay(income.nextDay),
    average_monthly_income: amountOf(income.monthly, currency),
    average_monthly_received_value: amountOf(income.monthlyActive, currency),
    predicted_average_monthly_income: amountOf(income.predicted, currency),
  };
}

/** All incomes together. The annual one is what came in during the year. */
export function summaryOf(incomes: readonly ProvenIncome[], currency: string): IncomeSummary {
  const sum = (value: (income: ProvenIncome) => number): number =>
    incomes.reduce((whole, each) => whole + value(each), 0);
  const annual = sum(({ amount }) => amount);
  return {
    average_monthly_income: amountOf(share(annual, 12), currency),
    average_monthly_received_value: amountOf(
      sum(({ monthlyActive }) => monthlyActive),
      currency,
    ),
    predicted_average_monthly_income: amountOf(
      sum(({ predicted }) => predicted),
      currency,
    ),
    annual_income: amountOf(annual, currency),
  };
}

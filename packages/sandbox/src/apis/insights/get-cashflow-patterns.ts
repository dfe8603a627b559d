import type { CashflowPattern } from "@openlean/insights-client";
import { mean, type Pattern, patternsOf, rounded, sumOf, type Window } from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { dayMs } from "../../kernel/time.ts";
import { analyseNow } from "./analyse.ts";
import { amount } from "./forms/amounts.ts";
import { categoriesOf } from "./forms/spending-categories.ts";

export const getCashflowPatterns: Handler<InsightsOperations["getCashflowPatterns"]> = (world, { query }) =>
  analyseNow(
    world,
    {
      type: "cashflow-patterns",
      insights: (window) => ({
        cashflow_patterns: patternsOf(window).map((pattern) => toPattern(pattern, window)),
      }),
    },
    query,
  );

function toPattern(pattern: Pattern, window: Window): CashflowPattern {
  const { currency } = window;
  const { flows, intervals, began, goesOn } = pattern;
  const [primary_category, secondary_category] = categoriesOf(flows[0]);
  const sum = sumOf(flows, window);
  const dates = flows.map(({ entry }) => new Date(entry.day * dayMs));
  return {
    credit_debit_indicator: flows[0].entry.amount > 0 ? "CREDIT" : "DEBIT",
    primary_category,
    secondary_category,
    counter_party: pattern.counterParty,
    total_amount: amount(sum.amount, currency),
    transaction_count: sum.count,
    monthly_totals: sum.months
      .filter(({ count }) => count > 0)
      .map((month) => ({
        month: `${month.year}-${String(month.month).padStart(2, "0")}`,
        amount: amount(month.amount, currency),
        transaction_count: month.count,
      })),
    regularity: {
      days_of_month_numbers: distinct(dates.map((date) => date.getUTCDate())).sort((a, b) => a - b),
      days_of_month_names: distinct(
        dates.map((date) => date.toLocaleString("en", { weekday: "long", timeZone: "UTC" })),
      ),
      interval: { minimum_days: Math.min(...intervals), maximum_days: Math.max(...intervals) },
      average_interval_days: rounded(mean(intervals)),
      frequency: pattern.frequency,
      activity_status: began
        ? goesOn
          ? "STARTED_AND_ONGOING"
          : "STARTED_AND_STOPPED"
        : goesOn
          ? "ONGOING"
          : "STOPPED",
    },
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

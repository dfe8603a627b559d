import type { ExpensesCategory, ExpensesCategoryTotal } from "@openlean/insights-client";
import {
  type Flow,
  gaps,
  groupBy,
  isCardPayment,
  isOutflow,
  mean,
  rounded,
  type Sum,
  sumOf,
  type Window,
} from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { notFound } from "../../kernel/fault.ts";
import { analyse } from "./analyse.ts";
import { fraction, midnight, monthlyAmount, monthOf, units } from "./forms/amounts.ts";
import { sixMonthsBack } from "./months-back.ts";

export const getExpenses: Handler<InsightsOperations["getExpenses"]> = (world, { query }) => {
  const { entity_id, start_date, expense_type } = query;
  return analyse(world, {
    entityId: entity_id,
    dates: start_date === undefined ? sixMonthsBack(world) : () => ({ start_date }),
    type: "expenses",
    isAsync: query.async ?? true,
    insights: (window) => {
      const { currency, months } = window;
      const flows = window.flows.filter(
        (flow) => isOutflow(flow) && (expense_type !== "CARD" || isCardPayment(flow)),
      );
      if (flows.length === 0) throw notFound("DATA_NOT_FOUND", "an expense");
      const sum = sumOf(flows, window);
      return {
        currency,
        total: {
          ...totals(sum, months.length),
          breakdown: [{ by: "category", breakdowns: categoriesOf(flows, window, sum) }],
        },
        monthly_totals: sum.months
          .map((month) => ({
            ...monthOf(month),
            amount: units(month.amount),
            count: month.count,
            breakdown: [{ by: "category", breakdowns: categoriesIn(flows, month) }],
          }))
          .toReversed(),
      };
    },
  });
};

function totals(sum: Sum, months: number) {
  return {
    amount: units(sum.amount),
    count: sum.count,
    first_date_time: midnight(sum.firstDay),
    last_date_time: midnight(sum.lastDay),
    average_monthly_amount: units(sum.monthly),
    average_monthly_count: rounded(sum.count / months),
    maximum_monthly_amount: monthlyAmount(sum.maximum),
    minimum_monthly_amount: monthlyAmount(sum.minimum),
  };
}

const categoryOf = ({ entry }: Flow): string => entry.category;

function categoriesOf(flows: readonly Flow[], window: Window, whole: Sum): ExpensesCategoryTotal[] {
  return [...groupBy(flows, categoryOf)].map(([category, group]) => {
    const sum = sumOf(group, window);
    return {
      category,
      ...totals(sum, window.months.length),
      fraction_of_total_expenses: fraction(sum.amount, whole.amount),
      average_days_between_transactions: rounded(mean(gaps(group.map(({ entry }) => entry.day)))),
    };
  });
}

function categoriesIn(flows: readonly Flow[], month: Sum["months"][number]): ExpensesCategory[] {
  const own = flows.filter(({ entry }) => entry.day >= month.first && entry.day <= month.last);
  return [...groupBy(own, categoryOf)].map(([category, group]) => {
    const { amount, count } = sumOf(group, { months: [month] });
    return {
      category,
      amount: units(amount),
      count,
      fraction_of_total_expenses: fraction(amount, month.amount),
    };
  });
}

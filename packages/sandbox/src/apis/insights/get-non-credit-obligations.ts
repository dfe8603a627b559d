import type { NamedMonthAmount } from "@openlean/insights-client";
import {
  groupBy,
  isNonCreditObligation,
  type MonthSum,
  rounded,
  share,
  type Sum,
  sumOf,
  type Window,
} from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { analyse } from "./analyse.ts";
import { amount, fraction, midnight, monthOf } from "./forms/amounts.ts";

export const getNonCreditObligations: Handler<InsightsOperations["getNonCreditObligations"]> = (
  world,
  { query },
) =>
  analyse(world, {
    entityId: query.entity_id,
    dates: () => ({ start_date: query.start_date }),
    type: "non-credits-obligations",
    isAsync: query.async ?? true,
    insights: (window) => {
      const { currency, months } = window;
      const flows = window.flows.filter(isNonCreditObligation);
      const sum = sumOf(flows, window);
      return {
        total: {
          ...totals(sum, window),
          first_date_time: sum.count > 0 ? midnight(sum.firstDay) : null,
          last_date_time: sum.count > 0 ? midnight(sum.lastDay) : null,
          average_monthly_count: rounded(sum.count / months.length),
          breakdown: [
            {
              by: "RECURRING_TRANSACTIONS",
              breakdowns: [...groupBy(flows, ({ entry }) => entry.cleansed)].map(([name, group]) => {
                const own = sumOf(group, window);
                return {
                  transaction_name: name,
                  ...totals(own, window),
                  average_monthly_count: share(own.count, months.length),
                  fraction_of_total_obligations: fraction(own.amount, sum.amount),
                };
              }),
            },
          ],
        },
        monthly_totals: sum.months
          .map((month) => ({ ...monthOf(month), amount: amount(month.amount, currency), count: month.count }))
          .toReversed(),
      };
    },
  });

function totals(sum: Sum, { currency }: Window) {
  return {
    amount: amount(sum.amount, currency),
    count: sum.count,
    average_monthly_amount: amount(sum.monthly, currency),
    maximum_monthly_amount: named(sum.maximum, currency),
    minimum_monthly_amount: named(sum.minimum, currency),
  };
}

/** A month by its English name, as Lean writes it in this place alone. */
function named({ year, month, amount: sum }: MonthSum, currency: string): NamedMonthAmount {
  const name = new Date(Date.UTC(year, month - 1)).toLocaleString("en", { month: "long", timeZone: "UTC" });
  return { month: name, amount: amount(sum, currency) };
}

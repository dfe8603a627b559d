import type { CashflowAmount, CashflowNet } from "@openlean/insights-client";
import {
  type Flow,
  isInflow,
  isOutflow,
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
import { amount, monthOf } from "./forms/amounts.ts";
import { periodsOf } from "./forms/periods.ts";

export const getCashflows: Handler<InsightsOperations["getCashflows"]> = (world, { query }) =>
  analyse(world, {
    entityId: query.entity_id,
    dates: () => ({ start_date: query.start_date }),
    type: "cashflow",
    isAsync: query.async ?? true,
    insights: (window) => {
      const { currency } = window;
      const [credit, debit] = bothSides(window);
      const periods = periodsOf(window);
      return {
        total: sides(credit, debit, currency),
        monthly_totals: credit.months.map((month, at) => ({
          ...monthOf(month),
          ...sides(month, debit.months[at] as MonthSum, currency),
        })),
        credit_debit_behaviour: {
          periods: periods.map((each) => ({ period: each.period, ...behaviourOf(each.part) })),
        },
        big_payments: {
          periods: periods.map((each) => ({ period: each.period, ...bigPaymentsOf(each.part) })),
        },
      };
    },
  });

function bothSides(window: Window): [Sum, Sum] {
  return [sumOf(window.flows.filter(isInflow), window), sumOf(window.flows.filter(isOutflow), window)];
}

type Added = Pick<MonthSum, "amount" | "count">;

function sides(
  credit: Added,
  debit: Added,
  currency: string,
): { inwards: CashflowAmount[]; outwards: CashflowAmount[]; net: CashflowNet } {
  return {
    inwards: [{ category: "inflow", amount: amount(credit.amount, currency), count: credit.count }],
    outwards: [{ category: "outflow", amount: amount(debit.amount, currency), count: debit.count }],
    // `net_cashflow` is null in every capture.
    net: { overall_amount: amount(credit.amount - debit.amount, currency), net_cashflow: null },
  };
}

function behaviourOf(window: Window) {
  const { currency, months } = window;
  const [credit, debit] = bothSides(window);
  const [creditMean, debitMean] = [credit, debit].map((each) => grandAverage(each)) as [number, number];
  const [creditCount, debitCount] = [credit, debit].map(({ count }) => share(count, months.length)) as [
    number,
    number,
  ];
  return {
    grand_average_credit_amount: amount(creditMean, currency),
    grand_average_credit_count: creditCount,
    grand_average_debit_amount: amount(debitMean, currency),
    grand_average_debit_count: debitCount,
    grand_average_credit_debit_amount_ratio: ratio(creditMean, debitMean),
    grand_average_credit_debit_count_ratio: ratio(creditCount, debitCount),
    total_volume_of_credit: amount(credit.amount, currency),
    total_volume_of_debit: amount(debit.amount, currency),
    total_volume_of_credit_debit_ratio: ratio(credit.amount, debit.amount),
  };
}

/** Mean over the months of what one entry amounts to. */
function grandAverage({ months }: Sum): number {
  const active = months.filter(({ count }) => count > 0);
  return share(
    active.reduce((sum, each) => sum + share(each.amount, each.count), 0),
    active.length,
  );
}

function bigPaymentsOf({ flows, months, currency }: Window) {
  const [credit, debit] = [isInflow, isOutflow].map((isCounted) => {
    const largest = months.map(({ first, last }) => largestOf(flows.filter(isCounted), first, last));
    return share(
      largest.reduce((sum, each) => sum + each, 0),
      months.length,
    );
  }) as [number, number];
  return {
    average_max_monthly_credit_amount: amount(credit, currency),
    average_max_monthly_debit_amount: amount(debit, currency),
    average_max_monthly_credit_debit_amount_ratio: ratio(credit, debit),
  };
}

function largestOf(flows: readonly Flow[], first: number, last: number): number {
  return flows.reduce(
    (most, { entry }) =>
      entry.day >= first && entry.day <= last ? Math.max(most, Math.abs(entry.amount)) : most,
    0,
  );
}

function ratio(a: number, b: number): number {
  return b === 0 ? 0 : rounded(a / b);
}

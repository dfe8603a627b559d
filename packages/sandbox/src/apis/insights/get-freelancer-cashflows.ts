import type { FreelancerFlow, FreelancerMonthFlow } from "@openlean/insights-client";
import {
  balancesIn,
  type Flow,
  isFreelance,
  isInflow,
  isOutflow,
  type MonthSum,
  only,
  share,
  sumOf,
  type Window,
} from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { notFound } from "../../kernel/fault.ts";
import { analyse } from "./analyse.ts";
import { amount, midnight, monthOf } from "./forms/amounts.ts";
import { periodsOf } from "./forms/periods.ts";

export const getFreelancerCashflows: Handler<InsightsOperations["getFreelancerCashflows"]> = (
  world,
  { query },
) =>
  analyse(world, {
    entityId: query.entity_id,
    dates: () => ({ start_date: query.start_date }),
    type: "freelancer-cashflow",
    isAsync: query.async === true,
    insights: (whole) => {
      const window = only(whole, isFreelance);
      const [account] = window.accounts;
      if (!account) throw notFound("DATA_NOT_FOUND", "an account of freelance work");
      const { currency, first, last } = window;
      const balances = balancesIn(window);
      const inflows = sumOf(window.flows.filter(isInflow), window);
      const outflows = sumOf(window.flows.filter(isOutflow), window);
      return {
        account_information: {
          account_holder_full_name: account.holder.fullName,
          account_holder_short_name: account.holder.shortName,
          account_opening_date: midnight(account.openedOn),
        },
        total: {
          current_balance_amount: amount(balances.on(last), currency),
          average_monthly_balance_amount: amount(balances.average(first, last), currency),
          inflows: flowOf(window, isInflow),
          outflows: flowOf(window, isOutflow),
        },
        monthly_totals: inflows.months.map((month, at) => ({
          ...monthOf(month),
          inflows: monthFlow(month, currency),
          outflows: monthFlow(outflows.months[at] as MonthSum, currency),
          balance: {
            monthly_average_amount: amount(balances.average(month.first, month.last), currency),
            initial_balance_amount: amount(balances.on(month.first - 1), currency),
          },
        })),
      };
    },
  });

function flowOf(window: Window, isCounted: (flow: Flow) => boolean): FreelancerFlow {
  const { currency } = window;
  const sum = sumOf(window.flows.filter(isCounted), window);
  return {
    total_amount: amount(sum.amount, currency),
    transactions_count: sum.count,
    periods: periodsOf(window).map(({ period, part }) => {
      const own = sumOf(part.flows.filter(isCounted), part);
      return {
        period,
        total_amount: amount(own.amount, currency),
        average_amount: amount(own.monthly, currency),
      };
    }),
  };
}

function monthFlow(month: MonthSum, currency: string): FreelancerMonthFlow {
  return {
    monthly_average_amount: amount(share(month.amount, month.count), currency),
    total_amount: amount(month.amount, currency),
    transactions_count: month.count,
  };
}

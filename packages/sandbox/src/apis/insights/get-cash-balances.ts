import type { BalanceMovementFactors } from "@openlean/insights-client";
import {
  balancesIn,
  type Flow,
  gaps,
  isInflow,
  isOnCard,
  isOutflow,
  isSalary,
  mean,
  median,
  only,
  patternsOf,
  rounded,
  share,
  sumOf,
  type Window,
} from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { dayMs } from "../../kernel/time.ts";
import { analyse } from "./analyse.ts";
import { amount, fraction, monthlyAmount, monthOf, units } from "./forms/amounts.ts";
import { contributionFrequency } from "./forms/contribution-frequency.ts";
import { periodsOf } from "./forms/periods.ts";

/** What the sandbox calls a large movement, in hundredths. */
const large = 100_000;
/** A month whose outflow exceeds the average by this factor is a spike. */
const spike = 1.5;

export const getCashBalances: Handler<InsightsOperations["getCashBalances"]> = (world, { query }) =>
  analyse(world, {
    entityId: query.entity_id,
    dates: () => ({ start_date: query.start_date }),
    type: "cash-balances",
    isAsync: query.async ?? true,
    insights: (whole) => {
      // Cards are debts, not cash.
      const window = only(whole, (part) => !isOnCard(part));
      const { currency, first, last, months } = window;
      const balances = balancesIn(window);
      const inflow = sumOf(window.flows.filter(isInflow), window);
      const changes = months.map((month) => balances.on(month.last) - balances.on(month.first - 1));
      const [initial, current] = [balances.on(first - 1), balances.on(last)];
      return {
        total: {
          average_balance: amount(balances.average(first, last), currency),
          initial_balance: amount(initial, currency),
          current_balance: amount(current, currency),
          available_balance: amount(balances.available, currency),
          frequency_of_contributions: contributionFrequency(window.flows.filter(isInflow), window),
        },
        monthly_totals: inflow.months.map((month, at) => ({
          ...monthOf(month),
          monthly_growth_rate: fraction(changes[at] ?? 0, Math.abs(balances.on(month.first - 1))),
          contribution_amount: amount(month.amount, currency),
          average_balance: amount(balances.average(month.first, month.last), currency),
          initial_balance: amount(balances.on(month.first - 1), currency),
        })),
        balance_factors: {
          periods: periodsOf(window).map(({ period, part }) => ({
            period,
            average_balance: units(balances.average(part.first, part.last)),
          })),
          balance_trend_average_month_on_month: units(Math.round(mean(changes))),
          current_balance: units(current),
          balance_trend: changes.filter((change) => change > 0).length,
          daily_net_cashflow_estimate: units(share(current - initial, last - first + 1)),
          inflow_factors: {
            ...factorsOf(window, isInflow),
            percent_salary_transaction: fraction(
              window.flows.filter(isSalary).length * 100,
              window.flows.filter(isInflow).length,
            ),
          },
          outflow_factors: { ...factorsOf(window, isOutflow), spike_transactions: spikesOf(window) },
        },
      };
    },
  });

function factorsOf(window: Window, isCounted: (flow: Flow) => boolean): BalanceMovementFactors {
  const flows = window.flows.filter(isCounted);
  const amounts = flows.map(({ entry }) => Math.abs(entry.amount));
  const distances = gaps(flows.map(({ entry }) => entry.day));
  const weekdays = flows.filter(({ entry }) => {
    const weekday = new Date(entry.day * dayMs).getUTCDay();
    return weekday >= 1 && weekday <= 5;
  });
  const recurring = patternsOf({ ...window, flows }).flatMap((pattern) => pattern.flows);
  return {
    median_transaction_amount: units(Math.round(median(amounts))),
    max_transaction_amount: units(amounts.reduce((most, each) => Math.max(most, each), 0)),
    min_transaction_amount: units(amounts.reduce((least, each) => Math.min(least, each), amounts[0] ?? 0)),
    weekday_transaction_count: weekdays.length,
    weekend_transaction_count: flows.length - weekdays.length,
    average_time: rounded(mean(distances)),
    percent_greater_than_x: fraction(amounts.filter((each) => each > large).length * 100, flows.length),
    recurring_average: units(sumOf(recurring, window).perEntry),
    median_days: median(distances),
  };
}

function spikesOf(window: Window) {
  const { months, monthly } = sumOf(window.flows.filter(isOutflow), window);
  return months.filter((month) => month.amount > monthly * spike).map(monthlyAmount);
}

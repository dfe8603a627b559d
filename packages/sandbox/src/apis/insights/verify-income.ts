import type { IncomeCategory } from "@openlean/insights-client";
import {
  deviation,
  type Flow,
  gaps,
  incomeSourceOf,
  isIncome,
  isSalary,
  mean,
  rounded,
  sumOf,
  type Window,
} from "../../areas/insights/index.ts";
import { toTransaction } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import type { World } from "../../kernel/world.ts";
import { analyse } from "./analyse.ts";
import { amount, midnight, monthlyAmount, monthOf, units } from "./forms/amounts.ts";
import { periodsOf } from "./forms/periods.ts";
import { sixMonthsBack } from "./months-back.ts";

export const verifyIncome: Handler<InsightsOperations["verifyIncome"]> = (world, { query, body }) => {
  const { entity_id, start_date, income_type = "ALL" } = body;
  return analyse(world, {
    entityId: entity_id,
    dates: start_date === undefined ? sixMonthsBack(world) : () => ({ start_date }),
    type: "income",
    isAsync: query.async === true,
    insights: (window, { id }) => ({
      ...(income_type !== "NON_SALARY" && { salary: incomeOf(world, window, id, isSalary) }),
      ...(income_type !== "SALARY" && {
        non_salary: incomeOf(world, window, id, (flow) => isIncome(flow) && !isSalary(flow)),
      }),
    }),
  });
};

/** One kind of income; `null` where none came in. */
function incomeOf(
  world: World,
  window: Window,
  entityId: string,
  isCounted: (flow: Flow) => boolean,
): IncomeCategory | null {
  const { currency } = window;
  const flows = window.flows.filter(isCounted);
  if (flows.length === 0) return null;
  const sum = sumOf(flows, window);
  const monthly = sum.months.map((each) => each.amount);
  const changes = gaps(monthly).flatMap((change, at) => (monthly[at] ? [change / monthly[at]] : []));
  return {
    currency,
    total: {
      amount: units(sum.amount),
      count: sum.count,
      first_date_time: midnight(sum.firstDay),
      last_date_time: midnight(sum.lastDay),
      average_monthly_amount: units(sum.monthly),
      average_monthly_count: rounded(sum.count / window.months.length),
      average_monthly_received_value: units(sum.monthlyActive),
      maximum_monthly_amount: monthlyAmount(sum.maximum),
      minimum_monthly_amount: monthlyAmount(sum.minimum),
    },
    monthly_totals: sum.months
      .map((each) => ({ ...monthOf(each), amount: units(each.amount), count: each.count }))
      .toReversed(),
    transactions: flows.map((flow) => toIncomeTransaction(world, flow, entityId)).toReversed(),
    income_factors: {
      periods: periodsOf({ ...window, flows }).flatMap(({ period, part }) =>
        part.flows.length === 0
          ? []
          : {
              period,
              income_variation: rounded(deviation(part.flows.map(({ entry }) => units(entry.amount)))),
              average_income: amount(sumOf(part.flows, part).perEntry, currency),
            },
      ),
      delta_min_max: units(sum.maximum.amount - sum.minimum.amount),
      average_monthly_income_change: rounded(mean(changes)),
    },
  };
}

function toIncomeTransaction(
  world: World,
  flow: Flow,
  entityId: string,
): IncomeCategory["transactions"][number] {
  const { region } = world;
  const written = toTransaction(flow.account, flow.entry, { entityId, region, insights: false });
  return {
    account_id: written.account_id,
    transaction_id: written.transaction_id,
    transaction_information: written.transaction_information ?? "",
    booking_date_time: written.booking_date_time,
    amount: written.amount.amount,
    // The UAE captures have none on salaries.
    income_source: region === "ae" && isSalary(flow) ? null : (incomeSourceOf(flow) ?? null),
  };
}

import type { CreditFlow } from "@openlean/insights-client";
import { type Flow, isInflow, isOnCard, rounded, sumOf, type Window } from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { isoDay } from "../../kernel/time.ts";
import { analyseNow } from "./analyse.ts";
import { amount } from "./forms/amounts.ts";

export const getCreditObligationsV3: Handler<InsightsOperations["getCreditObligationsV3"]> = (
  world,
  { query },
) =>
  analyseNow(
    world,
    {
      type: "credit-obligations",
      insights: (window, { bank }) => {
        const repaid = window.flows.filter((flow) => isOnCard(flow) && isInflow(flow));
        // The cards are the connected bank's own, so that it is the only lender there is.
        const lenders = repaid.length > 0 ? [bank.name] : [];
        return {
          credit_obligations: {
            repayments: {
              overall: overallOf(repaid, window, lenders),
              breakdown: lenders.map((lender_name) => ({
                lender_name,
                credit_type: "CREDIT_CARD",
                ...lenderFlow(repaid, window),
              })),
            },
            disbursements: { overall: overallOf([], window, []), breakdown: [] },
          },
        };
      },
    },
    query,
  );

function overallOf(flows: readonly Flow[], window: Window, lenders: string[]): CreditFlow {
  const sum = sumOf(flows, window);
  return {
    ...averages(flows, window),
    average_monthly_transactions: rounded(sum.count / window.months.length),
    lender_count: lenders.length,
    lender_organizations: lenders,
  };
}

function averages(flows: readonly Flow[], window: Window) {
  const { currency } = window;
  const sum = sumOf(flows, window);
  return {
    transaction_count: sum.count,
    total_amount: amount(sum.amount, currency),
    average_monthly_amount: amount(sum.monthly, currency),
    average_monthly_amount_active: amount(sum.monthlyActive, currency),
    active_months: sum.activeMonths,
  };
}

function lenderFlow(flows: readonly Flow[], window: Window) {
  const { firstDay, lastDay } = sumOf(flows, window);
  return {
    ...averages(flows, window),
    first_transaction_date: isoDay(firstDay),
    last_transaction_date: isoDay(lastDay),
  };
}

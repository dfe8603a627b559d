import type { CurrencyAmount, RatioIndicator, WeightedIncome } from "@openlean/insights-client";
import {
  balancesIn,
  type Flow,
  groupBy,
  incomeSourceOf,
  type IncomeSourceType,
  isIncome,
  isInflow,
  isOnCard,
  isOutflow,
  isOwnTransfer,
  isSalary,
  only,
  rounded,
  sumOf,
} from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { analyseNow } from "./analyse.ts";
import { amount } from "./forms/amounts.ts";

/** How far an income counts. Lean sets these up for each client. */
const weights: Readonly<Record<IncomeSourceType, number>> = {
  EMPLOYMENT: 1,
  SIDE_BUSINESS: 0.5,
  INVESTMENTS: 0.5,
  TRANSFER_FROM_OWN_APPLICATION: 0,
};
const essential: readonly string[] = [
  "RENT_AND_SERVICES",
  "GROCERIES",
  "HEALTH_AND_WELLBEING",
  "TRANSPORT",
  "EDUCATION",
];
/** Lean's own defaults. */
const ceilings = { dbr: 0.45, affordability: 0.7 };

export const getCreditAssessments: Handler<InsightsOperations["getCreditAssessments"]> = (world, { query }) =>
  analyseNow(
    world,
    {
      type: "credit-assessments",
      insights: (window) => {
        const { currency, flows, first, last } = window;
        const money = (hundredths: number): CurrencyAmount => amount(hundredths, currency);
        const weigh = (income: readonly Flow[], factor: number) => {
          const sum = sumOf(income, window);
          const counted = Math.round(sum.monthly * factor);
          const form: WeightedIncome = {
            total_amount: money(sum.amount),
            average_monthly_amount: money(sum.monthly),
            contribution_factor: factor,
            contributed_average_monthly_income: money(counted),
          };
          return { form, counted };
        };
        const employment = weigh(flows.filter(isSalary), weights.EMPLOYMENT);
        const others = flows.filter((flow) => isIncome(flow) && !isSalary(flow) && incomeSourceOf(flow));
        const other = [...groupBy(others, (flow) => incomeSourceOf(flow)?.type ?? "")].map(
          ([source, group]) => ({ source, ...weigh(group, weights[source as IncomeSourceType]) }),
        );
        const income = other.reduce((sum, each) => sum + each.counted, employment.counted);
        const monthly = (isCounted: (flow: Flow) => boolean) =>
          sumOf(flows.filter(isCounted), window).monthly;
        const isEssential = ({ entry }: Flow) => essential.includes(entry.category);
        const repaid = monthly((flow) => isOnCard(flow) && isInflow(flow));
        const needed = monthly((flow) => isSpent(flow) && isEssential(flow));
        const wanted = monthly((flow) => isSpent(flow) && !isEssential(flow));
        const cash = balancesIn(only(window, (part) => !isOnCard(part)));
        return {
          credit_assessments: {
            income: {
              employment_income: employment.form,
              other_income: { breakdown: other.map(({ source, form }) => ({ source, ...form })) },
              total_contributed_average_monthly_income: money(income),
            },
            expenses: {
              average_monthly_credit_repayments: money(repaid),
              average_monthly_essential_expenses: money(needed),
              average_monthly_discretionary_expenses: money(wanted),
              average_monthly_total_expenses: money(repaid + needed + wanted),
              defined_essential_categories: [...essential],
            },
            balance: {
              average_balance: money(cash.average(first, last)),
              minimum_balance: money(cash.minimum),
              maximum_balance: money(cash.maximum),
            },
            computed_indicators: {
              average_monthly_net_cashflow: money(income - repaid - needed - wanted),
              dbr: indicator(repaid, income, ceilings.dbr, currency),
              affordability: indicator(needed + repaid, income, ceilings.affordability, currency),
            },
          },
        };
      },
    },
    query,
  );

/** A share of the income, and the new instalment that still fits. All of it is spent where nothing comes in. */
function indicator(burden: number, income: number, ceiling: number, currency: string): RatioIndicator {
  const rate = income > 0 ? burden / income : burden > 0 ? 1 : 0;
  return {
    rate: rounded(Math.min(1, rate)),
    ceiling,
    maximum_monthly_installment: amount(Math.max(0, Math.round(income * ceiling) - burden), currency),
  };
}

function isSpent(flow: Flow): boolean {
  return isOutflow(flow) && !isOwnTransfer(flow);
}

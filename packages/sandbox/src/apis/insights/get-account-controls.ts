import { isIncome, isInflow, isOutflow, isOwnTransfer, isSalary } from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { analyseNow } from "./analyse.ts";

export const getAccountControls: Handler<InsightsOperations["getAccountControls"]> = (world, { query }) =>
  analyseNow(
    world,
    {
      type: "account-controls",
      insights: ({ accounts, flows, last }) => {
        const opened = Math.min(...accounts.map(({ openedOn }) => openedOn));
        const spending = flows.filter((flow) => isOutflow(flow) && !isOwnTransfer(flow)).length;
        return {
          account_controls: {
            signals: {
              // A month of the Gregorian calendar is this long on average.
              account_age_months: Math.floor((last - opened) / 30.436875),
              is_current_account: accounts.some(({ plan }) => plan.subType === "CURRENT"),
              has_salary_income: flows.some(isSalary),
              has_non_salary_income: flows.some((flow) => isIncome(flow) && !isSalary(flow)),
              has_inflows: flows.some(isInflow),
              // No customer of the sandbox has a loan.
              has_loan_repayments: false,
              has_loan_disbursements: false,
              is_expense_account: spending * 2 > flows.length,
            },
            // Gates are set up with Lean; the sandbox has none, so none can fail.
            thresholds: {
              meets_minimum_average_salary: null,
              meets_minimum_average_non_salary: null,
              meets_minimum_account_age: null,
              meets_minimum_current_balance: null,
            },
            verdict: { eligible: true },
          },
        };
      },
    },
    query,
  );

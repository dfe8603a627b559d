import document from "@openlean/insights-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { analysisErrorBody } from "./analysis-error-body.ts";
import { getAccountControls } from "./get-account-controls.ts";
import { getBehaviors } from "./get-behaviors.ts";
import { getCashBalances } from "./get-cash-balances.ts";
import { getCashflowPatterns } from "./get-cashflow-patterns.ts";
import { getCashflows } from "./get-cashflows.ts";
import { getCreditAssessments } from "./get-credit-assessments.ts";
import { getCreditObligations } from "./get-credit-obligations.ts";
import { getCreditObligationsV3 } from "./get-credit-obligations-v3.ts";
import { getEmployment } from "./get-employment.ts";
import { getExpenses } from "./get-expenses.ts";
import { getFreelancerCashflows } from "./get-freelancer-cashflows.ts";
import { getNonCreditObligations } from "./get-non-credit-obligations.ts";
import { verifyIncome } from "./verify-income.ts";

/** `specs/insights`. */
export const insightsApi: ApiModule = defineApi<InsightsOperations>()({
  name: "insights",
  document,
  errorBody: analysisErrorBody,
  handlers: {
    getCashBalances,
    getCashflows,
    getFreelancerCashflows,
    getExpenses,
    verifyIncome,
    getEmployment,
    getCreditObligations,
    getNonCreditObligations,
    getAccountControls,
    getBehaviors,
    getCashflowPatterns,
    getCreditAssessments,
    getCreditObligationsV3,
  },
  notPlayed: [],
});

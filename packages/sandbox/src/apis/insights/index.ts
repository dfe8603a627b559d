import document from "@openlean/insights-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { InsightsOperations } from "../../generated/insights.ts";

/** `specs/insights`. */
export const insightsApi: ApiModule = defineApi<InsightsOperations>()({
  name: "insights",
  document,
  handlers: {},
  notPlayed: [
    "getCashBalances",
    "getCashflows",
    "getFreelancerCashflows",
    "getExpenses",
    "verifyIncome",
    "getEmployment",
    "getCreditObligations",
    "getNonCreditObligations",
    "getAccountControls",
    "getBehaviors",
    "getCashflowPatterns",
    "getCreditAssessments",
    "getCreditObligationsV3",
  ],
});

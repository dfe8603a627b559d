/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /insights/v2/assets/balances": { id: "getCashBalances", success: [200, 202], json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/assets/cashflows": { id: "getCashflows", success: [200, 202], json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/assets/freelancers/cashflows": { id: "getFreelancerCashflows", success: [200, 202], json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/expenses": { id: "getExpenses", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "POST /insights/v2/income": { id: "verifyIncome", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /insights/v2/income/employment": { id: "getEmployment", success: [200, 202], json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/liabilities/credit-obligations": { id: "getCreditObligations", success: [200, 202], json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/liabilities/non-credit-obligations": { id: "getNonCreditObligations", success: [200, 202], json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v3/account-controls": { id: "getAccountControls", success: [200], json: [200, 400, 404, 408, 429, 500] },
  "GET /insights/v3/behaviors": { id: "getBehaviors", success: [200], json: [200, 400, 404, 408, 429, 500] },
  "GET /insights/v3/cashflow-patterns": { id: "getCashflowPatterns", success: [200], json: [200, 400, 404, 408, 429, 500] },
  "GET /insights/v3/credit-assessments": { id: "getCreditAssessments", success: [200], json: [200, 400, 404, 408, 429, 500] },
  "GET /insights/v3/credit-obligations": { id: "getCreditObligationsV3", success: [200], json: [200, 400, 404, 408, 429, 500] },
};

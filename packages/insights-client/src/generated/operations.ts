/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /insights/v2/assets/balances": { id: "getCashBalances", json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/assets/cashflows": { id: "getCashflows", json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/assets/freelancers/cashflows": { id: "getFreelancerCashflows", json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/expenses": { id: "getExpenses", json: [200, 202, 400, 404, 429, 500] },
  "POST /insights/v2/income": { id: "verifyIncome", json: [200, 202, 400, 404, 429, 500] },
  "GET /insights/v2/income/employment": { id: "getEmployment", json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/liabilities/credit-obligations": { id: "getCreditObligations", json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v2/liabilities/non-credit-obligations": { id: "getNonCreditObligations", json: [200, 202, 400, 404, 429, 500, 501] },
  "GET /insights/v3/account-controls": { id: "getAccountControls", json: [200, 400, 404, 408, 429, 500] },
  "GET /insights/v3/behaviors": { id: "getBehaviors", json: [200, 400, 404, 408, 429, 500] },
  "GET /insights/v3/cashflow-patterns": { id: "getCashflowPatterns", json: [200, 400, 404, 408, 429, 500] },
  "GET /insights/v3/credit-assessments": { id: "getCreditAssessments", json: [200, 400, 404, 408, 429, 500] },
  "GET /insights/v3/credit-obligations": { id: "getCreditObligationsV3", json: [200, 400, 404, 408, 429, 500] },
};

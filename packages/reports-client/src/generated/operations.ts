/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "POST /insights/v2/customers/{customer_id}/reports/bank-statements": { id: "createBankStatementsReport", json: [201, 400, 404, 429, 500] },
  "GET /insights/v2/customers/{customer_id}/reports/bank-statements/{report_id}": { id: "getBankStatementsReport", json: [200, 400, 404, 429, 500] },
  "POST /insights/v2/customers/{customer_id}/reports/verification-of-income": { id: "createVerificationOfIncomeReport", json: [201, 400, 404, 429, 500] },
  "GET /insights/v2/customers/{customer_id}/reports/verification-of-income/{report_id}": { id: "getVerificationOfIncomeReport", json: [200, 400, 404, 429, 500] },
  "POST /reports/v2/customers": { id: "createReportCustomer", json: [200, 400, 429, 500] },
  "GET /reports/v2/customers/{customer_id}/reports/": { id: "listFinancialInsightsReports", json: [200, 400, 404, 429, 500] },
  "GET /reports/v2/customers/{customer_id}/reports/{report_id}": { id: "getFinancialInsightsReport", json: [200, 400, 404, 429, 500] },
};

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "POST /insights/v2/customers/{customer_id}/reports/bank-statements": { id: "createBankStatementsReport", success: [201], json: [201, 400, 404, 429, 500] },
  "GET /insights/v2/customers/{customer_id}/reports/bank-statements/{report_id}": { id: "getBankStatementsReport", success: [200], json: [400, 404, 429, 500], accept: "application/json, application/pdf", binary: [200] },
  "POST /insights/v2/customers/{customer_id}/reports/verification-of-income": { id: "createVerificationOfIncomeReport", success: [201], json: [201, 400, 404, 429, 500] },
  "GET /insights/v2/customers/{customer_id}/reports/verification-of-income/{report_id}": { id: "getVerificationOfIncomeReport", success: [200], json: [400, 404, 429, 500], accept: "application/json, application/pdf", binary: [200] },
  "POST /reports/v2/customers": { id: "createReportCustomer", success: [200], json: [200, 400, 429, 500] },
  "GET /reports/v2/customers/{customer_id}/reports/": { id: "listFinancialInsightsReports", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /reports/v2/customers/{customer_id}/reports/{report_id}": { id: "getFinancialInsightsReport", success: [200], json: [400, 404, 429, 500], accept: "application/pdf, application/json", binary: [200] },
};

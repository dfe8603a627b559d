import document from "@openlean/reports-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { ReportsOperations } from "../../generated/reports.ts";

/** `specs/reports`. */
export const reportsApi: ApiModule = defineApi<ReportsOperations>()({
  name: "reports",
  document,
  handlers: {},
  notPlayed: [
    "createBankStatementsReport",
    "getBankStatementsReport",
    "createVerificationOfIncomeReport",
    "getVerificationOfIncomeReport",
    "createReportCustomer",
    "listFinancialInsightsReports",
    "getFinancialInsightsReport",
  ],
});

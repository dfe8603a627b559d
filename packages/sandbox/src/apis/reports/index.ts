import document from "@openlean/reports-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { ReportsOperations } from "../../generated/reports.ts";
import { createBankStatementsReport } from "./create-bank-statements-report.ts";
import { createReportCustomer } from "./create-report-customer.ts";
import { createVerificationOfIncomeReport } from "./create-verification-of-income-report.ts";
import { getBankStatementsReport } from "./get-bank-statements-report.ts";
import { getFinancialInsightsReport } from "./get-financial-insights-report.ts";
import { getVerificationOfIncomeReport } from "./get-verification-of-income-report.ts";
import { listFinancialInsightsReports } from "./list-financial-insights-reports.ts";

/** `specs/reports`. */
export const reportsApi: ApiModule = defineApi<ReportsOperations>()({
  name: "reports",
  document,
  handlers: {
    createBankStatementsReport,
    getBankStatementsReport,
    createVerificationOfIncomeReport,
    getVerificationOfIncomeReport,
    createReportCustomer,
    listFinancialInsightsReports,
    getFinancialInsightsReport,
  },
  notPlayed: [],
});

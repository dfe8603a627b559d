/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/reports-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/reports` take and answer, by operationId. */
export interface ReportsOperations {
  createBankStatementsReport: {
    path: { "customer_id": string };
    query: object;
    body: schema.CreateBankStatementsReportRequest;
    reply: Reply<201, schema.CreatedReport> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getBankStatementsReport: {
    path: { "customer_id": string; "report_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.BankStatementsReportResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createVerificationOfIncomeReport: {
    path: { "customer_id": string };
    query: object;
    body: schema.CreateVerificationOfIncomeReportRequest;
    reply: Reply<201, schema.CreatedReport> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getVerificationOfIncomeReport: {
    path: { "customer_id": string; "report_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.VerificationOfIncomeReportResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createReportCustomer: {
    path: object;
    query: object;
    body: schema.CreateReportCustomerRequest;
    reply: Reply<200, schema.ReportCustomer> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listFinancialInsightsReports: {
    path: { "customer_id": string };
    query: { "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.ReportList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getFinancialInsightsReport: {
    path: { "customer_id": string; "report_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, Uint8Array> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}

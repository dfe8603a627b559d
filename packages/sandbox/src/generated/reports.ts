/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { ApiError, BankStatementsReportResponse, CreateBankStatementsReportBody, CreateReportCustomerBody, CreateVerificationOfIncomeReportBody, CreatedReport, ListFinancialInsightsReportsQuery, ReportCustomer, ReportList, VerificationOfIncomeReportResponse } from "@openlean/reports-client";

/** What the operations of `specs/reports` take and answer, by operationId. */
export interface ReportsOperations {
  createBankStatementsReport: {
    path: {
        /**
         * Customer whose banks the report covers.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query: object;
    body: CreateBankStatementsReportBody;
    reply: Reply<201, CreatedReport> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getBankStatementsReport: {
    path: {
        /**
         * Customer whose banks the report covers.
         *
         * Format: uuid
         */
        customer_id: string;
        /**
         * Report to fetch, as given when it was started.
         *
         * Format: uuid
         */
        report_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, BankStatementsReportResponse | Uint8Array> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createVerificationOfIncomeReport: {
    path: {
        /**
         * Customer whose banks the report covers.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query: object;
    body: CreateVerificationOfIncomeReportBody;
    reply: Reply<201, CreatedReport> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getVerificationOfIncomeReport: {
    path: {
        /**
         * Customer whose banks the report covers.
         *
         * Format: uuid
         */
        customer_id: string;
        /**
         * Report to fetch, as given when it was started.
         *
         * Format: uuid
         */
        report_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, VerificationOfIncomeReportResponse | Uint8Array> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createReportCustomer: {
    path: object;
    query: object;
    body: CreateReportCustomerBody;
    reply: Reply<200, ReportCustomer> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listFinancialInsightsReports: {
    path: {
        /**
         * Customer for reports, as given by `POST /reports/v2/customers`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query: ListFinancialInsightsReportsQuery;
    body: undefined;
    reply: Reply<200, ReportList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getFinancialInsightsReport: {
    path: {
        /**
         * Customer for reports, as given by `POST /reports/v2/customers`.
         *
         * Format: uuid
         */
        customer_id: string;
        /**
         * Report to fetch, as given by the list.
         *
         * Format: uuid
         */
        report_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Uint8Array> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}

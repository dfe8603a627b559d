/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { ApiError, BankStatementsReportResponse, CreateBankStatementsReportRequest, CreateReportCustomerRequest, CreateVerificationOfIncomeReportRequest, CreatedReport, ReportCustomer, ReportList, VerificationOfIncomeReportResponse } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Body of `createBankStatementsReport`. */
export type CreateBankStatementsReportBody = CreateBankStatementsReportRequest;

/** Options of `createBankStatementsReport`: Start a report of bank statements. */
export interface CreateBankStatementsReportOptions extends CallOptions {
  params: {
    path: {
        /**
         * Customer whose banks the report covers.
         *
         * Format: uuid
         */
        customer_id: string;
    };
  };
  body: CreateBankStatementsReportBody;
}

/** What `createBankStatementsReport` answers: Start a report of bank statements. */
export type CreateBankStatementsReportResult =
  | Success<201, CreatedReport>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<200 | Undocumented, unknown>;

/** Options of `getBankStatementsReport`: Get a report of bank statements. */
export interface GetBankStatementsReportOptions extends CallOptions {
  params: {
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
  };
}

/** What `getBankStatementsReport` answers: Get a report of bank statements. */
export type GetBankStatementsReportResult =
  | Success<200, BankStatementsReportResponse, "application/json">
  | Success<200, Uint8Array, "application/pdf">
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Body of `createVerificationOfIncomeReport`. */
export type CreateVerificationOfIncomeReportBody = CreateVerificationOfIncomeReportRequest;

/** Options of `createVerificationOfIncomeReport`: Start a verification of income. */
export interface CreateVerificationOfIncomeReportOptions extends CallOptions {
  params: {
    path: {
        /**
         * Customer whose banks the report covers.
         *
         * Format: uuid
         */
        customer_id: string;
    };
  };
  body: CreateVerificationOfIncomeReportBody;
}

/** What `createVerificationOfIncomeReport` answers: Start a verification of income. */
export type CreateVerificationOfIncomeReportResult =
  | Success<201, CreatedReport>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<200 | Undocumented, unknown>;

/** Options of `getVerificationOfIncomeReport`: Get a verification of income. */
export interface GetVerificationOfIncomeReportOptions extends CallOptions {
  params: {
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
  };
}

/** What `getVerificationOfIncomeReport` answers: Get a verification of income. */
export type GetVerificationOfIncomeReportResult =
  | Success<200, VerificationOfIncomeReportResponse, "application/json">
  | Success<200, Uint8Array, "application/pdf">
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Body of `createReportCustomer`. */
export type CreateReportCustomerBody = CreateReportCustomerRequest;

/** Options of `createReportCustomer`: Register a customer for reports. */
export interface CreateReportCustomerOptions extends CallOptions {
  body: CreateReportCustomerBody;
}

/** What `createReportCustomer` answers: Register a customer for reports. */
export type CreateReportCustomerResult =
  | Success<200, ReportCustomer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | Undocumented, unknown>;

/** Query parameters of `listFinancialInsightsReports`. */
export interface ListFinancialInsightsReportsQuery {
    /**
     * Page to return, counted from zero.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most reports to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
}

/** Options of `listFinancialInsightsReports`: List the financial insights reports of a customer. */
export interface ListFinancialInsightsReportsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Customer for reports, as given by `POST /reports/v2/customers`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query?: ListFinancialInsightsReportsQuery;
  };
}

/** What `listFinancialInsightsReports` answers: List the financial insights reports of a customer. */
export type ListFinancialInsightsReportsResult =
  | Success<200, ReportList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Options of `getFinancialInsightsReport`: Get a financial insights report. */
export interface GetFinancialInsightsReportOptions extends CallOptions {
  params: {
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
  };
}

/** What `getFinancialInsightsReport` answers: Get a financial insights report. */
export type GetFinancialInsightsReportResult =
  | Success<200, Uint8Array, "application/pdf">
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface ReportsPaths {
  get: {
    /**
     * Get a report of bank statements
     *
     * Statements of all connected banks, as JSON or, with the header `accept: application/pdf`, as a document. Read figures only when `status` is `OK`.
     */
    "/insights/v2/customers/{customer_id}/reports/bank-statements/{report_id}": { options: [options: GetBankStatementsReportOptions]; result: GetBankStatementsReportResult };
    /**
     * Get a verification of income
     *
     * Income by payer, with what is expected next, as JSON or, with the header `accept: application/pdf`, as a document. Read figures only when `status` is `OK`: a pending report has sums of 0.
     */
    "/insights/v2/customers/{customer_id}/reports/verification-of-income/{report_id}": { options: [options: GetVerificationOfIncomeReportOptions]; result: GetVerificationOfIncomeReportResult };
    /**
     * List the financial insights reports of a customer
     *
     * Reports that can be fetched as PDF. The trailing slash belongs to the path.
     */
    "/reports/v2/customers/{customer_id}/reports/": { options: [options: ListFinancialInsightsReportsOptions]; result: ListFinancialInsightsReportsResult };
    /**
     * Get a financial insights report
     *
     * The report as a document; there is no JSON form.
     */
    "/reports/v2/customers/{customer_id}/reports/{report_id}": { options: [options: GetFinancialInsightsReportOptions]; result: GetFinancialInsightsReportResult };
  };
  put: {};
  post: {
    /**
     * Start a report of bank statements
     *
     * Asks for statements of every bank that the customer has connected. They are made in the background: fetch the report until it is no longer `PENDING`. No webhook is documented.
     */
    "/insights/v2/customers/{customer_id}/reports/bank-statements": { options: [options: CreateBankStatementsReportOptions]; result: CreateBankStatementsReportResult };
    /**
     * Start a verification of income
     *
     * Asks for a report on the income of a customer over all connected banks. It is made in the background: fetch the report until it is no longer `PENDING`. No webhook is documented.
     */
    "/insights/v2/customers/{customer_id}/reports/verification-of-income": { options: [options: CreateVerificationOfIncomeReportOptions]; result: CreateVerificationOfIncomeReportResult };
    /**
     * Register a customer for reports
     *
     * Returns a hosted page on which the customer connects a bank. Finishing it is the likely start of the report; nothing else that starts one is documented.
     */
    "/reports/v2/customers": { options: [options: CreateReportCustomerOptions]; result: CreateReportCustomerResult };
  };
  delete: {};
  patch: {};
}

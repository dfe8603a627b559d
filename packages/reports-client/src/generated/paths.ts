/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { ApiError, BankStatementsReportResponse, CreateBankStatementsReportRequest, CreateReportCustomerRequest, CreateVerificationOfIncomeReportRequest, CreatedReport, ReportCustomer, ReportList, VerificationOfIncomeReportResponse, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared2 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `createBankStatementsReport`. */
export interface CreateBankStatementsReportOptions extends CallOptions {
  params: { path: operations["createBankStatementsReport"]["parameters"]["path"] };
  body: CreateBankStatementsReportRequest;
}

/** What `createBankStatementsReport` answers. */
export type CreateBankStatementsReportResult =
  | Success<201, CreatedReport>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getBankStatementsReport`. */
export interface GetBankStatementsReportOptions extends CallOptions {
  params: { path: operations["getBankStatementsReport"]["parameters"]["path"] };
}

/** What `getBankStatementsReport` answers. */
export type GetBankStatementsReportResult =
  | Success<200, BankStatementsReportResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createVerificationOfIncomeReport`. */
export interface CreateVerificationOfIncomeReportOptions extends CallOptions {
  params: { path: operations["createVerificationOfIncomeReport"]["parameters"]["path"] };
  body: CreateVerificationOfIncomeReportRequest;
}

/** What `createVerificationOfIncomeReport` answers. */
export type CreateVerificationOfIncomeReportResult =
  | Success<201, CreatedReport>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getVerificationOfIncomeReport`. */
export interface GetVerificationOfIncomeReportOptions extends CallOptions {
  params: { path: operations["getVerificationOfIncomeReport"]["parameters"]["path"] };
}

/** What `getVerificationOfIncomeReport` answers. */
export type GetVerificationOfIncomeReportResult =
  | Success<200, VerificationOfIncomeReportResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createReportCustomer`. */
export interface CreateReportCustomerOptions extends CallOptions {
  body: CreateReportCustomerRequest;
}

/** What `createReportCustomer` answers. */
export type CreateReportCustomerResult =
  | Success<200, ReportCustomer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listFinancialInsightsReports`. */
export interface ListFinancialInsightsReportsOptions extends CallOptions {
  params: { path: operations["listFinancialInsightsReports"]["parameters"]["path"]; query?: NonNullable<operations["listFinancialInsightsReports"]["parameters"]["query"]> };
}

/** What `listFinancialInsightsReports` answers. */
export type ListFinancialInsightsReportsResult =
  | Success<200, ReportList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getFinancialInsightsReport`. */
export interface GetFinancialInsightsReportOptions extends CallOptions {
  params: { path: operations["getFinancialInsightsReport"]["parameters"]["path"] };
}

/** What `getFinancialInsightsReport` answers. */
export type GetFinancialInsightsReportResult =
  | Success<200, operations["getFinancialInsightsReport"]["responses"][200]["content"]["application/pdf"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

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

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { ApiError, DepositList, ReconciliationPayment, ReconciliationPaymentList, SearchReconciliationPaymentsRequest } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Query parameters of `listDeposits`. */
export interface ListDepositsQuery {
    /**
     * Only deposits on this connected corporate account.
     *
     * Format: uuid
     */
    deposit_source_id?: string;
    /**
     * Last day of the deposits, in `time_zone`.
     *
     * Format: date
     */
    end_date: string;
    /**
     * Page to return, counted from zero.
     *
     * @default 0
     */
    page?: number;
    /** Only deposits with or without a match. */
    reconciliation_status?: "RECONCILED" | "NOT_RECONCILED";
    /**
     * Most deposits to put on one page.
     *
     * @default 50
     */
    size?: number;
    /**
     * First day of the deposits, in `time_zone`.
     *
     * Format: date
     */
    start_date: string;
    /**
     * IANA name of the time zone that days are counted in.
     *
     * @default "Asia/Dubai"
     */
    time_zone?: string;
}

/** Options of `listDeposits`: List deposits. */
export interface ListDepositsOptions extends CallOptions {
  params: {
    query: ListDepositsQuery;
  };
}

/** What `listDeposits` answers: List deposits. */
export type ListDepositsResult =
  | Success<200, DepositList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Body of `searchReconciliationPayments`. */
export type SearchReconciliationPaymentsBody = SearchReconciliationPaymentsRequest;

/** Options of `searchReconciliationPayments`: Search payments and their match. */
export interface SearchReconciliationPaymentsOptions extends CallOptions {
  body: SearchReconciliationPaymentsBody;
}

/** What `searchReconciliationPayments` answers: Search payments and their match. */
export type SearchReconciliationPaymentsResult =
  | Success<200, ReconciliationPaymentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Options of `getReconciliationPayment`: Get a payment and its match. */
export interface GetReconciliationPaymentOptions extends CallOptions {
  params: {
    path: {
        /**
         * Payment to look up.
         *
         * Format: uuid
         */
        payment_id: string;
    };
  };
}

/** What `getReconciliationPayment` answers: Get a payment and its match. */
export type GetReconciliationPaymentResult =
  | Success<200, ReconciliationPayment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface ReconciliationPaths {
  get: {
    /**
     * List deposits
     *
     * Money received on the accounts of your own that are connected as deposit sources, with the payment each was matched with.
     */
    "/reconciliation/v1/deposits": { options: [options: ListDepositsOptions]; result: ListDepositsResult };
    /**
     * Get a payment and its match
     *
     * Whether the money of a payment came in, and as which deposit. The webhook `payment.reconciliation.updated` tells of changes.
     */
    "/reconciliation/v1/payments/{payment_id}": { options: [options: GetReconciliationPaymentOptions]; result: GetReconciliationPaymentResult };
  };
  put: {};
  post: {
    /**
     * Search payments and their match
     *
     * Payments that were initiated on the given days, with the deposit each was matched with. A search, although it is a POST: it can be repeated.
     */
    "/reconciliation/v1/payments": { options: [options: SearchReconciliationPaymentsOptions]; result: SearchReconciliationPaymentsResult };
  };
  delete: {};
  patch: {};
}

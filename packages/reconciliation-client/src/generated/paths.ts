/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { ApiError, DepositList, ReconciliationPayment, ReconciliationPaymentList, SearchReconciliationPaymentsRequest, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared2 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `listDeposits`. */
export interface ListDepositsOptions extends CallOptions {
  params: { query: operations["listDeposits"]["parameters"]["query"] };
}

/** What `listDeposits` answers. */
export type ListDepositsResult =
  | Success<200, DepositList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `searchReconciliationPayments`. */
export interface SearchReconciliationPaymentsOptions extends CallOptions {
  body: SearchReconciliationPaymentsRequest;
}

/** What `searchReconciliationPayments` answers. */
export type SearchReconciliationPaymentsResult =
  | Success<200, ReconciliationPaymentList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getReconciliationPayment`. */
export interface GetReconciliationPaymentOptions extends CallOptions {
  params: { path: operations["getReconciliationPayment"]["parameters"]["path"] };
}

/** What `getReconciliationPayment` answers. */
export type GetReconciliationPaymentResult =
  | Success<200, ReconciliationPayment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

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

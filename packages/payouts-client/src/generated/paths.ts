/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { ApiError, BulkPayoutCreated, CreateBulkPayoutRequest, CreatePayoutRequest, CreateSplitPayoutRequest, PayoutDestination, PayoutHistory, PayoutIntent, PayoutList, PayoutPayment, PayoutsCreated, Refund, RefundList, SplitPayoutCreated, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared2 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `listRefunds`. */
export interface ListRefundsOptions extends CallOptions {
  params?: { query?: NonNullable<operations["listRefunds"]["parameters"]["query"]> };
}

/** What `listRefunds` answers. */
export type ListRefundsResult =
  | Success<200, RefundList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `updateRefunds`. */
export interface UpdateRefundsOptions extends CallOptions {
  body: NonNullable<operations["updateRefunds"]["requestBody"]>["content"]["application/json"];
}

/** What `updateRefunds` answers. */
export type UpdateRefundsResult =
  | Success<200, operations["updateRefunds"]["responses"][200]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `createRefunds`. */
export interface CreateRefundsOptions extends CallOptions {
  params?: { header?: NonNullable<operations["createRefunds"]["parameters"]["header"]> };
  body: NonNullable<operations["createRefunds"]["requestBody"]>["content"]["application/json"];
}

/** What `createRefunds` answers. */
export type CreateRefundsResult =
  | Success<201, operations["createRefunds"]["responses"][201]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listRefundReasons`. */
export type ListRefundReasonsOptions = CallOptions;

/** What `listRefundReasons` answers. */
export type ListRefundReasonsResult =
  | Success<200, operations["listRefundReasons"]["responses"][200]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getRefund`. */
export interface GetRefundOptions extends CallOptions {
  params: { path: operations["getRefund"]["parameters"]["path"] };
}

/** What `getRefund` answers. */
export type GetRefundResult =
  | Success<200, Refund>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `createBulkPayout`. */
export interface CreateBulkPayoutOptions extends CallOptions {
  body: CreateBulkPayoutRequest;
}

/** What `createBulkPayout` answers. */
export type CreateBulkPayoutResult =
  | Success<201, BulkPayoutCreated>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPayoutIntent`. */
export interface GetPayoutIntentOptions extends CallOptions {
  params: { path: operations["getPayoutIntent"]["parameters"]["path"] };
}

/** What `getPayoutIntent` answers. */
export type GetPayoutIntentResult =
  | Success<200, PayoutIntent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `createPayout`. */
export interface CreatePayoutOptions extends CallOptions {
  params?: { header?: NonNullable<operations["createPayout"]["parameters"]["header"]> };
  body: CreatePayoutRequest;
}

/** What `createPayout` answers. */
export type CreatePayoutResult =
  | Success<200, PayoutsCreated>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `createPayoutDestinations`. */
export interface CreatePayoutDestinationsOptions extends CallOptions {
  body: NonNullable<operations["createPayoutDestinations"]["requestBody"]>["content"]["application/json"];
}

/** What `createPayoutDestinations` answers. */
export type CreatePayoutDestinationsResult =
  | Success<200, operations["createPayoutDestinations"]["responses"][200]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getPayoutDestination`. */
export interface GetPayoutDestinationOptions extends CallOptions {
  params: { path: operations["getPayoutDestination"]["parameters"]["path"] };
}

/** What `getPayoutDestination` answers. */
export type GetPayoutDestinationResult =
  | Success<200, PayoutDestination>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `listPayouts`. */
export interface ListPayoutsOptions extends CallOptions {
  params?: { query?: NonNullable<operations["listPayouts"]["parameters"]["query"]> };
}

/** What `listPayouts` answers. */
export type ListPayoutsResult =
  | Success<200, PayoutList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getPayoutHistory`. */
export interface GetPayoutHistoryOptions extends CallOptions {
  params: { path: operations["getPayoutHistory"]["parameters"]["path"] };
}

/** What `getPayoutHistory` answers. */
export type GetPayoutHistoryResult =
  | Success<200, PayoutHistory>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `createSplitPayout`. */
export interface CreateSplitPayoutOptions extends CallOptions {
  body: CreateSplitPayoutRequest;
}

/** What `createSplitPayout` answers. */
export type CreateSplitPayoutResult =
  | Success<200, SplitPayoutCreated>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getPayoutPayment`. */
export interface GetPayoutPaymentOptions extends CallOptions {
  params: { path: operations["getPayoutPayment"]["parameters"]["path"] };
}

/** What `getPayoutPayment` answers. */
export type GetPayoutPaymentResult =
  | Success<200, PayoutPayment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Every call of this API: method, path, options and result. */
export interface PayoutsPaths {
  get: {
    /**
     * List refunds
     *
     * One page of refunds, each with its state. No event is documented for refunds, so ask from time to time.
     */
    "/payouts/refunds": { options: [options?: ListRefundsOptions]; result: ListRefundsResult };
    /**
     * List the reasons for refunds
     *
     * All reasons that `createRefunds` takes, in a bare array without pages.
     */
    "/payouts/refunds/reasons": { options: [options?: ListRefundReasonsOptions]; result: ListRefundReasonsResult };
    /**
     * Get a refund
     *
     * One refund and how far it is.
     */
    "/payouts/refunds/{refund_id}": { options: [options: GetRefundOptions]; result: GetRefundResult };
    /**
     * Get a payout
     *
     * One payout as you ordered it, with its payment once there is one.
     */
    "/payouts/v1/intents/{payment_intent_id}": { options: [options: GetPayoutIntentOptions]; result: GetPayoutIntentResult };
    /**
     * Get an account to pay
     *
     * One payee and whether it can be paid.
     */
    "/payouts/v1/payment/destinations/{destination_id}": { options: [options: GetPayoutDestinationOptions]; result: GetPayoutDestinationResult };
    /**
     * List payouts
     *
     * One page of your payouts. There is no filter by status or payee.
     */
    "/payouts/v1/payments": { options: [options?: ListPayoutsOptions]; result: ListPayoutsResult };
    /**
     * Get the history of a payout
     *
     * The events of one payout, as the webhooks told them: use it to catch up on missed ones. The final word on the money is `post_initiation_status` of the payment.
     */
    "/payouts/v1/payments/{payment_intent_id}/history": { options: [options: GetPayoutHistoryOptions]; result: GetPayoutHistoryResult };
    /**
     * Get the payment of a payout
     *
     * One payment of a payout with the final word on the money, `post_initiation_status`.
     */
    "/payouts/v1/{payment_id}": { options: [options: GetPayoutPaymentOptions]; result: GetPayoutPaymentResult };
  };
  put: {
    /**
     * Approve or reject refunds
     *
     * Decides about refunds that were created, as a list. An approved one goes to the bank, a rejected one ends.
     */
    "/payouts/refunds": { options: [options: UpdateRefundsOptions]; result: UpdateRefundsResult };
  };
  post: {
    /**
     * Create refunds
     *
     * Queues refunds of reconciled payments, as a list. Each waits for a decision of a second person (`updateRefunds`), unless it is created as `APPROVED`. With an idempotency key the request may be sent again; without one look with `listRefunds` first. Answers 201.
     */
    "/payouts/refunds": { options: [options: CreateRefundsOptions]; result: CreateRefundsResult };
    /**
     * Create a file of payouts
     *
     * Queues many payouts as one file for the bank. No call reads the file or its payouts by its id, so follow them with `listPayouts`. There is no idempotency key.
     */
    "/payouts/v1/bulk-payments": { options: [options: CreateBulkPayoutOptions]; result: CreateBulkPayoutResult };
    /**
     * Create payouts
     *
     * Queues one or more payouts from your own accounts. The payees have to be registered before. With an idempotency key the request may be sent again; without one look with `listPayouts` first. Follow the outcome by webhook (`payment.created`, `payment.updated`) or with the history.
     */
    "/payouts/v1/payment": { options: [options: CreatePayoutOptions]; result: CreatePayoutResult };
    /**
     * Register accounts to pay
     *
     * Registers payees at your bank. The body is a list, and HTTP 200 can carry entries that failed. Pay only after `payment_source.beneficiary.created` or `.updated` says `ACTIVE`. There is no idempotency key.
     */
    "/payouts/v1/payment/destinations": { options: [options: CreatePayoutDestinationsOptions]; result: CreatePayoutDestinationsResult };
    /**
     * Create payouts less a commission
     *
     * Queues payouts of which a commission goes to a payee that Lean has configured. The newest reference marks it as outdated: do not build on it.
     * @deprecated
     */
    "/payouts/v1/split-payments": { options: [options: CreateSplitPayoutOptions]; result: CreateSplitPayoutResult };
  };
  delete: {};
  patch: {};
}

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { ApiError, BulkPayoutCreated, CreateBulkPayoutRequest, CreatePayoutDestinationRequest, CreatePayoutRequest, CreateRefundRequest, CreateSplitPayoutRequest, CreatedRefund, PayoutDestination, PayoutDestinationCreated, PayoutHistory, PayoutIntent, PayoutList, PayoutPayment, PayoutsCreated, Refund, RefundList, RefundReason, RefundStatus, SplitPayoutCreated, UpdateRefundRequest, UpdatedRefund } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Query parameters of `listRefunds`. */
export interface ListRefundsQuery {
    /** Page to read, counted from 0. */
    page?: number;
    /**
     * Refunds per page.
     *
     * @default 50
     */
    size?: number;
    /** Return refunds in this state only. */
    status?: RefundStatus;
}

/** Options of `listRefunds`: List refunds. */
export interface ListRefundsOptions extends CallOptions {
  params?: {
    query?: ListRefundsQuery;
  };
}

/** What `listRefunds` answers: List refunds. */
export type ListRefundsResult =
  | Success<200, RefundList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | Undocumented, unknown>;

/** Body of `updateRefunds`. */
export type UpdateRefundsBody = UpdateRefundRequest[];

/** Options of `updateRefunds`: Approve or reject refunds. */
export interface UpdateRefundsOptions extends CallOptions {
  body: UpdateRefundsBody;
}

/** What `updateRefunds` answers: Approve or reject refunds. */
export type UpdateRefundsResult =
  | Success<200, UpdatedRefund[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Headers of `createRefunds`. */
export interface CreateRefundsHeaders {
    /** Text of your own, one per order you intend, kept until you know the outcome. With it the same request may be sent again. */
    "idempotency-key"?: string;
}

/** Body of `createRefunds`. */
export type CreateRefundsBody = CreateRefundRequest[];

/** Options of `createRefunds`: Create refunds. */
export interface CreateRefundsOptions extends CallOptions {
  params?: {
    header?: CreateRefundsHeaders;
  };
  body: CreateRefundsBody;
}

/** What `createRefunds` answers: Create refunds. */
export type CreateRefundsResult =
  | Success<201, CreatedRefund[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<200 | Undocumented, unknown>;

/** Options of `listRefundReasons`: List the reasons for refunds. */
export interface ListRefundReasonsOptions extends CallOptions {}

/** What `listRefundReasons` answers: List the reasons for refunds. */
export type ListRefundReasonsResult =
  | Success<200, RefundReason[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | Undocumented, unknown>;

/** Options of `getRefund`: Get a refund. */
export interface GetRefundOptions extends CallOptions {
  params: {
    path: {
        /**
         * The refund, from its creation or from the list.
         *
         * Format: uuid
         */
        refund_id: string;
    };
  };
}

/** What `getRefund` answers: Get a refund. */
export type GetRefundResult =
  | Success<200, Refund>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Body of `createBulkPayout`. */
export type CreateBulkPayoutBody = CreateBulkPayoutRequest;

/** Options of `createBulkPayout`: Create a file of payouts. */
export interface CreateBulkPayoutOptions extends CallOptions {
  body: CreateBulkPayoutBody;
}

/** What `createBulkPayout` answers: Create a file of payouts. */
export type CreateBulkPayoutResult =
  | Success<201, BulkPayoutCreated>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<200 | Undocumented, unknown>;

/** Options of `getPayoutIntent`: Get a payout. */
export interface GetPayoutIntentOptions extends CallOptions {
  params: {
    path: {
        /**
         * The payout: `payment_intent_id` of its creation.
         *
         * Format: uuid
         */
        payment_intent_id: string;
    };
  };
}

/** What `getPayoutIntent` answers: Get a payout. */
export type GetPayoutIntentResult =
  | Success<200, PayoutIntent>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Headers of `createPayout`. */
export interface CreatePayoutHeaders {
    /** Text of your own, one per order you intend, kept until you know the outcome. With it the same request may be sent again. */
    "idempotency-key"?: string;
}

/** Body of `createPayout`. */
export type CreatePayoutBody = CreatePayoutRequest;

/** Options of `createPayout`: Create payouts. */
export interface CreatePayoutOptions extends CallOptions {
  params?: {
    header?: CreatePayoutHeaders;
  };
  body: CreatePayoutBody;
}

/** What `createPayout` answers: Create payouts. */
export type CreatePayoutResult =
  | Success<200, PayoutsCreated>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Body of `createPayoutDestinations`. */
export type CreatePayoutDestinationsBody = CreatePayoutDestinationRequest[];

/** Options of `createPayoutDestinations`: Register accounts to pay. */
export interface CreatePayoutDestinationsOptions extends CallOptions {
  body: CreatePayoutDestinationsBody;
}

/** What `createPayoutDestinations` answers: Register accounts to pay. */
export type CreatePayoutDestinationsResult =
  | Success<200, PayoutDestinationCreated[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | Undocumented, unknown>;

/** Options of `getPayoutDestination`: Get an account to pay. */
export interface GetPayoutDestinationOptions extends CallOptions {
  params: {
    path: {
        /**
         * The account: `destination_id` of its creation.
         *
         * Format: uuid
         */
        destination_id: string;
    };
  };
}

/** What `getPayoutDestination` answers: Get an account to pay. */
export type GetPayoutDestinationResult =
  | Success<200, PayoutDestination>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Query parameters of `listPayouts`. */
export interface ListPayoutsQuery {
    /** Largest sum to return, in major units. */
    amount_max?: number;
    /** Least sum to return, in major units. */
    amount_min?: number;
    /**
     * Earliest `created_at` to return.
     *
     * Format: date-time
     */
    from?: string;
    /**
     * Earliest change to return.
     *
     * Format: date-time
     */
    from_updated_at?: string;
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    page_number?: number;
    /**
     * Payouts per page.
     *
     * @default 50
     */
    page_size?: number;
    /**
     * Latest `created_at` to return.
     *
     * Format: date-time
     */
    to?: string;
    /**
     * Latest change to return.
     *
     * Format: date-time
     */
    to_updated_at?: string;
}

/** Options of `listPayouts`: List payouts. */
export interface ListPayoutsOptions extends CallOptions {
  params?: {
    query?: ListPayoutsQuery;
  };
}

/** What `listPayouts` answers: List payouts. */
export type ListPayoutsResult =
  | Success<200, PayoutList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | 404 | Undocumented, unknown>;

/** Options of `getPayoutHistory`: Get the history of a payout. */
export interface GetPayoutHistoryOptions extends CallOptions {
  params: {
    path: {
        /**
         * The payout: `payment_intent_id` of its creation.
         *
         * Format: uuid
         */
        payment_intent_id: string;
    };
  };
}

/** What `getPayoutHistory` answers: Get the history of a payout. */
export type GetPayoutHistoryResult =
  | Success<200, PayoutHistory>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Body of `createSplitPayout`. */
export type CreateSplitPayoutBody = CreateSplitPayoutRequest;

/** Options of `createSplitPayout`: Create payouts less a commission. */
export interface CreateSplitPayoutOptions extends CallOptions {
  body: CreateSplitPayoutBody;
}

/** What `createSplitPayout` answers: Create payouts less a commission. */
export type CreateSplitPayoutResult =
  | Success<200, SplitPayoutCreated>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

/** Options of `getPayoutPayment`: Get the payment of a payout. */
export interface GetPayoutPaymentOptions extends CallOptions {
  params: {
    path: {
        /**
         * The payment: `payment.id` of the intent, or `id` of a webhook.
         *
         * Format: uuid
         */
        payment_id: string;
    };
  };
}

/** What `getPayoutPayment` answers: Get the payment of a payout. */
export type GetPayoutPaymentResult =
  | Success<200, PayoutPayment>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<201 | Undocumented, unknown>;

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
     *
     * @deprecated
     */
    "/payouts/v1/split-payments": { options: [options: CreateSplitPayoutOptions]; result: CreateSplitPayoutResult };
  };
  delete: {};
  patch: {};
}

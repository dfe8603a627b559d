/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { ApiError, BulkPayoutCreated, CreateBulkPayoutBody, CreatePayoutBody, CreatePayoutDestinationsBody, CreateRefundsBody, CreateSplitPayoutBody, CreatedRefund, ListPayoutsQuery, ListRefundsQuery, PayoutDestination, PayoutDestinationCreated, PayoutHistory, PayoutIntent, PayoutList, PayoutPayment, PayoutsCreated, Refund, RefundList, RefundReason, SplitPayoutCreated, UpdateRefundsBody, UpdatedRefund } from "@openlean/payouts-client";

/** What the operations of `specs/payouts` take and answer, by operationId. */
export interface PayoutsOperations {
  listRefunds: {
    path: object;
    query: ListRefundsQuery;
    body: undefined;
    reply: Reply<200, RefundList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  updateRefunds: {
    path: object;
    query: object;
    body: UpdateRefundsBody;
    reply: Reply<200, UpdatedRefund[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createRefunds: {
    path: object;
    query: object;
    body: CreateRefundsBody;
    reply: Reply<201, CreatedRefund[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listRefundReasons: {
    path: object;
    query: object;
    body: undefined;
    reply: Reply<200, RefundReason[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getRefund: {
    path: {
        /**
         * The refund, from its creation or from the list.
         *
         * Format: uuid
         */
        refund_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Refund> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createBulkPayout: {
    path: object;
    query: object;
    body: CreateBulkPayoutBody;
    reply: Reply<201, BulkPayoutCreated> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPayoutIntent: {
    path: {
        /**
         * The payout: `payment_intent_id` of its creation.
         *
         * Format: uuid
         */
        payment_intent_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PayoutIntent> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createPayout: {
    path: object;
    query: object;
    body: CreatePayoutBody;
    reply: Reply<200, PayoutsCreated> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createPayoutDestinations: {
    path: object;
    query: object;
    body: CreatePayoutDestinationsBody;
    reply: Reply<200, PayoutDestinationCreated[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPayoutDestination: {
    path: {
        /**
         * The account: `destination_id` of its creation.
         *
         * Format: uuid
         */
        destination_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PayoutDestination> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listPayouts: {
    path: object;
    query: ListPayoutsQuery;
    body: undefined;
    reply: Reply<200, PayoutList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPayoutHistory: {
    path: {
        /**
         * The payout: `payment_intent_id` of its creation.
         *
         * Format: uuid
         */
        payment_intent_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PayoutHistory> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createSplitPayout: {
    path: object;
    query: object;
    body: CreateSplitPayoutBody;
    reply: Reply<200, SplitPayoutCreated> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getPayoutPayment: {
    path: {
        /**
         * The payment: `payment.id` of the intent, or `id` of a webhook.
         *
         * Format: uuid
         */
        payment_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, PayoutPayment> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/payouts-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/payouts` take and answer, by operationId. */
export interface PayoutsOperations {
  listRefunds: {
    path: object;
    query: { "status"?: schema.RefundStatus; "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.RefundList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  updateRefunds: {
    path: object;
    query: object;
    body: (schema.UpdateRefundRequest)[];
    reply: Reply<200, (schema.UpdatedRefund)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createRefunds: {
    path: object;
    query: object;
    body: (schema.CreateRefundRequest)[];
    reply: Reply<201, (schema.CreatedRefund)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listRefundReasons: {
    path: object;
    query: object;
    body: undefined;
    reply: Reply<200, (schema.RefundReason)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getRefund: {
    path: { "refund_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.Refund> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createBulkPayout: {
    path: object;
    query: object;
    body: schema.CreateBulkPayoutRequest;
    reply: Reply<201, schema.BulkPayoutCreated> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPayoutIntent: {
    path: { "payment_intent_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PayoutIntent> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createPayout: {
    path: object;
    query: object;
    body: schema.CreatePayoutRequest;
    reply: Reply<200, schema.PayoutsCreated> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createPayoutDestinations: {
    path: object;
    query: object;
    body: (schema.CreatePayoutDestinationRequest)[];
    reply: Reply<200, (schema.PayoutDestinationCreated)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPayoutDestination: {
    path: { "destination_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PayoutDestination> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listPayouts: {
    path: object;
    query: { "page_number"?: number; "page_size"?: number; "amount_min"?: number; "amount_max"?: number; "from"?: string; "to"?: string; "from_updated_at"?: string; "to_updated_at"?: string };
    body: undefined;
    reply: Reply<200, schema.PayoutList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPayoutHistory: {
    path: { "payment_intent_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PayoutHistory> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createSplitPayout: {
    path: object;
    query: object;
    body: schema.CreateSplitPayoutRequest;
    reply: Reply<200, schema.SplitPayoutCreated> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getPayoutPayment: {
    path: { "payment_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.PayoutPayment> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}

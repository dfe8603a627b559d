/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/reconciliation-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/reconciliation` take and answer, by operationId. */
export interface ReconciliationOperations {
  listDeposits: {
    path: object;
    query: { "start_date": string; "end_date": string; "time_zone"?: string; "reconciliation_status"?: "RECONCILED" | "NOT_RECONCILED"; "deposit_source_id"?: string; "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.DepositList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  searchReconciliationPayments: {
    path: object;
    query: object;
    body: schema.SearchReconciliationPaymentsRequest;
    reply: Reply<200, schema.ReconciliationPaymentList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getReconciliationPayment: {
    path: { "payment_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.ReconciliationPayment> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { ApiError, DepositList, ListDepositsQuery, ReconciliationPayment, ReconciliationPaymentList, SearchReconciliationPaymentsBody } from "@openlean/reconciliation-client";

/** What the operations of `specs/reconciliation` take and answer, by operationId. */
export interface ReconciliationOperations {
  listDeposits: {
    path: object;
    query: ListDepositsQuery;
    body: undefined;
    reply: Reply<200, DepositList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  searchReconciliationPayments: {
    path: object;
    query: object;
    body: SearchReconciliationPaymentsBody;
    reply: Reply<200, ReconciliationPaymentList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getReconciliationPayment: {
    path: {
        /**
         * Payment to look up.
         *
         * Format: uuid
         */
        payment_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, ReconciliationPayment> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}

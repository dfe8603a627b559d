/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /reconciliation/v1/deposits": { id: "listDeposits", json: [200, 400, 429, 500] },
  "POST /reconciliation/v1/payments": { id: "searchReconciliationPayments", json: [200, 400, 429, 500] },
  "GET /reconciliation/v1/payments/{payment_id}": { id: "getReconciliationPayment", json: [200, 400, 429, 500] },
};

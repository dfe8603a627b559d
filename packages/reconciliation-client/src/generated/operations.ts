/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /reconciliation/v1/deposits": { id: "listDeposits", success: [200], json: [200, 400, 429, 500] },
  "POST /reconciliation/v1/payments": { id: "searchReconciliationPayments", success: [200], json: [200, 400, 429, 500] },
  "GET /reconciliation/v1/payments/{payment_id}": { id: "getReconciliationPayment", success: [200], json: [200, 400, 429, 500] },
};

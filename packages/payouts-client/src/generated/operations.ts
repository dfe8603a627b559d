/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /payouts/refunds": { id: "listRefunds", success: [200], json: [200, 400, 429, 500] },
  "PUT /payouts/refunds": { id: "updateRefunds", success: [200], json: [200, 400, 404, 429, 500], repeat: "safe" },
  "POST /payouts/refunds": { id: "createRefunds", success: [201], json: [201, 400, 404, 429, 500], repeat: "key" },
  "GET /payouts/refunds/reasons": { id: "listRefundReasons", success: [200], json: [200, 400, 429, 500] },
  "GET /payouts/refunds/{refund_id}": { id: "getRefund", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /payouts/v1/bulk-payments": { id: "createBulkPayout", success: [201], json: [201, 400, 404, 429, 500], repeat: "unsafe" },
  "GET /payouts/v1/intents/{payment_intent_id}": { id: "getPayoutIntent", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /payouts/v1/payment": { id: "createPayout", success: [200], json: [200, 400, 404, 429, 500], repeat: "key" },
  "POST /payouts/v1/payment/destinations": { id: "createPayoutDestinations", success: [200], json: [200, 400, 429, 500], repeat: "unsafe" },
  "GET /payouts/v1/payment/destinations/{destination_id}": { id: "getPayoutDestination", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /payouts/v1/payments": { id: "listPayouts", success: [200], json: [200, 400, 429, 500] },
  "GET /payouts/v1/payments/{payment_intent_id}/history": { id: "getPayoutHistory", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /payouts/v1/split-payments": { id: "createSplitPayout", success: [200], json: [200, 400, 404, 429, 500], repeat: "unsafe" },
  "GET /payouts/v1/{payment_id}": { id: "getPayoutPayment", success: [200], json: [200, 400, 404, 429, 500] },
};

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /payouts/refunds": { id: "listRefunds", json: [200, 400, 429, 500] },
  "PUT /payouts/refunds": { id: "updateRefunds", json: [200, 400, 404, 429, 500] },
  "POST /payouts/refunds": { id: "createRefunds", json: [201, 400, 404, 429, 500] },
  "GET /payouts/refunds/reasons": { id: "listRefundReasons", json: [200, 400, 429, 500] },
  "GET /payouts/refunds/{refund_id}": { id: "getRefund", json: [200, 400, 404, 429, 500] },
  "POST /payouts/v1/bulk-payments": { id: "createBulkPayout", json: [201, 400, 404, 429, 500] },
  "GET /payouts/v1/intents/{payment_intent_id}": { id: "getPayoutIntent", json: [200, 400, 404, 429, 500] },
  "POST /payouts/v1/payment": { id: "createPayout", json: [200, 400, 404, 429, 500] },
  "POST /payouts/v1/payment/destinations": { id: "createPayoutDestinations", json: [200, 400, 429, 500] },
  "GET /payouts/v1/payment/destinations/{destination_id}": { id: "getPayoutDestination", json: [200, 400, 404, 429, 500] },
  "GET /payouts/v1/payments": { id: "listPayouts", json: [200, 400, 429, 500] },
  "GET /payouts/v1/payments/{payment_intent_id}/history": { id: "getPayoutHistory", json: [200, 400, 404, 429, 500] },
  "POST /payouts/v1/split-payments": { id: "createSplitPayout", json: [200, 400, 404, 429, 500] },
  "GET /payouts/v1/{payment_id}": { id: "getPayoutPayment", json: [200, 400, 404, 429, 500] },
};

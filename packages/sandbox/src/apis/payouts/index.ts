import document from "@openlean/payouts-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";
import { createBulkPayout } from "./create-bulk-payout.ts";
import { createPayout } from "./create-payout.ts";
import { createPayoutDestinations } from "./create-payout-destinations.ts";
import { createRefunds } from "./create-refunds.ts";
import { getPayoutDestination } from "./get-payout-destination.ts";
import { getPayoutHistory } from "./get-payout-history.ts";
import { getPayoutIntent } from "./get-payout-intent.ts";
import { getPayoutPayment } from "./get-payout-payment.ts";
import { getRefund } from "./get-refund.ts";
import { listPayouts } from "./list-payouts.ts";
import { listRefundReasons } from "./list-refund-reasons.ts";
import { listRefunds } from "./list-refunds.ts";
import { updateRefunds } from "./update-refunds.ts";

/** `specs/payouts`. */
export const payoutsApi: ApiModule = defineApi<PayoutsOperations>()({
  name: "payouts",
  document,
  handlers: {
    listRefunds,
    updateRefunds,
    createRefunds,
    listRefundReasons,
    getRefund,
    createBulkPayout,
    getPayoutIntent,
    createPayout,
    createPayoutDestinations,
    getPayoutDestination,
    listPayouts,
    getPayoutHistory,
    getPayoutPayment,
  },
  notPlayed: ["createSplitPayout"],
});

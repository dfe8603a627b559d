import document from "@openlean/payouts-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";

/** `specs/payouts`. */
export const payoutsApi: ApiModule = defineApi<PayoutsOperations>()({
  name: "payouts",
  document,
  handlers: {},
  notPlayed: [
    "listRefunds",
    "updateRefunds",
    "createRefunds",
    "listRefundReasons",
    "getRefund",
    "createBulkPayout",
    "getPayoutIntent",
    "createPayout",
    "createPayoutDestinations",
    "getPayoutDestination",
    "listPayouts",
    "getPayoutHistory",
    "createSplitPayout",
    "getPayoutPayment",
  ],
});

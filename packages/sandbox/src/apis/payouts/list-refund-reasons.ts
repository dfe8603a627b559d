import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";

export const listRefundReasons: Handler<PayoutsOperations["listRefundReasons"]> = () => ({
  status: 200,
  body: [
    { code: "CUSTOMER_REQUEST", description: "The customer asked for it" },
    { code: "DUPLICATED_PAYMENT", description: "The payment was made twice" },
    { code: "ORDER_CANCELLED", description: "The order was cancelled" },
    { code: "FRAUDULENT_PAYMENT", description: "The payment was fraud" },
  ],
});

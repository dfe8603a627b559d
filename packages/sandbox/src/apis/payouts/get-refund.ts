import { refundOf, toRefund } from "../../areas/refunds/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";

export const getRefund: Handler<PayoutsOperations["getRefund"]> = (world, { path }) => ({
  status: 200,
  body: toRefund(world, refundOf(world, path.refund_id)),
});

import { payoutOf, toPayoutIntent } from "../../areas/payouts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";

export const getPayoutIntent: Handler<PayoutsOperations["getPayoutIntent"]> = (world, { path }) => ({
  status: 200,
  body: toPayoutIntent(world, payoutOf(world, path.payment_intent_id)),
});

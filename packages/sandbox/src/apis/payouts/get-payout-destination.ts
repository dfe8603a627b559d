import { payeeOf, toPayee } from "../../areas/payouts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";

export const getPayoutDestination: Handler<PayoutsOperations["getPayoutDestination"]> = (
  world,
  { path },
) => ({
  status: 200,
  body: toPayee(world, payeeOf(world, path.destination_id)),
});

import { payoutProgressOf, payoutsIn, toPayoutPayment } from "../../areas/payouts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";
import { notFound } from "../../kernel/fault.ts";

export const getPayoutPayment: Handler<PayoutsOperations["getPayoutPayment"]> = (world, { path }) => {
  const id = path.payment_id.toLowerCase();
  const payout = [...payoutsIn(world).values()].find(({ paymentId }) => paymentId === id);
  if (!payout || !payoutProgressOf(world, payout).isRegistered)
    throw notFound("DATA_NOT_FOUND", "the payment");
  return { status: 200, body: toPayoutPayment(world, payout) };
};

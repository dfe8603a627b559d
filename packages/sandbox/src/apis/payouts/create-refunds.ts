import { answerOnce } from "../../areas/idempotency/index.ts";
import { checkRefunds, createRefund, type RefundOrder, toCreatedRefund } from "../../areas/refunds/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";

export const createRefunds: Handler<PayoutsOperations["createRefunds"]> = (world, { body, headers }) => {
  const key = headers.get("idempotency-key") ?? undefined;
  const answer = answerOnce(world, { operationId: "createRefunds", key, body }, () => {
    const orders = body.map((each): RefundOrder => ({
      paymentId: each.payment_id,
      amount: each.amount,
      currency: each.currency,
      reasonCode: each.reason_code,
      description: each.description,
      externalReference: each.external_reference,
      approved: each.status === "APPROVED",
    }));
    checkRefunds(world, orders);
    return orders.map((order) => toCreatedRefund(world, createRefund(world, order)));
  });
  return { status: 201, body: answer };
};

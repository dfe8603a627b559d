import { answerOnce } from "../../areas/idempotency/index.ts";
import {
  checkOrder,
  createPayout as create,
  type PayoutOrder,
  toCreatedPayout,
} from "../../areas/payouts/index.ts";
import { ownAccountOf } from "../../areas/transfers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";

export const createPayout: Handler<PayoutsOperations["createPayout"]> = (world, { body, headers }) => {
  const key = headers.get("idempotency-key") ?? undefined;
  const answer = answerOnce(world, { operationId: "createPayout", key, body }, () => {
    const orders = body.payment_details.flatMap(({ account_id, currency, destination_details }) =>
      destination_details.map((each): PayoutOrder => ({
        accountId: account_id,
        payeeId: each.payment_destination_id,
        amount: each.amount,
        currency: each.currency ?? currency,
        description: each.description,
        externalReference: each.external_reference,
        authorize: each.authorize_payment,
      })),
    );
    for (const order of orders) checkOrder(world, order);
    return {
      end_user_id: ownAccountOf(world).endUserId,
      payouts_payment_details: orders.map((order) => toCreatedPayout(world, create(world, order))),
    };
  });
  return { status: 200, body: answer };
};

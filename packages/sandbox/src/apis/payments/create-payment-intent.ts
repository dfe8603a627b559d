import { createIntent, toIntent } from "../../areas/payments/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const createPaymentIntent: Handler<PaymentsOperations["createPaymentIntent"]> = (world, { body }) => {
  const { customer_id: customerId, payment_destination_id: destinationId, ...rest } = body;
  const intent = createIntent(world, { ...rest, customerId, destinationId });
  return { status: 200, body: toIntent(world, intent, { isNew: true }) };
};

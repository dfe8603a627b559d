import { intentOf, toIntent } from "../../areas/payments/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getPaymentIntent: Handler<PaymentsOperations["getPaymentIntent"]> = (world, { path }) => ({
  status: 200,
  body: toIntent(world, intentOf(world, path.payment_intent_id)),
});

import { sourceOf, toSource } from "../../areas/payment-sources/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getPaymentSource: Handler<PaymentsOperations["getPaymentSource"]> = (world, { path }) => ({
  status: 200,
  body: toSource(world, sourceOf(world, path.customer_id, path.payment_source_id)),
});

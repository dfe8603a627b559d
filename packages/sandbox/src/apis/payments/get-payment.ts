import { paymentOf, toPayment } from "../../areas/payments/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getPayment: Handler<PaymentsOperations["getPayment"]> = (world, { path }) => ({
  status: 200,
  body: toPayment(world, paymentOf(world, path.payment_id)),
});

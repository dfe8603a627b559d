import { deleteSource, sourceOf } from "../../areas/payment-sources/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const deletePaymentSource: Handler<PaymentsOperations["deletePaymentSource"]> = (world, { path }) => {
  deleteSource(world, sourceOf(world, path.customer_id, path.payment_source_id));
  return { status: 200, body: {} };
};

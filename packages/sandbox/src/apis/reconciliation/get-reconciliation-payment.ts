import { receivedPayments } from "../../areas/reconciliation/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReconciliationOperations } from "../../generated/reconciliation.ts";
import { notFound } from "../../kernel/fault.ts";
import { toReconciliationPayment } from "./forms/reconciliation-payment.ts";

export const getReconciliationPayment: Handler<ReconciliationOperations["getReconciliationPayment"]> = (
  world,
  { path },
) => {
  const id = path.payment_id.toLowerCase();
  const payment = receivedPayments(world).find((each) => each.id === id);
  if (!payment) throw notFound("DATA_NOT_FOUND", "the payment");
  return { status: 200, body: toReconciliationPayment(payment) };
};

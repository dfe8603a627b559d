import { linkOf, switchLink } from "../../areas/payment-pages/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const updatePaymentLink: Handler<PaymentsOperations["updatePaymentLink"]> = (
  world,
  { path, body },
) => {
  switchLink(world, linkOf(world, path.payment_link_id), body.status);
  // No body is declared.
  return { status: 200, body: undefined };
};

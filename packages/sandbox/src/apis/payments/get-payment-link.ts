import { linkOf, toLink } from "../../areas/payment-pages/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getPaymentLink: Handler<PaymentsOperations["getPaymentLink"]> = (world, { path }) => ({
  status: 200,
  body: toLink(world, linkOf(world, path.payment_link_id)),
});

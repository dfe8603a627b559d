import { createLink, toLink } from "../../areas/payment-pages/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const createPaymentLink: Handler<PaymentsOperations["createPaymentLink"]> = (world, { body }) => ({
  status: 201,
  body: toLink(world, createLink(world, body)),
});

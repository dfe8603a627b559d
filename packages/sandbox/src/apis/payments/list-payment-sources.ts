import { sourcesOf, toSource } from "../../areas/payment-sources/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const listPaymentSources: Handler<PaymentsOperations["listPaymentSources"]> = (world, { path }) => ({
  status: 200,
  body: sourcesOf(world, path.customer_id).map((each) => toSource(world, each)),
});

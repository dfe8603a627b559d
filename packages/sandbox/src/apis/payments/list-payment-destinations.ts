import { destinationsOf, toDestination } from "../../areas/payment-destinations/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const listPaymentDestinations: Handler<PaymentsOperations["listPaymentDestinations"]> = (world) => ({
  status: 200,
  body: destinationsOf(world).map((each) => toDestination(world, each)),
});

import { destinationOf, toDestination } from "../../areas/payment-destinations/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getPaymentDestination: Handler<PaymentsOperations["getPaymentDestination"]> = (
  world,
  { path },
) => ({ status: 200, body: toDestination(world, destinationOf(world, path.payment_destination_id)) });

import { createDestination, toDestination } from "../../areas/payment-destinations/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const createPaymentDestination: Handler<PaymentsOperations["createPaymentDestination"]> = (
  world,
  { body },
) => ({ status: 200, body: toDestination(world, createDestination(world, body)) });

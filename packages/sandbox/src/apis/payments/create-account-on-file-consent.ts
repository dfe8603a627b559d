import { createConsent, toCreatedConsent } from "../../areas/payment-consents/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const createAccountOnFileConsent: Handler<PaymentsOperations["createAccountOnFileConsent"]> = (
  world,
  { body },
) => ({ status: 200, body: toCreatedConsent(world, createConsent(world, body)) });

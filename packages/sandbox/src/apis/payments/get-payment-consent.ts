import { paymentConsentOf, toConsent } from "../../areas/payment-consents/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getPaymentConsent: Handler<PaymentsOperations["getPaymentConsent"]> = (world, { path }) => ({
  status: 200,
  body: toConsent(world, paymentConsentOf(world, path.consent_id)),
});

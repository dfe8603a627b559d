import { endOrBlockConsent } from "../../areas/payment-consents/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const revokePaymentConsent: Handler<PaymentsOperations["revokePaymentConsent"]> = (
  world,
  { path, body },
) => {
  endOrBlockConsent(world, path.consent_id, "revoke", body.reason);
  return { status: 200, body: {} };
};

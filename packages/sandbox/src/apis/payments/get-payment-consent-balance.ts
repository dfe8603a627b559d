import { balanceNow } from "../../areas/accounts/index.ts";
import { entityOf } from "../../areas/connections/index.ts";
import { accountOf, consentStateOf, paymentConsentOf } from "../../areas/payment-consents/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getPaymentConsentBalance: Handler<PaymentsOperations["getPaymentConsentBalance"]> = (
  world,
  { path },
) => {
  const consent = paymentConsentOf(world, path.consent_id);
  const { paidFrom } = consent;
  const found = paidFrom && accountOf(world, paidFrom);
  // The status is declared without a body.
  if (consentStateOf(world, consent) !== "AUTHORISED" || !found || !paidFrom.side.account)
    return { status: 409, body: undefined };
  const entity = entityOf(world, paidFrom.side.account.entityId);
  const balance = balanceNow(world, entity, found.account) / 100;
  return { status: 200, body: { currency: found.account.currency, balance } };
};

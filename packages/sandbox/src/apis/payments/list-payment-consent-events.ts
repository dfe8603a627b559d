import { consentEventsOf, paymentConsentOf } from "../../areas/payment-consents/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { pageOf } from "../../kernel/paging.ts";

/** The captured answer is a page of this size; the call takes no page. */
const size = 100;

export const listPaymentConsentEvents: Handler<PaymentsOperations["listPaymentConsentEvents"]> = (
  world,
  { path },
) => {
  const events = consentEventsOf(world, paymentConsentOf(world, path.consent_id));
  const { items, page } = pageOf(events, 0, size, { size: "size" });
  const { sort: _, ...place } = page;
  return { status: 200, body: { data: items, page: place } };
};

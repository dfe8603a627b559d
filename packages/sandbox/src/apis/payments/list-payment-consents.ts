import { customerOf } from "../../areas/customers/index.ts";
import { consentStateOf, paymentConsentsIn, toConsent } from "../../areas/payment-consents/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listPaymentConsents: Handler<PaymentsOperations["listPaymentConsents"]> = (world, { query }) => {
  const { status, page_number = 0, page_size = 100 } = query;
  const { customer_id } = customerOf(world, query.customer_id);
  const consents = [...paymentConsentsIn(world).values()].filter(
    (consent) =>
      consent.customerId === customer_id &&
      (status === undefined || status.includes(consentStateOf(world, consent))),
  );
  const { items, page } = pageOf(consents, page_number, page_size, { size: "page_size" });
  return { status: 200, body: { data: items.map((each) => toConsent(world, each)), page } };
};

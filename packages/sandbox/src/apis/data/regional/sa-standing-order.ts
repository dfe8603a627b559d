import type { CurrencyAmount, SaStandingOrder, StandingOrder } from "@openlean/data-client";
import type { AccountRecord } from "../../../areas/accounts/index.ts";
import { everyMonth, noEnd } from "../../../facts/sama/standing-orders.ts";
import { saAccountIdentifier, saAgent } from "./sa-identifiers.ts";
import { sent } from "./sent.ts";

/** A recurring payment of the data API in the KSA form, which wants a first and a final payment. */
export function saStandingOrder(account: AccountRecord, order: StandingOrder): SaStandingOrder {
  // The common form allows null for both; the sandbox's orders have them.
  const first = order.first_payment_amount as CurrencyAmount;
  const firstTime = order.first_payment_date_time as string;
  const number = saAccountIdentifier(order.creditor_account);
  return {
    account_id: order.account_id,
    account_holder_name: account.holder.fullName,
    account_holder_short_name: account.holder.shortName,
    standing_order_id: order.standing_order_id,
    standing_order_type: order.standing_order_type,
    standing_order_status_code: order.standing_order_status_code,
    first_payment_date_time: firstTime,
    final_payment_date_time: order.final_payment_date_time ?? noEnd.at,
    frequency: { frequency_type: "INTERVAL_MONTH_DAY", interval: everyMonth(order) },
    number_of_payments: order.number_of_payments ?? noEnd.payments,
    first_payment_amount: first,
    final_payment_amount: order.final_payment_amount ?? first,
    purpose: order.purpose,
    ...sent({
      last_payment_date_time: order.last_payment_date_time,
      next_payment_date_time: order.next_payment_date_time,
      last_payment_amount: order.last_payment_amount,
      next_payment_amount: order.next_payment_amount,
      creditor_reference: order.reference,
      creditor_agent: saAgent(order.creditor_agent),
      creditor_account: number && [number],
    }),
  };
}

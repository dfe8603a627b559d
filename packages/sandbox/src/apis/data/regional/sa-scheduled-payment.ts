import type { SaScheduledPayment, ScheduledPayment } from "@openlean/data-client";
import type { AccountRecord } from "../../../areas/accounts/index.ts";
import { saAccountIdentifier, saAgent } from "./sa-identifiers.ts";
import { sent } from "./sent.ts";

/** A payment that is still to come, of the data API, in the KSA form. */
export function saScheduledPayment(account: AccountRecord, payment: ScheduledPayment): SaScheduledPayment {
  return {
    account_id: payment.account_id,
    account_holder_name: account.holder.fullName,
    account_holder_shortname: account.holder.shortName,
    scheduled_payment_id: payment.scheduled_payment_id,
    scheduled_type: payment.scheduled_type,
    scheduled_payment_date_time: payment.scheduled_payment_date_time,
    debtor_reference: payment.debtor_reference,
    instructed_amount: payment.instructed_amount,
    ...sent({
      creditor_reference: payment.reference,
      creditor_agent: saAgent(payment.creditor_agent),
      creditor_account: saAccountIdentifier(payment.creditor_account),
    }),
  };
}

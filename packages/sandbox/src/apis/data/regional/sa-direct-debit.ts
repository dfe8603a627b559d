import type { DirectDebit, SaDirectDebit } from "@openlean/data-client";

/** A mandate of the data API in the KSA form. Its words for state and rhythm are not documented: they stay the same. */
export function saDirectDebit(debit: DirectDebit): SaDirectDebit {
  return {
    account_id: debit.account_id,
    direct_debit_id: debit.direct_debit_id,
    direct_debit_status_code: debit.status_code,
    frequency: debit.frequency,
    mandate_identification: debit.mandate_identification,
    name: debit.name,
    previous_payment_date_time: debit.previous_payment_date_time,
    previous_payment_amount: debit.previous_payment_amount,
  };
}

import type { Balance, SaBalance } from "@openlean/data-client";
import { sent } from "./sent.ts";

/** A balance of the data API in the KSA form, which has the same keys and words. */
export function saBalance(balance: Balance): SaBalance {
  return {
    account_id: balance.account_id,
    credit_debit_indicator: balance.credit_debit_indicator,
    amount: balance.amount,
    type: balance.type,
    ...sent({ date_time: balance.date_time }),
    credit_line: balance.credit_line ?? null,
  };
}

import type { AeTransaction, Transaction } from "@openlean/data-client";
import { signedAmount } from "./signed-amount.ts";

/** A transaction of the data API in the UAE form, which counts the entries of the account and not of the day. */
export function aeTransaction(transaction: Transaction, index: number): AeTransaction {
  return {
    id: transaction.transaction_id,
    description: transaction.transaction_information,
    account_id: transaction.account_id,
    amount: signedAmount(transaction),
    currency_code: transaction.amount.currency,
    index,
    pending: transaction.status === "PENDING",
    timestamp: transaction.booking_date_time,
  };
}

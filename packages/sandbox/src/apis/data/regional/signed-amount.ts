import type { CurrencyAmount } from "@openlean/data-client";

/** What the UAE form has in one number: negative when money goes out or the account is overdrawn. */
export function signedAmount(item: { credit_debit_indicator: string; amount: CurrencyAmount }): number {
  const { amount } = item.amount;
  // Zero stays positive: JSON has no word for -0.
  return item.credit_debit_indicator === "DEBIT" && amount !== 0 ? -amount : amount;
}

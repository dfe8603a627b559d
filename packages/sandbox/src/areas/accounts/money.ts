import type { CurrencyAmount } from "@openlean/data-client";

/** An amount on the wire from a whole number of hundredths, so that no sum ever drifts. Unsigned, as Lean's are. */
export function amountOf(hundredths: number, currency: string): CurrencyAmount {
  return { amount: Math.abs(hundredths) / 100, currency };
}

/** Side of the account an amount is on; zero counts as credit. */
export function sideOf(hundredths: number): "CREDIT" | "DEBIT" {
  return hundredths < 0 ? "DEBIT" : "CREDIT";
}

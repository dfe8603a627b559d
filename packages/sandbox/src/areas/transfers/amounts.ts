import { Fault } from "../../kernel/fault.ts";

/** Smallest and largest payment in hundredths, by currency: the limits that Lean publishes with its error codes. */
const limits: Readonly<Record<string, readonly [least: number, most: number]>> = {
  AED: [1_000, 100_000_000],
  USD: [300, 27_000_000],
};

/**
 * A sum in hundredths, in which sums never drift.
 *
 * @throws {Fault} 400 `INVALID_AMOUNT` for more than two decimals
 */
export function hundredthsOf(amount: number): number {
  const hundredths = Math.round(amount * 100);
  if (hundredths < 1 || Math.abs(amount * 100 - hundredths) > 1e-6)
    throw new Fault(400, "INVALID_AMOUNT", "amount takes at most two decimals and is above zero");
  return hundredths;
}

/**
 * A sum that a customer can be asked for, in hundredths.
 *
 * @throws {Fault} 400 `AMOUNT_UNDER_MIN_VALUE`, `AMOUNT_OVER_MAX_VALUE` or `INVALID_AMOUNT`
 */
export function paymentSumOf(amount: number, currency: string): number {
  const sum = hundredthsOf(amount);
  const [least, most] = limits[currency] ?? [1, Infinity];
  if (sum < least)
    throw new Fault(400, "AMOUNT_UNDER_MIN_VALUE", "amount is below the minimum of its currency");
  if (sum > most)
    throw new Fault(400, "AMOUNT_OVER_MAX_VALUE", "amount is above the maximum of its currency");
  return sum;
}

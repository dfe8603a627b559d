import type { CurrencyAmount, MonthlyAmount } from "@openlean/insights-client";
import { type MonthSum, rounded } from "../../../areas/insights/index.ts";
import { dayMs, isoSecond } from "../../../kernel/time.ts";

/** A whole number of hundredths in units of the currency. */
export function units(hundredths: number): number {
  return hundredths / 100;
}

/** An amount with its sign: net figures and balances may be negative. */
export function amount(hundredths: number, currency: string): CurrencyAmount {
  return { amount: units(hundredths), currency };
}

/** A part of a whole, 0 to 1, with two digits; 0 of nothing. */
export function fraction(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(part / whole);
}

/** Midnight UTC at which a day begins. */
export function midnight(day: number): string {
  return isoSecond(day * dayMs);
}

/** A month and what was added up in it. */
export function monthlyAmount({ month, year, amount: sum }: MonthSum): MonthlyAmount {
  return { month, year, amount: units(sum) };
}

/** A month's place in the calendar. */
export function monthOf({ month, year, isComplete }: MonthSum): {
  month: number;
  year: number;
  is_month_complete: boolean;
} {
  return { month, year, is_month_complete: isComplete };
}

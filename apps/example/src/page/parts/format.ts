import { formatAmount, toMinorUnits } from "@openlean/core";
import { language } from "./words.ts";

/** Gregorian dates and Latin digits in both languages, as in the API. */
const locale = (): string => (language() === "ar" ? "ar-u-ca-gregory-nu-latn" : "en-GB");

/** An amount of the API for people, exact. */
export function amountText(amount: number, currency: string, direction?: string): string {
  const units = toMinorUnits(amount, currency);
  return unitsText(direction === "DEBIT" ? -units : units, currency);
}

export function unitsText(units: bigint, currency: string): string {
  return formatAmount(units, currency, locale());
}

export function dateText(iso: string | number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium" }).format(new Date(iso));
}

export function timeText(iso: string | number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "medium" }).format(
    new Date(iso),
  );
}

export function monthText(month: string): string {
  return new Intl.DateTimeFormat(locale(), { month: "short", year: "2-digit", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

export function numberText(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** Country, bank and the last four digits: enough to recognise an account, too little to use it. */
export function maskIban(iban: string): string {
  return iban.length < 10 ? iban : `${iban.slice(0, 4)} •••• •••• ${iban.slice(-4)}`;
}

export function groupIban(iban: string): string {
  return iban.replaceAll(/(.{4})(?=.)/g, "$1 ");
}

/** `RESTAURANTS_DINING` as `Restaurants dining`. */
export function enumText(value: string): string {
  const words = value.replaceAll("_", " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What ISO 4217 says never changes, and asking `Intl` takes 50 µs: too long for a list of 50,000 amounts. */
const known = new Map<string, number>();

/** Fraction digits of a currency in ISO 4217: 2 for SAR, AED and USD, 3 for BHD. Unknown codes count as 2. */
function digitsOf(currency: string): number {
  let digits = known.get(currency);
  if (digits !== undefined) return digits;
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
  // `Intl` takes three letters only, so there is an end to them.
  known.set(currency, digits);
  return digits;
}

/**
 * An amount of the API in the smallest unit of its currency, exact: `toMinorUnits(10.1, "SAR")` is `1010n`. Add and
 * compare amounts in this form; `0.1 + 0.2` is not `0.3` as numbers.
 *
 * @param amount a JSON number of the data API, or the decimal text of the pass-through API
 * @throws {RangeError} when it is not a decimal, or has more fraction digits than the currency
 */
export function toMinorUnits(amount: number | string, currency: string): bigint {
  const digits = digitsOf(currency);
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(amount)) ?? [];
  const kept = fraction.replace(/0+$/, "");
  if (whole === undefined || kept.length > digits)
    throw new RangeError(`not an amount with at most ${digits} fraction digits`);
  const units = BigInt(whole + kept.padEnd(digits, "0"));
  return sign ? -units : units;
}

/** The decimal text of an amount in minor units: `fromMinorUnits(1010n, "SAR")` is `"10.10"`. */
export function fromMinorUnits(units: bigint, currency: string): string {
  const digits = digitsOf(currency);
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
  const point = text.length - digits;
  return `${units < 0n ? "-" : ""}${text.slice(0, point)}${digits > 0 ? `.${text.slice(point)}` : ""}`;
}

/**
 * An amount in minor units for a person to read, exact at any size: `formatAmount(123456n, "SAR")` is `"SAR 1,234.56"`.
 *
 * @param locale a BCP 47 tag, for example `ar-SA`. Default `en`.
 */
export function formatAmount(units: bigint, currency: string, locale = "en"): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code" });
  // A decimal as text is formatted without going through a float (ECMA-402, Intl mathematical value).
  return format.format(fromMinorUnits(units, currency) as unknown as number).replaceAll("\u00a0", " ");
}

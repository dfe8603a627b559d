import type { CurrencyAmount } from "@openlean/data-client";
import type { OBAmount } from "@openlean/open-banking-client";

/** Words of the Saudi open banking standard that do not follow from the name in the data API. */
const irregular: Readonly<Record<string, string>> = {
  ATM: "ATM",
  IBAN: "IBAN",
  POS: "POS",
  VISA: "VISA",
  BBAN: "AccountNumber",
  PAN: "MaskedPAN",
  LOCAL_SCHEME: "mada",
  PRE_AGREED: "Pre-Agreed",
  TRUSTED: "Activated",
  ORDINARY: "NotActivated",
  PIN: "Chip",
  CONSUMER_DEVICE: "madaPay",
};

/** The value of the standard for one of the data API: `INTERIM_BOOKED` is `KSAOB.InterimBooked`. */
export function code(name: string): string {
  return `KSAOB.${irregular[name] ?? words(name)}`;
}

/** `INTERIM_BOOKED` as `InterimBooked`. */
export function words(name: string): string {
  return name
    .split("_")
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join("");
}

/** Unsigned text with two decimals, as the standard writes amounts. */
export function amountText({ amount, currency }: CurrencyAmount): OBAmount {
  return { Amount: amount.toFixed(2), Currency: currency };
}

/** {@link amountText} where the amount may be absent. */
export function amountTextOrNull(amount: CurrencyAmount | null | undefined): OBAmount | null {
  return amount ? amountText(amount) : null;
}

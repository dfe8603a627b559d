import type { CurrencyAmount } from "@openlean/data-client";
import type { OBAmount } from "@openlean/open-banking-client";
import { samaWord } from "../../../facts/sama/words.ts";

/** Words of the Saudi open banking standard whose spelling does not follow from the one in capitals. */
const irregular: Readonly<Record<string, string>> = {
  ATM: "ATM",
  IBAN: "IBAN",
  POS: "POS",
  VISA: "VISA",
  MASKED_PAN: "MaskedPAN",
  MADA: "mada",
  MADA_PAY: "madaPay",
  PRE_AGREED: "Pre-Agreed",
};

/** The value of the standard for one of the data API: `INTERIM_BOOKED` is `KSAOB.InterimBooked`. */
export function code(name: string): string {
  const word = samaWord(name);
  return `KSAOB.${irregular[word] ?? words(word)}`;
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

import type { Random } from "../kernel/random.ts";
import type { Region } from "../kernel/region.ts";

/** The numbers of one bank account. */
export interface AccountNumber {
  iban: string;
  /** The account part of the IBAN, as the bank itself writes it. */
  bban: string;
}

const alphabet = Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/**
 * A new account number with valid check digits (ISO 13616): 24 characters with letters in KSA, 23 digits in UAE. The bank
 * codes belong to no bank.
 */
export function createAccountNumber(region: Region, random: Random): AccountNumber {
  const bban =
    region === "sa"
      ? Array.from({ length: 18 }, () =>
          random.chance(0.25) ? random.pick(alphabet) : random.digits(1),
        ).join("")
      : random.digits(16);
  const rest = (region === "sa" ? "99" : "999") + bban;
  const country = region.toUpperCase();
  const check = 98n - (numeric(`${rest}${country}00`) % 97n);
  return { iban: `${country}${String(check).padStart(2, "0")}${rest}`, bban };
}

/** Whether the check digits of an IBAN fit. */
export function isIban(text: string): boolean {
  return (
    /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text) && numeric(text.slice(4) + text.slice(0, 4)) % 97n === 1n
  );
}

function numeric(text: string): bigint {
  return BigInt(Array.from(text, (character) => alphabet.indexOf(character)).join(""));
}

/** What happens when an account is checked. */
export type AccountCase =
  | "ACTIVE"
  | "CLOSED"
  | "IN_LIQUIDATION"
  | "BLOCKED"
  | "NOT_FOUND"
  | "LEAN_ERROR"
  | "BANK_ISSUE"
  | "UNSUPPORTED_BY_BANK"
  | "DISABLED_BY_LEAN"
  | "GIVEN_INPUT_CANNOT_BE_VERIFIED";

/** An account that exists for checks only. */
export interface TestAccount {
  readonly outcome: AccountCase;
  /** What the owner's ids are, by kind; `FULL_NAME` is the holder. */
  readonly owner: Readonly<Record<string, string>>;
}

const abbas = { FULL_NAME: "ABBAS AL-SHEIKH", NATIONAL_ID: "1106972886" };
const adam = { FULL_NAME: "ADAM AHMED", EMIRATES_ID: "784-1990-0000000-1" };

/** Test values that Lean publishes for its sandbox, and those of our examples. Not all have valid check digits. */
const testAccounts: Readonly<Record<string, TestAccount>> = {
  SA2810000011100000461309: { outcome: "ACTIVE", owner: abbas },
  SA3076747147122249133391: { outcome: "CLOSED", owner: abbas },
  SA4576615857476891197381: { outcome: "IN_LIQUIDATION", owner: abbas },
  SA1300GQO2OTVMEJ3885Y3TO: { outcome: "NOT_FOUND", owner: abbas },
  SA7665000000124A60749002: { outcome: "LEAN_ERROR", owner: abbas },
  SA82550000000M1795800177: { outcome: "BANK_ISSUE", owner: abbas },
  SA0405000068201235335000: { outcome: "UNSUPPORTED_BY_BANK", owner: abbas },
  SA5080000146608010554454: { outcome: "DISABLED_BY_LEAN", owner: abbas },
  AE420260001015819612801: { outcome: "ACTIVE", owner: adam },
  AE810030012459313920001: { outcome: "BLOCKED", owner: { FULL_NAME: "BLOCKED USER" } },
  AE380030012459313810001: { outcome: "LEAN_ERROR", owner: adam },
  AE160030011522789920001: { outcome: "BANK_ISSUE", owner: adam },
  AE420500000000028645064: { outcome: "UNSUPPORTED_BY_BANK", owner: adam },
  AE100500000000028538649: { outcome: "DISABLED_BY_LEAN", owner: adam },
  AE550030011666123450001: { outcome: "GIVEN_INPUT_CANNOT_BE_VERIFIED", owner: adam },
  SA6010EXAMPLE00000000100: { outcome: "ACTIVE", owner: { UNIFIED_NUMBER: "7001272184" } },
  SA7610EXAMPLE00000000200: {
    outcome: "ACTIVE",
    owner: { FREELANCER_NUMBER: "FL-013988291", NATIONAL_ID: "1106972886" },
  },
  AE810260000000000000101: { outcome: "ACTIVE", owner: { TRADE_LICENCE: "CN-0000001" } },
};

/** The holder of every other account. */
const stranger = { FULL_NAME: "NOURA AL-EXAMPLE" };

/** The test account of an IBAN. */
export function testAccountOf(iban: string): TestAccount | undefined {
  return Object.hasOwn(testAccounts, iban) ? testAccounts[iban] : undefined;
}

/** Name of the holder of an account. */
export function holderOf(iban: string): string {
  return testAccountOf(iban)?.owner["FULL_NAME"] ?? stranger.FULL_NAME;
}

/** The same with the first letter of every word, for who is not the owner. */
export function maskedHolderOf(iban: string): string {
  return holderOf(iban).replaceAll(/(?<=\p{L})\p{L}/gu, "*");
}

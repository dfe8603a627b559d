import type { Account } from "@openlean/data-client";

const irregular: Readonly<Record<string, string>> = {
  BBAN: "ACCOUNT_NUMBER",
  PAN: "MASKED_PAN",
  LOCAL_SCHEME: "MADA",
  TRUSTED: "ACTIVATED",
  ORDINARY: "NOT_ACTIVATED",
  PIN: "CHIP",
  CONSUMER_DEVICE: "MADA_PAY",
};

/** The word of the Saudi standard for one of the data API, in capitals: `BBAN` is `ACCOUNT_NUMBER`. Most are the same. */
export function samaWord(name: string): string {
  return irregular[name] ?? name;
}

const subTypes: Readonly<Record<string, string>> = {
  CURRENT: "CURRENT_ACCOUNT",
  CREDIT: "CREDIT_CARD",
  PREPAID: "PRE_PAID_CARD",
  EMONEY: "E_MONEY",
  SAVINGS: "SAVINGS",
  CHARGE_CARD: "CHARGE_CARD",
};

/** State, owner and product of an account in the words of the Saudi standard, in capitals. */
export function samaAccountWords(account: Account): { status: string; type: string; subType: string } {
  return {
    status: account.status === "ENABLED" ? "ACTIVE" : "NOT_ACTIVE",
    type: account.account_type === "BUSINESS" ? "CORPORATE" : "RETAIL",
    subType: subTypes[account.account_sub_type] ?? "OTHER",
  };
}

/** When an account was opened: a date in the data API, a point in time in the Saudi standard. */
export function samaOpeningDate({ opening_date: day }: Account): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}

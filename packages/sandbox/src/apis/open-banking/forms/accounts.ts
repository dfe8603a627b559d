import type { Account, Balance } from "@openlean/data-client";
import type { OBAccount, OBBalance } from "@openlean/open-banking-client";
import { samaAccountWords, samaOpeningDate } from "../../../facts/sama/words.ts";
import { amountText, amountTextOrNull, code, words } from "./values.ts";

/** An account of the data API in the words of the standard. */
export function toOBAccount(account: Account): OBAccount {
  const { servicer } = account;
  const { status, type, subType } = samaAccountWords(account);
  return {
    EntityId: account.entity_id,
    AccountId: account.account_id,
    AccountHolderName: account.account_holder_name ?? "",
    AccountHolderShortName: account.account_holder_short_name ?? null,
    Status: words(status),
    StatusUpdateDateTime: account.status_update_date_time ?? null,
    Currency: account.currency,
    AccountType: code(type),
    AccountSubType: words(subType),
    Description: account.description ?? null,
    Nickname: account.nickname ?? null,
    OpeningDate: samaOpeningDate(account),
    MaturityDate: account.maturity_date ?? null,
    AccountIdentifiers: (account.account ?? []).map(({ scheme_name, identification, name }) => ({
      IdentificationType: code(scheme_name ?? ""),
      Identification: identification,
      Name: name ?? null,
    })),
    Servicer: servicer
      ? { IdentificationType: `KSAOB.${servicer.scheme_name}`, Identification: servicer.identification }
      : null,
  };
}

/** A balance of the data API in the words of the standard. */
export function toOBBalance(balance: Balance): OBBalance {
  return {
    EntityId: balance.entity_id,
    AccountId: balance.account_id,
    CreditDebitIndicator: code(balance.credit_debit_indicator),
    Type: code(balance.type),
    DateTime: balance.date_time ?? "",
    Amount: amountText(balance.amount),
    CreditLine: (balance.credit_line ?? []).map((line) => ({
      Included: line.included ?? false,
      Type: line.type ? code(line.type) : null,
      Amount: amountTextOrNull(line.amount),
    })),
  };
}

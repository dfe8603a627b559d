import type { Account, SaAccount } from "@openlean/data-client";
import { samaAccountWords, samaOpeningDate } from "../../../facts/sama/words.ts";
import { saAgent, saNamedAccountIdentifier } from "./sa-identifiers.ts";
import { sent } from "./sent.ts";

/** An account of the data API in the KSA form. */
export function saAccount(account: Account): SaAccount {
  const { status, type, subType } = samaAccountWords(account);
  return {
    account_id: account.account_id,
    status,
    status_update_date_time: account.status_update_date_time,
    currency: account.currency,
    account_type: type,
    account_sub_type: subType,
    description: account.description,
    nickname: account.nickname,
    opening_date: samaOpeningDate(account),
    maturity_date: account.maturity_date,
    ...sent({ servicer: saAgent(account.servicer) }),
    account_identifiers: account.account.map(saNamedAccountIdentifier).filter((number) => number !== null),
    account_holder_name: account.account_holder_name,
    account_holder_short_name: account.account_holder_short_name,
  };
}

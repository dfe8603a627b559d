import type { AeBalance, Balance } from "@openlean/data-client";
import type { AccountRecord } from "../../../areas/accounts/index.ts";
import { aeAccount } from "./ae-account.ts";
import { signedAmount } from "./signed-amount.ts";

/** A balance of the data API in the UAE form: signed, without its kind and time. */
export function aeBalance(account: AccountRecord, balance: Balance): AeBalance {
  const { name, type } = aeAccount(account);
  return {
    account_id: balance.account_id,
    balance: signedAmount(balance),
    currency_code: balance.amount.currency,
    account_name: name,
    account_type: type,
  };
}

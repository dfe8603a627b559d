import type { AeAccount } from "@openlean/data-client";
import type { AccountRecord } from "../../../areas/accounts/index.ts";

/** An account in the UAE form. */
export function aeAccount({ id, plan, number, currency }: AccountRecord): AeAccount {
  return {
    account_id: id,
    account_number: number.bban,
    name: plan.description,
    currency_code: currency,
    type: plan.subType,
    iban: number.iban,
  };
}

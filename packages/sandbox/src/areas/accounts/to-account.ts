import type { Account, AccountIdentifier } from "@openlean/data-client";
import { dayMs, isoDay, isoSecond } from "../../kernel/time.ts";
import type { EntityRecord } from "../connections/index.ts";
import type { AccountRecord } from "./account-record.ts";

/** An account on the wire. */
export function toAccount(entity: EntityRecord, account: AccountRecord): Account {
  const { plan, holder, number, pan } = account;
  const numbers: AccountIdentifier[] = [
    { scheme_name: "IBAN", identification: number.iban, name: holder.fullName },
    { scheme_name: "BBAN", identification: number.bban, name: holder.fullName },
    ...(pan ? [{ scheme_name: "PAN", identification: pan, name: null }] : []),
  ];
  return {
    entity_id: entity.id,
    account_id: account.id,
    account_holder_name: holder.fullName,
    account_holder_short_name: holder.shortName,
    status: "ENABLED",
    status_update_date_time: isoSecond(account.openedOn * dayMs),
    currency: account.currency,
    account_type: "PERSONAL",
    account_sub_type: plan.subType,
    nickname: plan.nickname,
    description: plan.description,
    opening_date: isoDay(account.openedOn),
    maturity_date: plan.subType === "CREDIT" ? isoSecond((account.openedOn + 5 * 365) * dayMs) : null,
    account: numbers,
    servicer: account.servicer,
    regional_data: null,
  };
}

import type {
  ConsentAccountIdentifier,
  Entity,
  EntityConsent,
  EntityListItem,
} from "@openlean/customers-client";
import { isoSecond, isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { type ConsentRecord, type EntityRecord, statusOf } from "../connections/index.ts";
import { accountsOf } from "./account-record.ts";

/** An entity on the wire. `consents` is there only when it has any, as Lean writes it. */
export function toEntity(world: World, entity: EntityRecord): Entity {
  return {
    id: entity.id,
    customer_id: entity.customerId,
    bank_identifier: entity.bank.identifier,
    permissions: entity.permissions,
    bank_type: entity.bank.bank_type,
    created_at: isoTime(entity.createdAt),
    ...(entity.consents.length > 0 && {
      consents: entity.consents.map((consent) => toEntityConsent(world, entity, consent)),
    }),
  };
}

/** An entity in the list over all customers. */
export function toEntityListItem(world: World, entity: EntityRecord): EntityListItem {
  return {
    ...toEntity(world, entity),
    status: entity.deleted ? "DELETED" : "ACTIVE",
    updated_at: isoTime(entity.updatedAt),
  };
}

/** A consent as part of an entity. */
export function toEntityConsent(world: World, entity: EntityRecord, consent: ConsentRecord): EntityConsent {
  const { status, since } = statusOf(consent, world.clock.now());
  return {
    id: consent.id,
    bank_consent_id: consent.bankConsentId,
    bank_identifier: null,
    consent_type: null,
    consent_status: status,
    standard_consent_status: null,
    permissions: consent.permissions,
    creation_date_time: isoTime(consent.createdAt),
    status_update_date_time: isoTime(since),
    expiration_date_time: isoSecond(consent.expiresAt),
    transaction_from_date_time: isoSecond(consent.transactionsFrom),
    transaction_to_date_time: isoSecond(consent.transactionsTo),
    accounts: sharedAccounts(world, entity),
  };
}

/** One row per account and numbering scheme, as banks report what was shared. */
function sharedAccounts(world: World, entity: EntityRecord): ConsentAccountIdentifier[] {
  const { fullName, nationalId } = entity.holder;
  const rows: ConsentAccountIdentifier[] = [];
  for (const { number, pan } of accountsOf(world, entity)) {
    rows.push(row("IBAN", number.iban, fullName), row("ACCOUNT_NUMBER", number.bban, fullName));
    if (pan && world.region === "sa") rows.push(row("MASKED_PAN", `************${pan.slice(-4)}`, null));
  }
  if (world.region === "sa") rows.push(row("NATIONAL_ID", nationalId, null));
  return rows;
}

function row(scheme_name: string, identification: string, name: string | null): ConsentAccountIdentifier {
  return { scheme_name, identification, name, secondary_identification: null };
}

import type { ConsentAccountIdentifier, EntityConsent, PermissionSet } from "@openlean/customers-client";
import { accountsOf } from "./accounts.ts";
import type { EntityRecord } from "./entities.ts";
import { dayMs, dayOf, isoSecond, isoTime } from "./time.ts";
import type { World } from "./world.ts";

/** What a customer allowed at the bank, and until when. Times are milliseconds since 1970. */
export interface ConsentRecord {
  readonly id: string;
  /** The bank's own id: digits in KSA, a UUID in UAE. */
  readonly bankConsentId: string;
  readonly permissions: PermissionSet;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly transactionsFrom: number;
  readonly transactionsTo: number;
  /** When the customer or the application ended it. */
  revokedAt?: number;
}

/** Whether data may be read under this consent now. */
export function isActive(consent: ConsentRecord, now: number): boolean {
  return consent.revokedAt === undefined && now < consent.expiresAt;
}

/** State as the customers API tells it: expiry shows as `REVOKED`, a few seconds after the midnight that follows it. */
export function statusOf(
  consent: ConsentRecord,
  now: number,
): { status: "ACTIVE" | "REVOKED"; since: number } {
  const noticedAt = (dayOf(consent.expiresAt) + 1) * dayMs + 5_000;
  if (consent.revokedAt !== undefined) return { status: "REVOKED", since: consent.revokedAt };
  return now < noticedAt
    ? { status: "ACTIVE", since: consent.createdAt + 1_000 }
    : { status: "REVOKED", since: noticedAt };
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

import type { PermissionSet } from "@openlean/customers-client";
import { consentLifecycle, consentStatusLifecycle } from "../../generated/customers-lifecycles.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { allows, stateAt } from "../../kernel/machine.ts";
import { dayMs, dayOf } from "../../kernel/time.ts";

/** What ends a consent before its time. */
export type ConsentEnd = "revoke" | "leave" | "withdraw" | "replace";

/** What a customer allowed at the bank, and until when. Times are milliseconds since 1970. */
export interface ConsentRecord {
  readonly id: string;
  /** The bank's own id: digits in KSA, a UUID in UAE. */
  readonly bankConsentId: string;
  readonly permissions: PermissionSet;
  readonly createdAt: number;
  expiresAt: number;
  readonly transactionsFrom: number;
  readonly transactionsTo: number;
  /** What was done to it. */
  readonly done: History<"grant" | ConsentEnd>["done"];
}

/** State in the words of the open-banking standard. */
export function standardStateOf(consent: ConsentRecord, now: number): "AUTHORISED" | "REVOKED" | "EXPIRED" {
  return stateAt(consentLifecycle, historyOf(consent), now).state;
}

/** Whether data may be read under this consent now. */
export function isActive(consent: ConsentRecord, now: number): boolean {
  return standardStateOf(consent, now) === "AUTHORISED";
}

/** State as the customers API tells it: expiry shows as `REVOKED`, a few seconds after the midnight that follows it. */
export function statusOf(
  consent: ConsentRecord,
  now: number,
): { status: "ACTIVE" | "REVOKED"; since: number } {
  const { state, at } = stateAt(consentStatusLifecycle, historyOf(consent), now);
  // Lean shows a new consent as in force a second after it was made.
  return { status: state, since: state === "ACTIVE" ? at + 1_000 : at };
}

/** Ends a consent. One that has ended stays as it is. */
export function endConsent(consent: ConsentRecord, how: ConsentEnd, now: number): void {
  const history = historyOf(consent);
  const ends = [consentLifecycle, consentStatusLifecycle].some((each) => allows(each, history, how, now));
  if (ends) consent.done.push({ transition: how, at: now });
}

function historyOf({ done, expiresAt }: ConsentRecord): History<"grant" | ConsentEnd> {
  const expiry_notice = (dayOf(expiresAt) + 1) * dayMs + 5_000;
  return { done, moments: { expiration_date_time: expiresAt, expiry_notice } };
}

import type { PaymentConsentEvent } from "@openlean/payments-client";
import { paymentConsentLifecycle } from "../../generated/payments-lifecycles.ts";
import { play } from "../../kernel/machine.ts";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import type { ConsentTransition, PaymentConsentRecord } from "./consent-record.ts";

/** What happened to a consent, by transition. Lean's types are not published but for the first. */
const told: Readonly<Record<ConsentTransition, readonly [type: string, description: string, by: string]>> = {
  create: ["CONSENT_CREATED", "The consent was created", "LEAN"],
  authorise: ["CONSENT_AUTHORISED", "The customer agreed", "CUSTOMER"],
  reject: ["CONSENT_REJECTED", "The consent was rejected", "CUSTOMER"],
  revoke: ["CONSENT_REVOKED", "The application revoked the consent", "APPLICATION"],
  manage: ["CONSENT_REVOKED", "The customer revoked the consent", "CUSTOMER"],
  withdraw: ["CONSENT_REVOKED", "The customer revoked the consent at the bank", "BANK"],
  consume: ["CONSENT_CONSUMED", "A limit of the consent is used up", "LEAN"],
  expire: ["CONSENT_EXPIRED", "The consent expired", "LEAN"],
  suspend: ["CONSENT_SUSPENDED", "The bank blocked the consent", "BANK"],
  lift: ["CONSENT_AUTHORISED", "The bank ended the block", "BANK"],
  withdrawSuspended: ["CONSENT_REVOKED", "The customer revoked the consent at the bank", "BANK"],
  expireSuspended: ["CONSENT_EXPIRED", "The consent expired", "LEAN"],
};

/** The log of a consent, oldest first. */
export function consentEventsOf(world: World, consent: PaymentConsentRecord): PaymentConsentEvent[] {
  return play(paymentConsentLifecycle, consent, world.clock.now()).map(({ transition, at }, position) => {
    const [type, description, updated_by] = told[transition];
    return {
      id: world.random.fork(`consent event ${consent.id} ${position}`).uuid(),
      type,
      description,
      timestamp: isoTime(at),
      updated_by,
      reason: transition === "revoke" ? (consent.reason ?? null) : null,
    };
  });
}

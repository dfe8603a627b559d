import { consentLifecycle } from "../../generated/customers-lifecycles.ts";
import { notFound } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { type ConsentRecord, endConsent } from "./consent.ts";
import { entitiesIn, type EntityRecord } from "./entity-record.ts";
import { recordConnection } from "./record-connection.ts";

/**
 * Lets a consent end now, as if its time were over. Lean sends no event for that.
 *
 * @throws {Fault} 404 for an unknown consent
 */
export function expireConsent(world: World, consentId: string): void {
  const { consent } = find(world, consentId);
  consent.expiresAt = Math.min(consent.expiresAt, world.clock.now());
}

/**
 * Lets the customer revoke a consent at the bank. In KSA the application gets `entity.updated`.
 *
 * @throws {Fault} 404 for an unknown consent
 */
export function withdrawConsent(world: World, consentId: string): void {
  const { entity, consent } = find(world, consentId);
  const now = world.clock.now();
  endConsent(consent, "withdraw", now);
  entity.updatedAt = now;
  if (consentLifecycle.transitions.withdraw.sends[world.region])
    recordConnection(world, entity, "entity.updated");
}

function find(world: World, consentId: string): { entity: EntityRecord; consent: ConsentRecord } {
  const id = consentId.toLowerCase();
  for (const entity of entitiesIn(world).values()) {
    const consent = entity.consents.find((each) => each.id === id);
    if (consent) return { entity, consent };
  }
  throw notFound("DATA_NOT_FOUND", "the consent");
}

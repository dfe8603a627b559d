import type { ConsentRecord } from "../domain/consents.ts";
import type { EntityRecord } from "../domain/entities.ts";
import { recordConnection } from "../domain/entity-events.ts";
import type { World } from "../domain/world.ts";
import { unknown } from "../fault.ts";

/**
 * Lets a consent end now, as if its time were over. Lean sends no event for that.
 *
 * @throws {Fault} 404 for an unknown consent
 */
export function expireConsent(world: World, consentId: string): void {
  const { entity, position, consent } = find(world, consentId);
  entity.consents[position] = { ...consent, expiresAt: Math.min(consent.expiresAt, world.clock.now()) };
}

/**
 * Lets the customer revoke a consent at the bank. In KSA the application gets `entity.updated`.
 *
 * @throws {Fault} 404 for an unknown consent
 */
export function revokeConsent(world: World, consentId: string): void {
  const { entity, consent } = find(world, consentId);
  consent.revokedAt ??= world.clock.now();
  entity.updatedAt = world.clock.now();
  if (world.region === "sa") recordConnection(world, entity, "entity.updated");
}

function find(
  world: World,
  consentId: string,
): { entity: EntityRecord; position: number; consent: ConsentRecord } {
  const id = consentId.toLowerCase();
  for (const entity of world.store.entities.values()) {
    const position = entity.consents.findIndex((each) => each.id === id);
    const consent = entity.consents[position];
    if (consent) return { entity, position, consent };
  }
  throw unknown("DATA_NOT_FOUND", "the consent");
}

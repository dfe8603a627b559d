import { Fault } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { type ConsentRecord, isActive } from "./consent.ts";
import { entityOf, type EntityRecord } from "./entity-record.ts";

/** The consent under which data is read: the youngest, whatever its state. */
export function currentConsent(entity: EntityRecord): ConsentRecord | undefined {
  return entity.consents.at(-1);
}

/** Whether the bank still lets this entity be read. */
export function hasAccess(world: World, entity: EntityRecord): boolean {
  const consent = currentConsent(entity);
  return consent ? isActive(consent, world.clock.now()) : entity.bank.connection_type !== "OPEN_BANKING";
}

/**
 * An entity that data may be read of.
 *
 * @throws {Fault} 404 `UNKNOWN_ENTITY`, 403 `CONSENT_EXPIRED`
 */
export function readableEntityOf(world: World, entityId: string): EntityRecord {
  const entity = entityOf(world, entityId);
  if (!hasAccess(world, entity))
    throw new Fault(
      403,
      "CONSENT_EXPIRED",
      "the consent is expired, suspended or revoked; the customer must connect again",
    );
  return entity;
}

import { invalid, notFound } from "../../kernel/fault.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { entityOf, type EntityRecord } from "./entity-record.ts";

/** When the session at the bank ended, by entity id. */
const endedSessionsIn: Table<number> = defineTable("ended sessions");

/** Whose session an id of `RECONNECT_REQUIRED` gives back, and until when. */
const reconnectsIn: Table<{ readonly entityId: string; readonly until: number }> = defineTable("reconnects");

/** How long an id can be passed to `reconnect`. */
const reconnectMs = 30 * dayMs;

/**
 * Ends the customer's session at a bank that is read with credentials: reads answer `RECONNECT_REQUIRED` from now on.
 *
 * @throws {Fault} 404 for an unknown entity, 400 for a bank with consents
 */
export function endSession(world: World, entityId: string): void {
  const entity = entityOf(world, entityId);
  if (entity.bank.connection_type === "OPEN_BANKING")
    throw invalid("this bank is read under a consent; expire or revoke the consent instead");
  endedSessionsIn(world).set(entity.id, world.clock.now());
}

/** Whether the customer must reconnect before this entity can be read. */
export function hasEndedSession(world: World, entity: EntityRecord): boolean {
  return endedSessionsIn(world).has(entity.id);
}

/** Notes the id that was answered with `RECONNECT_REQUIRED`: it opens the way back. */
export function noteReconnect(world: World, entity: EntityRecord, reconnectId: string): void {
  const until = world.clock.now() + reconnectMs;
  reconnectsIn(world).set(reconnectId, { entityId: entity.id, until });
}

/**
 * The entity that an id of `RECONNECT_REQUIRED` is about.
 *
 * @throws {Fault} 404 for an id that is unknown or older than 30 days
 */
export function reconnectableEntityOf(world: World, reconnectId: string): EntityRecord {
  const noted = reconnectsIn(world).get(reconnectId.toLowerCase());
  if (!noted || noted.until <= world.clock.now()) throw notFound("UNKNOWN_RESULTS_ID", "the reconnect id");
  return entityOf(world, noted.entityId);
}

/** Gives a session back. The id does not work a second time. */
export function restoreSession(world: World, reconnectId: string): EntityRecord {
  const entity = reconnectableEntityOf(world, reconnectId);
  endedSessionsIn(world).delete(entity.id);
  reconnectsIn(world).delete(reconnectId.toLowerCase());
  return entity;
}

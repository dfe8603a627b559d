import { type EntityRecord, entityOf } from "../domain/entities.ts";
import { recordEvent } from "../domain/events.ts";
import type { World } from "../domain/world.ts";
import { invalid, unknown } from "../fault.ts";
import { dayMs } from "../domain/time.ts";

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
  world.store.control.endedSessions.add(entity.id);
}

/** Whether the customer must reconnect before this entity can be read. */
export function hasEndedSession(world: World, entity: EntityRecord): boolean {
  return world.store.control.endedSessions.has(entity.id);
}

/** Notes the id that was answered with `RECONNECT_REQUIRED`: it opens the way back. */
export function noteReconnect(world: World, entity: EntityRecord, reconnectId: string): void {
  const until = world.clock.now() + reconnectMs;
  world.store.control.reconnects.set(reconnectId, { entityId: entity.id, until });
}

/**
 * The entity that an id of `RECONNECT_REQUIRED` is about.
 *
 * @throws {Fault} 404 for an id that is unknown or older than 30 days
 */
export function reconnectable(world: World, reconnectId: string): EntityRecord {
  const noted = world.store.control.reconnects.get(reconnectId.toLowerCase());
  if (!noted || noted.until <= world.clock.now()) throw unknown("UNKNOWN_RESULTS_ID", "the reconnect id");
  return entityOf(world, noted.entityId);
}

/** Gives the session back: `entity.reconnected`, and `results.ready` for the request that failed. */
export function reconnect(world: World, reconnectId: string): EntityRecord {
  const entity = reconnectable(world, reconnectId);
  const id = reconnectId.toLowerCase();
  world.store.control.endedSessions.delete(entity.id);
  world.store.control.reconnects.delete(id);
  recordEvent(world, {
    type: "entity.reconnected",
    message: "An entity has been reconnected.",
    payload: { id: entity.id, reconnect_id: id },
  });
  const result = world.store.results.get(id);
  if (result) {
    const readyAt = world.clock.now() + 2_000;
    world.store.results.set(id, { ...result, readyAt });
    recordEvent(world, {
      type: "results.ready",
      message: "Results are ready.",
      payload: { id },
      at: readyAt,
    });
  }
  return entity;
}

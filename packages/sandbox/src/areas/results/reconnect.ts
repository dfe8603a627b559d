import { perform } from "../../kernel/course.ts";
import { recordEvent } from "../../kernel/events.ts";
import type { World } from "../../kernel/world.ts";
import { type EntityRecord, restoreSession } from "../connections/index.ts";
import { courseOf, resultsIn } from "./result-record.ts";

/**
 * Gives the session at a bank back: `entity.reconnected`, and `results.ready` for the request that failed.
 *
 * @throws {Fault} 404 for an id that is unknown or older than 30 days
 */
export function reconnect(world: World, reconnectId: string): EntityRecord {
  const entity = restoreSession(world, reconnectId);
  const id = reconnectId.toLowerCase();
  recordEvent(world, {
    type: "entity.reconnected",
    message: "An entity has been reconnected.",
    payload: { id: entity.id, reconnect_id: id },
  });
  const result = resultsIn(world).get(id);
  if (result) perform(world, courseOf(result), "reconnect");
  return entity;
}

import { dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { type EntityRecord, refreshedAt } from "./entity-record.ts";

/** Last UTC day whose entries the bank has booked and Lean has read: the day before the last read. */
export function lastDay(world: World, entity: EntityRecord): number {
  return dayOf(refreshedAt(world, entity, "transactions")) - 1;
}

import { lastDay, type EntityRecord } from "../../areas/connections/index.ts";
import { monthsBefore } from "../../areas/insights/index.ts";
import { isoDay } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";

/** Start of an analysis whose caller names none: six months before the last day that was read. */
export function sixMonthsBack(world: World): (entity: EntityRecord) => { start_date: string } {
  return (entity) => ({ start_date: isoDay(monthsBefore(lastDay(world, entity), 6)) });
}

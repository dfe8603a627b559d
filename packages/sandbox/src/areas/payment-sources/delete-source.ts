import { withdrawEvents } from "../../kernel/events.ts";
import type { World } from "../../kernel/world.ts";
import { type SourceRecord, sourcesIn } from "./source-record.ts";

/** Drops a source with its beneficiaries. Payments that were made stay. */
export function deleteSource(world: World, source: SourceRecord): void {
  sourcesIn(world).delete(source.id);
  for (const { id } of source.beneficiaries) withdrawEvents(world, id);
}

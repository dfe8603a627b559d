import type { World } from "../../kernel/world.ts";
import { entitiesOf, type EntityRecord, hasAccess, lastDay } from "../connections/index.ts";
import { type Window, windowBetween } from "../insights/index.ts";

/** A connected bank that a report reads. */
export interface ReportedBank {
  readonly entity: EntityRecord;
  readonly window: Window;
}

/** The banks of a customer that may be read, each with its entries of some UTC days, as far as they are there. */
export function reportedBanks(
  world: World,
  customerId: string,
  days: { first?: number; last?: number } = {},
): ReportedBank[] {
  return entitiesOf(world, customerId)
    .filter(
      (entity) => hasAccess(world, entity) && entity.permissions.accounts && entity.permissions.transactions,
    )
    .map((entity) => {
      const end = lastDay(world, entity);
      const first = Math.max(days.first ?? -Infinity, end - 364);
      return { entity, window: windowBetween(world, entity, first, Math.min(days.last ?? end, end)) };
    });
}

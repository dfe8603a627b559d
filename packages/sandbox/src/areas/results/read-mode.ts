import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import type { EntityRecord } from "../connections/index.ts";

/** Ways of a bank to answer, see {@link ReadMode}. */
export const readModes = ["at_once", "after_refresh", "slow"] as const;

/**
 * When reads have data. `at_once`: always. `after_refresh`: they are `PENDING` until the first refresh of the entity is
 * `FINISHED`, as Lean documents it. `slow`: every read is `PENDING` first, as one that takes Lean more than 50 seconds.
 */
export type ReadMode = (typeof readModes)[number];

const modesIn: Table<ReadMode> = defineTable("read mode", { lasting: true });

/** How reads are answered from now on, a reset included. */
export function setReadMode(world: World, mode: ReadMode): void {
  modesIn(world).set("mode", mode);
}

/** From when on a read that is asked for now is worked at, in milliseconds since 1970; `undefined` where it has data at once. */
export function delayedUntil(world: World, { reads }: EntityRecord): number | undefined {
  const now = world.clock.now();
  const mode = modesIn(world).get("mode") ?? "at_once";
  if (mode === "slow") return now;
  if (mode !== "after_refresh") return undefined;
  const [first] = reads;
  return first && first.finishedAt > now ? first.finishedAt : undefined;
}

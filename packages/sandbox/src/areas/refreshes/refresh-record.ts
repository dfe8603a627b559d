import { refreshLifecycle } from "../../generated/data-lifecycles.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { play, stateAt, type Step } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import type { EntityRecord } from "../connections/index.ts";

/** Something that happens to a refresh. */
export type RefreshTransition = keyof typeof refreshLifecycle.transitions;

/** One new read of the bank. */
export interface RefreshRecord {
  readonly id: string;
  readonly entityId: string;
  readonly customerId: string;
  readonly startedAt: number;
  readonly dataTypes: readonly string[];
  /** What was done to it. */
  readonly done: History<RefreshTransition>["done"];
}

/** A point on the way of a refresh. */
export type RefreshStep = Step<"PENDING" | "FINISHED", RefreshTransition>;

/** Refreshes by `refresh_id`. */
export const refreshesIn: Table<RefreshRecord> = defineTable("refreshes");

/** Refreshes of an entity, newest first. */
export function refreshesOf(world: World, entity: EntityRecord): RefreshRecord[] {
  return [...refreshesIn(world).values()].filter(({ entityId }) => entityId === entity.id).toReversed();
}

/** @throws {Fault} 404; Lean's reference has no code of its own for an unknown refresh */
export function refreshOf(world: World, refreshId: string): RefreshRecord {
  const refresh = refreshesIn(world).get(refreshId.toLowerCase());
  if (!refresh) throw notFound("UNKNOWN_ENTITY", "the refresh");
  return refresh;
}

/** Whether a refresh of the entity runs now. */
export function isRefreshing(world: World, entity: EntityRecord): boolean {
  const now = world.clock.now();
  return entity.reads.some(({ finishedAt }) => now < finishedAt);
}

/** What happened last to a refresh. */
export function progressOf(world: World, refresh: RefreshRecord): RefreshStep {
  return stateAt(refreshLifecycle, refresh, world.clock.now());
}

/** When a refresh reaches a step, in milliseconds since 1970. */
export function timeOf(refresh: RefreshRecord, transition: RefreshTransition): number {
  const step = play(refreshLifecycle, refresh, Infinity).find((each) => each.transition === transition);
  return step?.at ?? Infinity;
}

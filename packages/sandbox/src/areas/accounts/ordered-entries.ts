import type { Entry, Ledger } from "../../facts/ledger.ts";
import type { List } from "../../kernel/paging.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { entitiesIn, type EntityRecord, refreshedAt } from "../connections/index.ts";

/** An entry that something brought about: an order through the control API, a payment. Lean sees it with the first refresh after that. */
export interface OrderedEntry extends Entry {
  readonly orderedAt: number;
}

/** By entity, portfolio and account. */
const orderedIn: Table<readonly OrderedEntry[]> = defineTable("ordered entries");

/** Entries that were ordered for an account so far, seen or not. */
export function orderedEntries(
  world: World,
  entity: EntityRecord,
  accountId: string,
): readonly OrderedEntry[] {
  return orderedIn(world).get(keyOf(entity, accountId)) ?? [];
}

/** Adds entries to an account. */
export function addEntries(
  world: World,
  entity: EntityRecord,
  accountId: string,
  entries: readonly OrderedEntry[],
): void {
  const earlier = orderedEntries(world, entity, accountId);
  orderedIn(world).set(keyOf(entity, accountId), [...earlier, ...entries]);
}

/** Takes an entry away again. */
export function removeEntry(world: World, entity: EntityRecord, accountId: string, entryId: string): void {
  const others = orderedEntries(world, entity, accountId).filter(({ id }) => id !== entryId);
  orderedIn(world).set(keyOf(entity, accountId), others);
}

function keyOf({ id, portfolio }: EntityRecord, accountId: string): string {
  return `${id} ${portfolio} ${accountId}`;
}

/** Ordered entries of an account that the last refresh has seen. */
export function seenEntries(world: World, entityId: string, accountId: string): readonly OrderedEntry[] {
  const entity = entitiesIn(world).get(entityId);
  if (!entity) return [];
  const entries = orderedEntries(world, entity, accountId);
  if (entries.length === 0) return entries;
  const seenUntil = refreshedAt(world, entity, "transactions");
  return entries.filter(({ orderedAt }) => orderedAt <= seenUntil);
}

/** A ledger with ordered entries at the end of their days; balances after them move accordingly. */
export function withEntries(base: Ledger, entriesOf: () => readonly OrderedEntry[]): Ledger {
  return {
    balanceOn(day) {
      const extra = entriesOf().filter((entry) => entry.day <= day);
      return base.balanceOn(day) + extra.reduce((sum, { amount }) => sum + amount, 0);
    },
    between(first, last) {
      const all = entriesOf();
      if (all.length === 0) return base.between(first, last);
      return merge(base, all, first, last);
    },
  };
}

function merge(base: Ledger, all: readonly OrderedEntry[], first: number, last: number): List<Entry> {
  let shift = all.filter(({ day }) => day < first).reduce((sum, { amount }) => sum + amount, 0);
  const days = [...new Set(all.map(({ day }) => day))]
    .filter((day) => day >= first && day <= last)
    .sort((a, b) => a - b);
  const merged: Entry[] = [];
  let from = first;
  const append = (to: number) => {
    const own = base.between(from, to);
    for (const entry of own.slice(0, own.length)) merged.push({ ...entry, balance: entry.balance + shift });
    from = to + 1;
  };
  for (const day of days) {
    append(day);
    const own = base.between(day, day).length;
    for (const [position, entry] of all.filter((each) => each.day === day).entries()) {
      shift += entry.amount;
      merged.push({ ...entry, index: own + position, balance: base.balanceOn(day) + shift });
    }
  }
  append(last);
  return merged;
}

import { type AccountRecord, accountsOf } from "../domain/accounts.ts";
import { type EntityRecord, entityOf } from "../domain/entities.ts";
import type { Entry, Ledger } from "../domain/ledger.ts";
import { createMovementSource } from "../domain/movements.ts";
import type { List } from "../domain/paging.ts";
import { refreshedAt } from "../domain/refreshes.ts";
import { dayOf } from "../domain/time.ts";
import type { World } from "../domain/world.ts";
import { invalid, unknown } from "../fault.ts";
import { personas } from "../personas/index.ts";

/** An entry that was ordered. Lean sees it with the first refresh after that. */
export interface GeneratedEntry extends Entry {
  readonly orderedAt: number;
}

/** Most entries in one order. */
const maximumCount = 10_000;

/**
 * Books new entries on the day before today, after those that are there. A refresh makes them visible, as with "generate
 * transactions" in Lean's dashboard.
 *
 * @returns the account that got them
 * @throws {Fault} 404 for an unknown entity or account, 400 for a count out of range
 */
export function generateTransactions(
  world: World,
  order: { entityId: string; accountId?: string | undefined; count: number },
): string {
  const { count } = order;
  if (!Number.isInteger(count) || count < 1 || count > maximumCount)
    throw invalid(`count must be a whole number from 1 to ${maximumCount}`);
  const entity = entityOf(world, order.entityId);
  const accounts = accountsOf(world, entity);
  const account = accounts.find(({ id }) => id === (order.accountId?.toLowerCase() ?? accounts[0]?.id));
  if (!account) throw unknown("UNKNOWN_ACCOUNT", "the account");
  entity.generated ??= new Map();
  const earlier = entity.generated.get(account.id) ?? [];
  entity.generated.set(account.id, [...earlier, ...createEntries(world, entity, account, earlier, count)]);
  return account.id;
}

function createEntries(
  world: World,
  entity: EntityRecord,
  account: AccountRecord,
  earlier: readonly GeneratedEntry[],
  count: number,
): GeneratedEntry[] {
  const { region, clock } = world;
  const { plan } = account;
  const orderedAt = clock.now();
  const day = dayOf(orderedAt) - 1;
  const random = account.random.fork(`generated ${earlier.length}`);
  const { script } = personas[entity.persona];
  const source = createMovementSource({ plan, region, script, random: random.fork("source") });
  return Array.from({ length: count }, (_, position) => ({
    ...source.spend(random),
    id: random.uuid(),
    day,
    index: position,
    // Filled in when it is read: it depends on what is before.
    balance: 0,
    reference: `MB${String(day).padStart(6, "0")}${random.digits(8)}`,
    approval: random.pick(["CONTACTLESS", "PIN", "CONSUMER_DEVICE", "OTHER"] as const),
    orderedAt,
  }));
}

/** Ordered entries of an account that the last refresh has seen. */
export function seenEntries(world: World, entityId: string, accountId: string): readonly GeneratedEntry[] {
  const entity = world.store.entities.get(entityId);
  const entries = entity?.generated?.get(accountId);
  if (!entity || !entries) return [];
  const seenUntil = refreshedAt(world, entity, "transactions");
  return entries.filter(({ orderedAt }) => orderedAt <= seenUntil);
}

/** A ledger with ordered entries at the end of their days; balances after them move accordingly. */
export function withEntries(base: Ledger, entriesOf: () => readonly GeneratedEntry[]): Ledger {
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

function merge(base: Ledger, all: readonly GeneratedEntry[], first: number, last: number): List<Entry> {
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

import { createMovementSource } from "../../facts/movements.ts";
import { personas } from "../../facts/personas/index.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import { dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { entityOf, type EntityRecord } from "../connections/index.ts";
import { type AccountRecord, accountsOf } from "./account-record.ts";
import { addEntries, orderedEntries, type OrderedEntry } from "./ordered-entries.ts";

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
  if (!account) throw notFound("UNKNOWN_ACCOUNT", "the account");
  const { length } = orderedEntries(world, entity, account.id);
  addEntries(world, entity, account.id, createEntries(world, entity, account, length, count));
  return account.id;
}

function createEntries(
  world: World,
  entity: EntityRecord,
  account: AccountRecord,
  earlier: number,
  count: number,
): OrderedEntry[] {
  const { region, clock } = world;
  const { plan } = account;
  const orderedAt = clock.now();
  const day = dayOf(orderedAt) - 1;
  const random = account.random.fork(`generated ${earlier}`);
  const { script } = personas[entity.persona];
  const source = createMovementSource({ plan, region, script, random: random.fork("source") });
  return Array.from({ length: count }, (_, position) => ({
    ...source.spend(random),
    id: random.uuid(),
    day,
    index: position,
    // The balance is filled in when the entry is read: it depends on the entries before.
    balance: 0,
    reference: `MB${String(day).padStart(6, "0")}${random.digits(8)}`,
    approval: random.pick(["CONTACTLESS", "PIN", "CONSUMER_DEVICE", "OTHER"] as const),
    orderedAt,
  }));
}

import { createRandom } from "../../kernel/random.ts";
import { dayMs, dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { entitiesIn, type EntityRecord, refreshedAt } from "../connections/index.ts";
import type { AccountRecord } from "./account-record.ts";
import { addEntries, orderedEntries, removeEntry } from "./ordered-entries.ts";

/** Where an entry is booked. */
interface Place {
  readonly entityId: string;
  readonly accountId: string;
}

/** A transfer as one of its accounts sees it. */
export interface BookedTransfer {
  /** Tells it from every other. */
  readonly key: string;
  /** When it happens, in milliseconds since 1970; may lie ahead. */
  readonly at: number;
  /** Hundredths; negative when money goes out. */
  readonly amount: number;
  readonly party: { readonly name: string; readonly iban: string; readonly bank: string };
  readonly description: string;
}

/** Books a transfer on the day it happens. As everything of that day, a refresh on a later day shows it. */
export function bookEntry(world: World, { entityId, accountId }: Place, transfer: BookedTransfer): void {
  const entity = entitiesIn(world).get(entityId);
  if (!entity) return;
  const { key, at, amount, party, description } = transfer;
  const day = dayOf(at);
  const random = createRandom(key);
  const entry = {
    id: random.uuid(),
    amount,
    time: at - day * dayMs,
    information: description,
    cleansed: party.name,
    category: "TRANSFER" as const,
    type: "LOCAL_BANK_TRANSFER" as const,
    subType: "MONEY_TRANSFER" as const,
    family: amount < 0 ? "ICDT" : "RCDT",
    mode: "ONLINE" as const,
    party: { name: party.name, account: party.iban, bank: party.bank },
    day,
    index: 0,
    balance: 0,
    reference: `MB${String(day).padStart(6, "0")}${random.digits(8)}`,
    approval: "OTHER" as const,
    orderedAt: at,
  };
  addEntries(world, entity, accountId, [entry]);
}

/** Takes a transfer back that has not happened yet. */
export function takeBackEntry(world: World, { entityId, accountId }: Place, key: string): void {
  const entity = entitiesIn(world).get(entityId);
  if (entity) removeEntry(world, entity, accountId, createRandom(key).uuid());
}

/** What the bank itself shows at this moment, in hundredths. With `reserved`, less what is known to leave later. */
export function balanceNow(
  world: World,
  entity: EntityRecord,
  account: AccountRecord,
  { reserved = false }: { reserved?: boolean } = {},
): number {
  const now = world.clock.now();
  const seenUntil = refreshedAt(world, entity, "transactions");
  const unseen = orderedEntries(world, entity, account.id).filter(
    ({ orderedAt, amount }) => orderedAt > seenUntil && (orderedAt <= now || (reserved && amount < 0)),
  );
  return account.ledger.balanceOn(dayOf(now)) + unseen.reduce((sum, { amount }) => sum + amount, 0);
}

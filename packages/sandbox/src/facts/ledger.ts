import type { List } from "../kernel/paging.ts";
import type { Random } from "../kernel/random.ts";
import type { Region } from "../kernel/region.ts";
import { dayMs } from "../kernel/time.ts";
import { createMovementSource, type Movement } from "./movements.ts";
import type { Script } from "./people.ts";
import type { AccountPlan } from "./personas/persona.ts";

/** One booked entry of an account. */
export interface Entry extends Movement {
  readonly id: string;
  /** UTC day since 1970. */
  readonly day: number;
  /** Position among the entries of the day. */
  readonly index: number;
  /** Balance after the entry, in hundredths. */
  readonly balance: number;
  /** The bank's reference. */
  readonly reference: string;
  /** How a card was used. */
  readonly approval: "CONTACTLESS" | "PIN" | "CONSUMER_DEVICE" | "OTHER";
}

/** The history of one account. It is computed day by day as far as it is asked for, and kept. */
export interface Ledger {
  /** Entries of these UTC days, both included, in the order they were booked. */
  between(firstDay: number, lastDay: number): List<Entry>;
  /** Balance at the end of a UTC day, in hundredths. */
  balanceOn(day: number): number;
}

/** Days that are generated together; 73 blocks make 365 days. */
const blockDays = 5;

export function createLedger(options: {
  plan: AccountPlan;
  region: Region;
  script: Script;
  random: Random;
  firstDay: number;
}): Ledger {
  const { plan, random, firstDay } = options;
  const source = createMovementSource({ ...options, random: random.fork("source") });
  const entries: Entry[] = [];
  /** Position of the first entry of each day after `firstDay`. */
  const starts: number[] = [];
  let balance = plan.opening;

  function appendBlock(): void {
    const block = starts.length / blockDays;
    const own = random.fork(`block ${block}`);
    const perBlock = (plan.yearly * blockDays) / 365;
    const quota = Math.floor((block + 1) * perBlock + 1e-9) - Math.floor(block * perBlock + 1e-9);
    const due = Array.from({ length: blockDays }, (_, at) => dueOn(firstDay + starts.length + at));
    const spending = Math.max(0, quota - due.reduce((sum, count) => sum + count, 0));
    const perDay = Array<number>(blockDays).fill(0);
    for (let i = 0; i < spending; i++) {
      const at = own.integer(0, blockDays - 1);
      perDay[at] = (perDay[at] ?? 0) + 1;
    }
    for (const count of perDay) appendDay(count, own);
  }

  /** How many entries fall due, whatever the balance; a few of them may turn out not to happen. */
  function dueOn(day: number): number {
    return source.due(calendar(day), plan.opening, random.fork("due")).length;
  }

  function appendDay(spending: number, own: Random): void {
    const day = firstDay + starts.length;
    const start = entries.length;
    starts.push(start);
    const movements = [
      ...source.due(calendar(day), balance, own),
      ...Array.from({ length: spending }, () => source.spend(own)),
    ].sort((a, b) => a.time - b.time);
    for (const wanted of movements) {
      const fits = wanted.amount > 0 || balance + wanted.amount >= plan.floor;
      const movement = fits ? wanted : { ...source.topUp(own), time: wanted.time };
      balance += movement.amount;
      entries.push({
        ...movement,
        id: own.uuid(),
        day,
        index: entries.length - start,
        balance,
        reference: `MB${String(day).padStart(6, "0")}${own.digits(8)}`,
        approval:
          movement.type === "POS"
            ? own.pick(["CONTACTLESS", "CONTACTLESS", "PIN"] as const)
            : own.pick(["CONSUMER_DEVICE", "OTHER"] as const),
      });
    }
  }

  /** Position of the first entry after a day. */
  function endOf(day: number): number {
    while (starts.length <= day - firstDay + 1) appendBlock();
    return starts[Math.max(0, day - firstDay + 1)] ?? 0;
  }

  return {
    between(from, to) {
      if (from > to || to < firstDay) return [];
      const start = endOf(from - 1);
      const end = endOf(to);
      // A year may have 50,000 entries, too many to copy for each page.
      return {
        length: end - start,
        slice: (first, last) => entries.slice(start + first, Math.min(start + last, end)),
      };
    },
    balanceOn: (day) => entries[endOf(day) - 1]?.balance ?? plan.opening,
  };
}

/** Place of an entry among all entries of its account, from 0. */
export function positionOf(ledger: Ledger, { day, index }: Entry): number {
  return ledger.between(Number.NEGATIVE_INFINITY, day - 1).length + index;
}

function calendar(day: number): { month: number; day: number } {
  const date = new Date(day * dayMs);
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

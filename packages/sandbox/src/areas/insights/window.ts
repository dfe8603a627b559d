import type { Entry } from "../../facts/ledger.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { type AccountRecord, accountsOf, transactionDays } from "../accounts/index.ts";
import type { EntityRecord } from "../connections/index.ts";
import { type Month, monthsBetween } from "./month.ts";

/** One booked entry and the account it stands on. */
export interface Flow {
  readonly account: AccountRecord;
  readonly entry: Entry;
}

/** What an analysis looks at: the entries of all shared accounts on these UTC days, both included. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly months: readonly Month[];
  readonly accounts: readonly AccountRecord[];
  readonly currency: "SAR" | "AED";
  /** In the order of time. */
  readonly flows: readonly Flow[];
}

/**
 * The window of an analysis, over the same entries that the transactions of the data API are.
 *
 * @throws {Fault} as the transactions for dates outside of what was granted; 400 for a start after the last day that was
 * read; 404 `DATA_NOT_FOUND` where nothing was booked
 */
export function windowOf(
  world: World,
  entity: EntityRecord,
  dates: { start_date?: string | undefined; end_date?: string | undefined },
): Window {
  const { start_date, end_date } = dates;
  const { first, last } = transactionDays(world, entity, {
    ...(start_date !== undefined && { start_date }),
    ...(end_date !== undefined && { end_date }),
  });
  if (first > last) throw invalid("start_date must not be after the last day that was read");
  const window = windowBetween(world, entity, first, last);
  if (window.flows.length === 0) throw notFound("DATA_NOT_FOUND", "a transaction to analyse");
  return window;
}

/** The window between two UTC days that are known to be granted. It may be empty. */
export function windowBetween(world: World, entity: EntityRecord, first: number, last: number): Window {
  const accounts = accountsOf(world, entity);
  const flows = accounts.flatMap((account) => {
    const entries = account.ledger.between(first, last);
    return entries.slice(0, entries.length).map((entry) => ({ account, entry }));
  });
  flows.sort((a, b) => a.entry.day - b.entry.day || a.entry.time - b.entry.time);
  const currency = world.region === "sa" ? "SAR" : "AED";
  return { first, last, months: monthsBetween(first, last), accounts, currency, flows };
}

/** The part of a window that begins later, with its own months. */
export function since({ last, flows, ...window }: Window, first: number): Window {
  const start = Math.max(first, window.first);
  return {
    ...window,
    first: start,
    last,
    months: monthsBetween(start, last),
    flows: flows.filter(({ entry }) => entry.day >= start),
  };
}

/** The part of a window that concerns some of its accounts. */
export function only(window: Window, isWanted: (part: Pick<Flow, "account">) => boolean): Window {
  return {
    ...window,
    accounts: window.accounts.filter((account) => isWanted({ account })),
    flows: window.flows.filter(isWanted),
  };
}

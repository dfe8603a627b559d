import { share } from "./sum.ts";
import type { Window } from "./window.ts";

/** Money on accounts. Amounts are hundredths. */
export interface Balances {
  /** At the end of a UTC day. */
  on(day: number): number;
  /** Mean over UTC days, both included. */
  average(first: number, last: number): number;
  /** Lowest and highest end of a day in the window. */
  readonly minimum: number;
  readonly maximum: number;
  /** With the credit lines, at the end of the window. */
  readonly available: number;
}

/** Balances of all accounts of a window: those of the data API, `CLOSING_BOOKED` and `CLOSING_AVAILABLE`, added up. */
export function balancesIn({ accounts, first, last }: Pick<Window, "accounts" | "first" | "last">): Balances {
  const known = new Map<number, number>();
  function on(day: number): number {
    const found = known.get(day) ?? accounts.reduce((sum, { ledger }) => sum + ledger.balanceOn(day), 0);
    known.set(day, found);
    return found;
  }
  const days = Array.from({ length: last - first + 1 }, (_, at) => on(first + at));
  return {
    on,
    average(from, to) {
      let sum = 0;
      for (let day = from; day <= to; day++) sum += on(day);
      return share(sum, to - from + 1);
    },
    minimum: days.reduce((least, each) => Math.min(least, each), Infinity),
    maximum: days.reduce((most, each) => Math.max(most, each), -Infinity),
    available: on(last) + accounts.reduce((sum, { plan }) => sum + plan.creditLine, 0),
  };
}

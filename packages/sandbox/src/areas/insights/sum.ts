import type { Month } from "./month.ts";
import type { Flow, Window } from "./window.ts";

/** Entries of a month added up. */
export interface MonthSum extends Month {
  /** Hundredths, unsigned. */
  readonly amount: number;
  readonly count: number;
}

/** Entries added up. Amounts are whole hundredths, unsigned; averages are rounded to whole hundredths. */
export interface Sum {
  readonly amount: number;
  readonly count: number;
  /** UTC days of the first and the last one; 0 without any. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Every month of the window, oldest first. */
  readonly months: readonly MonthSum[];
  readonly activeMonths: number;
  /** Per month of the window, and per month with an entry. */
  readonly monthly: number;
  readonly monthlyActive: number;
  readonly perEntry: number;
  readonly maximum: MonthSum;
  readonly minimum: MonthSum;
}

/** Adds up entries, all of one direction, over the months of a window. */
export function sumOf(flows: readonly Flow[], { months }: Pick<Window, "months">): Sum {
  const sums = months.map((month) => {
    const own = flows.filter(({ entry }) => entry.day >= month.first && entry.day <= month.last);
    return { ...month, amount: total(own), count: own.length };
  });
  const amount = total(flows);
  const byAmount = sums.toSorted((a, b) => a.amount - b.amount);
  const activeMonths = sums.filter(({ count }) => count > 0).length;
  return {
    amount,
    count: flows.length,
    firstDay: flows[0]?.entry.day ?? 0,
    lastDay: flows.at(-1)?.entry.day ?? 0,
    months: sums,
    activeMonths,
    monthly: share(amount, months.length),
    monthlyActive: share(amount, activeMonths),
    perEntry: share(amount, flows.length),
    maximum: byAmount.at(-1) as MonthSum,
    minimum: byAmount[0] as MonthSum,
  };
}

/** Amount of entries in hundredths, unsigned. */
export function total(flows: readonly Flow[]): number {
  return flows.reduce((sum, { entry }) => sum + Math.abs(entry.amount), 0);
}

/** A whole number of hundredths, divided and rounded; 0 where there is nothing to divide by. */
export function share(amount: number, count: number): number {
  return count === 0 ? 0 : Math.round(amount / count);
}

/** Groups in the order of their first entry. */
export function groupBy(flows: readonly Flow[], keyOf: (flow: Flow) => string): Map<string, Flow[]> {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const group = groups.get(keyOf(flow));
    if (group) group.push(flow);
    else groups.set(keyOf(flow), [flow]);
  }
  return groups;
}

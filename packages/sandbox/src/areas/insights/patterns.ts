import { gaps, mean } from "./spread.ts";
import { groupBy } from "./sum.ts";
import type { Flow, Window } from "./window.ts";

/** How often something returns. */
export type Frequency = "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "ANNUALLY";

/** Entries that return in steps of about the same length, always with the same other side. */
export interface Pattern {
  readonly counterParty: string;
  readonly flows: readonly [Flow, ...Flow[]];
  readonly intervals: readonly number[];
  readonly frequency: Frequency;
  /** Whether it began inside the window, and whether it goes on. */
  readonly began: boolean;
  readonly goesOn: boolean;
}

/** Days of a step, at most. */
const steps: readonly (readonly [days: number, Frequency])[] = [
  [3, "DAILY"],
  [10, "WEEKLY"],
  [20, "BIWEEKLY"],
  [60, "MONTHLY"],
  [200, "QUARTERLY"],
  [Infinity, "ANNUALLY"],
];

/** Most days that two steps may differ. */
const tolerance = 5;

/** Who is on the other side of an entry. */
export function counterPartyOf({ entry }: Flow): string {
  return entry.party?.name ?? entry.merchant?.name ?? entry.cleansed;
}

/** The patterns of a window: at least three entries, whose steps differ little. */
export function patternsOf({ flows, first, last }: Window): Pattern[] {
  return [...groupBy(flows, keyOf).values()].flatMap((group) => {
    const [oldest] = group;
    const days = group.map(({ entry }) => entry.day);
    const intervals = gaps(days);
    if (!oldest || group.length < 3) return [];
    const [least, most] = [Math.min(...intervals), Math.max(...intervals)];
    if (least < 1 || most - least > tolerance) return [];
    const middle = mean(intervals);
    const [, frequency] = steps.find(([limit]) => middle <= limit) ?? steps[0] ?? [0, "DAILY"];
    return {
      counterParty: counterPartyOf(oldest),
      flows: [oldest, ...group.slice(1)] as const,
      intervals,
      frequency,
      began: oldest.entry.day - first > most,
      goesOn: last - (days.at(-1) ?? 0) <= most,
    };
  });
}

function keyOf(flow: Flow): string {
  const { account, entry } = flow;
  return [account.id, entry.amount > 0, entry.cleansed, entry.flag, counterPartyOf(flow)].join("\n");
}

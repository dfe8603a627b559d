import { dayMs, dayOf } from "../../kernel/time.ts";

/** A calendar month, as far as a window of UTC days holds it. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** First and last UTC day of it inside the window. */
  readonly first: number;
  readonly last: number;
  /** Whether the window holds all of it. */
  readonly isComplete: boolean;
}

/** The months that UTC days from `first` to `last` touch, oldest first. */
export function monthsBetween(first: number, last: number): Month[] {
  const months: Month[] = [];
  for (let day = first; day <= last;) {
    const date = new Date(day * dayMs);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const begin = dayOf(Date.UTC(year, month, 1));
    const next = dayOf(Date.UTC(year, month + 1, 1));
    const isComplete = begin >= first && next - 1 <= last;
    months.push({ year, month: month + 1, first: day, last: Math.min(next - 1, last), isComplete });
    day = next;
  }
  return months;
}

/** The UTC day that many calendar months before another one; the last of its month where that one is shorter. */
export function monthsBefore(day: number, count: number): number {
  const date = new Date(day * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - count];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)));
}

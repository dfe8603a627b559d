import { monthsBefore, since, type Window } from "../../../areas/insights/index.ts";

/** The last 3, 6, 9 and 12 months of a window, as far as it reaches back; the shortest one always. */
export function periodsOf(window: Window): { period: string; part: Window }[] {
  return [3, 6, 9, 12].flatMap((count) => {
    const first = monthsBefore(window.last, count) + 1;
    return count > 3 && first < window.first ? [] : [{ period: `P${count}M`, part: since(window, first) }];
  });
}

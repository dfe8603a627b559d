import type { ContributionFrequency } from "@openlean/insights-client";
import type { Flow, Window } from "../../../areas/insights/index.ts";

/** How often money comes in: on most days, in most weeks, or less. */
export function contributionFrequency(
  flows: readonly Flow[],
  { first, last }: Pick<Window, "first" | "last">,
): ContributionFrequency {
  const days = last - first + 1;
  const active = new Set(flows.map(({ entry }) => entry.day)).size;
  return active * 2 > days ? "DAILY" : active * 10 > days ? "WEEKLY" : "MONTHLY";
}

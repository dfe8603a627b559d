import type { Problem } from "./problem.ts";

/** Longest line that is shown; the log has everything. */
const width = 240;

/**
 * Lines for a reader: each cause once, with one place where it shows and the count of the others. Problems have the same
 * cause when their messages differ in numbers alone. At most `limit` causes.
 */
export function groupProblems(problems: readonly Problem[], limit: number): string[] {
  const causes = new Map<string, Problem[]>();
  for (const problem of problems) {
    const cause = problem.message.replace(/\d+/g, "0");
    const known = causes.get(cause);
    if (known) known.push(problem);
    else causes.set(cause, [problem]);
  }
  const lines = [...causes.values()].slice(0, limit).map((alike) => describe(alike));
  if (causes.size > limit) lines.push(`and ${causes.size - limit} other causes`);
  return lines;
}

function describe([first, ...others]: readonly Problem[]): string {
  if (!first) return "";
  const places = new Set(others.map(({ place }) => place));
  places.delete(first.place);
  const rest = places.size > 0 ? ` (and at ${places.size} other places)` : "";
  const text = first.place ? `${first.place}: ${first.message}` : first.message;
  return (text.length > width ? `${text.slice(0, width)}…` : text) + rest;
}

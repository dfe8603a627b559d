import type { Problem } from "./problem.ts";

/** Findings of `oxlint --format=unix`, and the files that `oxfmt --check` would write differently. */
export function readLinter(output: string): Problem[] {
  const problems: Problem[] = [];
  for (const line of output.split("\n")) {
    const [, place, message] = /^(\S+?:\d+):\d+: (.*)$/.exec(line) ?? [];
    const [, unformatted] = /^(\S+\.\w+) \(\d+ms\)$/.exec(line) ?? [];
    if (place && message) problems.push({ place, message });
    else if (unformatted) problems.push({ place: unformatted, message: "is not formatted; run pnpm format" });
  }
  return problems;
}

import type { Problem } from "./problem.ts";

/** What a step said last, each line once: for the steps whose output has no form that is known here. */
export function readLines(output: string, count = 12): Problem[] {
  const lines = output
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "" && !/^(\$ |\[ELIFECYCLE\]|\s+at )/.test(line));
  return [...new Set(lines)].slice(-count).map((message) => ({ place: "", message }));
}

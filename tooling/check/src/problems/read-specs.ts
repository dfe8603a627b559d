import type { Problem } from "./problem.ts";

/** Findings of `redocly lint --format=stylish`: a line with the file, then a line for each finding in it. */
export function readSpecs(output: string): Problem[] {
  const problems: Problem[] = [];
  let file = "";
  for (const line of output.split("\n")) {
    const [, header] = /^(\S+\.(?:ya?ml|json)):$/.exec(line) ?? [];
    const [, number, message] = /^\s+(\d+):\d+\s+(?:error|warning)\s+\S+\s+(.*)$/.exec(line) ?? [];
    if (header) file = header;
    else if (number && message) problems.push({ place: `${file}:${number}`, message });
  }
  return problems;
}

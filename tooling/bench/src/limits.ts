/** One line of the table: a figure and what it must not exceed, or fall below. */
export interface Line {
  readonly what: string;
  readonly figure: number | string;
  readonly limit: string;
  readonly ok: boolean;
}

/** A line whose figure has an upper limit. */
export function atMost(what: string, figure: number, limit: number, unit = ""): Line {
  return { what, figure: `${rounded(figure)}${unit}`, limit: `≤ ${limit}${unit}`, ok: figure <= limit };
}

/** A line whose figure has a lower limit. */
export function atLeast(what: string, figure: number, limit: number, unit = ""): Line {
  return { what, figure: `${rounded(figure)}${unit}`, limit: `≥ ${limit}${unit}`, ok: figure >= limit };
}

/** The lines as a Markdown table. */
export function table(lines: readonly Line[]): string {
  return [
    "| what | figure | limit | |",
    "| --- | ---: | ---: | --- |",
    ...lines.map(
      ({ what, figure, limit, ok }) => `| ${what} | ${figure} | ${limit} | ${ok ? "ok" : "missed"} |`,
    ),
  ].join("\n");
}

function rounded(figure: number): string {
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : String(Number(figure.toFixed(2)));
}

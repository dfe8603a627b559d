import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours only where a terminal shows them; `NO_COLOR` is respected. */
const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

/** A heading over the steps of one channel. */
export function heading(title: string, detail: string): void {
  console.log(`\n${paint("bold", title)}  ${paint("dim", detail)}`);
}

/** One call: what was called, what came back, how long it took. */
export function step(method: string, path: string, status: string, note: string, ms: number): void {
  const good = status === "ok" || status.startsWith("2");
  const call = `${method.padEnd(5)} ${path}`;
  console.log(
    `  ${paint(good ? "green" : "red", status.padEnd(4))} ${call.padEnd(50)} ${note} ${paint("dim", `${ms.toFixed(0)} ms`)}`,
  );
}

/** A line of explanation below a step. */
export function remark(text: string): void {
  console.log(paint("dim", `       ${text}`));
}

/** A small table; columns of numbers are aligned to the right. */
export function table(columns: string[], rows: string[][]): void {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const numeric = columns.map((_, index) => rows.every((row) => /^[-\d.,%A-Z ]*\d$/.test(row[index] ?? "")));
  const line = (cells: string[]): string =>
    cells
      .map((cell, index) =>
        numeric[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd();
  console.log(`       ${paint("dim", line(columns))}`);
  for (const row of rows) console.log(`       ${line(row)}`);
}

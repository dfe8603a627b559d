import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./published-packages.ts";
import type { Step } from "./take-step.ts";

/** Where the table stands. */
const pages: readonly string[] = [
  "tooling/release/README.md",
  "apps/docs/src/content/docs/guides/compatibility.md",
];
const marked = /(<!-- matrix -->\n)[^]*?(<!-- end -->)/;

/** Writes what the last full run proved into the pages that have a place for it. */
export async function writeMatrix(steps: readonly Step[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const rows = steps.map(
    ({ title, failure }) => `| ${title} | ${failure === undefined ? "works" : "fails"} |`,
  );
  const table = [
    `Last run: ${day}.`,
    "",
    "| what was installed, compiled or run | |",
    "| --- | --- |",
    ...rows,
  ];
  for (const page of pages) {
    const path = join(root, page);
    const text = await readFile(path, "utf8");
    if (!marked.test(text)) throw new Error(`${page} has no place for the table`);
    await writeFile(
      path,
      text.replace(marked, (_, start: string, end: string) => `${start}\n${table.join("\n")}\n\n${end}`),
    );
  }
}

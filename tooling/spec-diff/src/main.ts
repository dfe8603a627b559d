/** `pnpm specs:diff [--check] [--base <commit>] [--verbose]`: exits with 1 when `--check` finds something. */
import { parseArgs } from "node:util";
import { specsDiff } from "./specs-diff.ts";

const { values } = parseArgs({
  options: { check: { type: "boolean" }, base: { type: "string" }, verbose: { type: "boolean" } },
});
const refused = await specsDiff({
  ...values,
  folder: process.cwd(),
  print: (line) => {
    console.log(line);
  },
});
if (refused.length > 0) {
  console.error(`\n${refused.join("\n")}`);
  process.exitCode = 1;
}

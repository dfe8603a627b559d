import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "../packed-package.ts";

/**
 * Writes `entries.ts`, which imports every entry of every package, and `entries.cjs`, which requires them: ES modules
 * can be required since Node 22.
 */
export async function writeEntries(packages: readonly PackedPackage[], folder: string): Promise<void> {
  const entries = packages.flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports ?? {}).map((entry) => `${name}${entry.slice(1)}`),
  );
  const modules = entries.filter((entry) => !entry.endsWith(".json"));
  const lines = modules.map((entry, index) => `import * as m${index} from ${JSON.stringify(entry)};`);
  const all = modules.map((_, index) => `m${index}`).join(", ");
  const empty = "if (entries.some((one) => one === undefined)) throw new Error('an entry is empty');";
  const code = [...lines, `const entries: object[] = [${all}];`, empty, "console.log(entries.length);", ""];
  await writeFile(join(folder, "entries.ts"), code.join("\n"));
  const required = entries.map((entry) => `require(${JSON.stringify(entry)});`);
  await writeFile(
    join(folder, "entries.cjs"),
    [...required, `console.log(${entries.length});`, ""].join("\n"),
  );
}

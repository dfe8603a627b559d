/** `pnpm specs:table`: writes the generated part of specs/README.md. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readOperations } from "./read-operations.ts";
import { specs } from "./specs.ts";
import { replaceTable, writeTable } from "./write-table.ts";

const file = join(specs, "README.md");
const rows = await readOperations();
await writeFile(file, replaceTable(await readFile(file, "utf8"), writeTable(rows)));
console.log(`specs/README.md: ${rows.length} rows`);

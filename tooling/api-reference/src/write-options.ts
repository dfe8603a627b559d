/** `pnpm options:table`: writes the tables of options in the READMEs, which a test holds. */
import { writeFileSync } from "node:fs";
import { openAll } from "./exported-names.ts";
import { readmesWithOptions } from "./option-tables.ts";

for (const { file, printed } of readmesWithOptions(openAll())) writeFileSync(file, printed);

/** `pnpm exports:list`: writes the public names of every package, which a test holds. */
import { writeFileSync } from "node:fs";
import { exportedNames, listFile, openAll } from "./exported-names.ts";

writeFileSync(listFile, `${exportedNames(openAll()).join("\n")}\n`);

/** Writes `src/generated/` and the exchange of the README. `pnpm generate` runs it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withExchange } from "./exchange.ts";
import { generatedDocs } from "./generated-docs.ts";

const folder = join(import.meta.dirname, "../src/generated");
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(generatedDocs())) writeFileSync(join(folder, file), text);

const readme = join(import.meta.dirname, "../README.md");
writeFileSync(readme, await withExchange(readFileSync(readme, "utf8")));

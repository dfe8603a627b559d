/** Writes `src/generated/`. `pnpm generate` runs it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedDocs } from "./generated-docs.ts";

const folder = join(import.meta.dirname, "../src/generated");
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(generatedDocs())) writeFileSync(join(folder, file), text);

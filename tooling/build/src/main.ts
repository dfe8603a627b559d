/**
 * Builds the package of the current folder: `tsc` writes ES modules with their types, rolldown turns each of them into
 * CommonJS beside it, and the types are copied for it.
 */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { esmOnly } from "./esm-only.ts";
import { finishDeclarations } from "./finish-declarations.ts";
import type { Manifest } from "./manifest.ts";
import { runCompiler } from "./run-compiler.ts";
import { writeCommonJs } from "./write-common-js.ts";

const folder = process.cwd();
const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
const dual = !esmOnly.has(manifest.name);

// tsc never deletes what it wrote for a source that is gone.
await rm(join(folder, "dist"), { recursive: true, force: true });
process.exitCode = await runCompiler(folder);
if (process.exitCode === 0) {
  await finishDeclarations(join(folder, "dist"), { ...manifest, dual });
  if (dual) await writeCommonJs(folder, manifest);
}

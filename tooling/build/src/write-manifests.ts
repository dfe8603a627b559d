/**
 * `pnpm manifests` writes into every `package.json` below `packages/` how it is built, published and found, from its
 * `exports`, `imports` and `bin`. A test tells when it was forgotten.
 */
import { writeFile } from "node:fs/promises";
import { finishManifest } from "./finish-manifest.ts";
import { readManifests } from "./read-manifests.ts";

for (const { path, text, manifest } of await readManifests()) {
  const next = `${JSON.stringify(finishManifest(manifest), undefined, 2)}\n`;
  if (next === text) continue;
  await writeFile(path, next);
  console.log(`wrote ${path}`);
}

import { floor } from "./floor.ts";
import type { Manifest } from "./manifest.ts";
import { publishConfig } from "./publish-config.ts";

const build = "node ../../tooling/build/src/main.ts";

/** A package's `package.json` with everything that is the same for all, and what follows from its entries. */
export function finishManifest<T extends Manifest>(manifest: T): T {
  if (manifest.private) return manifest;
  return {
    ...manifest,
    publishConfig: publishConfig(manifest),
    scripts: { ...manifest.scripts, build },
    engines: { ...manifest.engines, node: `>=${floor}` },
  };
}

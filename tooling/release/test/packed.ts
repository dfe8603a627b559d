import { floor } from "@openlean/build";
import type { Manifest } from "../src/manifest.ts";
import type { PackedPackage } from "../src/packed-package.ts";

/** A package that every check is content with, changed as a test wants it. */
export function packed(change: {
  manifest?: Partial<Manifest>;
  files?: Record<string, string | undefined>;
}): PackedPackage {
  const manifest: Manifest = {
    name: "@openlean/made-up",
    version: "1.2.3",
    type: "module",
    description: "A package.",
    license: "Apache-2.0",
    engines: { node: `>=${floor}` },
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    ...change.manifest,
  };
  const texts: Record<string, string | undefined> = {
    "package.json": JSON.stringify(manifest),
    "README.md": "# made up",
    LICENSE: "text",
    "dist/index.js": "export const one = 1;\n",
    "dist/index.d.ts": "export declare const one = 1;\n",
    ...change.files,
  };
  const files = new Map<string, Uint8Array>();
  for (const [path, text] of Object.entries(texts))
    if (text !== undefined) files.set(path, new TextEncoder().encode(text));
  return { name: manifest.name, manifest, path: "made-up.tgz", tarball: new Uint8Array(100), files };
}

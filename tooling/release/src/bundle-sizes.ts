import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import type { PackedPackage } from "./packed-package.ts";
import { root } from "./published-packages.ts";
import { unpackInto } from "./unpack-into.ts";

const client = 'export { createDataClient } from "@openlean/data-client";';
const bearer = 'export { bearer } from "@openlean/auth-middleware";';

/** What is bundled, for which platform. The dependencies are inside, Node's own modules and undici are not. */
const bundles: Record<string, { code: string; options: BuildOptions }> = {
  "bundle core + data-client, gzip, web": {
    code: client,
    options: { platform: "browser", conditions: ["worker"] },
  },
  "bundle core + data-client + bearer, gzip, web": {
    code: client + bearer,
    options: { platform: "browser", conditions: ["worker"] },
  },
  "bundle core + data-client + bearer, gzip, node": {
    code: client + bearer,
    options: { platform: "node", external: ["undici"] },
  },
};

/** Bytes of the minified and compressed bundles that a user of the tarballs would get. */
export async function bundleSizes(packages: readonly PackedPackage[]): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "openlean-bundle-"));
  try {
    for (const packed of packages) await unpackInto(packed, join(folder, "node_modules", packed.name));
    const sizes = Object.entries(bundles).map(async ([name, { code, options }]) => {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: folder },
        // The dependencies that are not in the tarballs, as this repository has them.
        nodePaths: ["core", "auth-client"].map((one) => join(root, "packages", one, "node_modules")),
        absWorkingDir: folder,
        outdir: "out",
        bundle: true,
        minify: true,
        format: "esm",
        target: "es2023",
        legalComments: "none",
        write: false,
        logLevel: "silent",
        ...options,
      });
      return [
        name,
        (outputFiles ?? []).reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
      ];
    });
    return Object.fromEntries(await Promise.all(sizes)) as Record<string, number>;
  } finally {
    await rm(folder, { recursive: true });
  }
}

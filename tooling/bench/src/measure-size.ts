import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Size of a bundle for workers and browsers, in bytes: minified, and gzipped. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

const program = `import { createCustomersClient } from "@openlean/customers-client";
import { bearer } from "@openlean/auth-middleware";
const auth = bearer({ clientId: "id", clientSecret: "secret" });
globalThis.client = createCustomersClient({ region: "sa", environment: "sandbox", auth });`;

/** Bundles core, one client and `bearer` with the OAuth library. */
export async function measureSize(root: string, contents: string = program): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["worker", "browser"],
    write: false,
    logLevel: "silent",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

import { gzipSync } from "node:zlib";
import { relative } from "node:path";
import { build, type BuildOptions } from "esbuild";

/** Size of a bundle for workers and browsers, in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
  /** Gzipped size of what is loaded at the start, where the bundler may split; the rest comes with the first token. */
  readonly initial: number;
}

const program = `import { createCustomersClient } from "@openlean/customers-client";
import { bearer } from "@openlean/auth-middleware";
const auth = bearer({ clientId: "id", clientSecret: "secret" });
globalThis.client = createCustomersClient({ region: "sa", environment: "sandbox", auth });`;

/** Bundles core, one client and `bearer` with the OAuth library. */
export async function measureSize(root: string, contents: string = program): Promise<Size> {
  const options: BuildOptions & { write: false } = {
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["worker", "browser"],
    write: false,
    logLevel: "silent",
    outdir: "out",
  };
  const [whole] = (await build(options)).outputFiles;
  const bytes = whole?.contents ?? new Uint8Array();
  const split = await build({ ...options, splitting: true, metafile: true });
  const { outputs } = split.metafile;
  const chunks = new Map(
    split.outputFiles.map(({ path, contents }) => [relative(process.cwd(), path), contents]),
  );
  const initial = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === "<stdin>"));
  // A set hands out what is added while it is walked.
  for (const path of initial)
    for (const imported of outputs[path]?.imports ?? [])
      if (imported.kind === "import-statement") initial.add(imported.path);
  const sum = [...initial].reduce((size, path) => size + gzipped(chunks.get(path)), 0);
  return { minified: bytes.length, gzipped: gzipped(bytes), initial: sum };
}

function gzipped(bytes: Uint8Array = new Uint8Array()): number {
  return gzipSync(bytes, { level: 9 }).length;
}

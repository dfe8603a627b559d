import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { build } from "esbuild";

const require = createRequire(import.meta.url);

/** Generates hey-api's clients of the customers and the data API, as one module; gives its path. */
export async function generateHeyApi(cache: string): Promise<string> {
  const output = join(cache, "hey-api.mjs");
  if (existsSync(output)) return output;
  await mkdir(cache, { recursive: true });
  const document = require.resolve("@openlean/data-client/openapi.json");
  const customers = require.resolve("@openlean/customers-client/openapi.json");
  const merged = merge(require(document) as Document, require(customers) as Document);
  const input = join(cache, "openapi.json");
  await writeFile(input, JSON.stringify(merged));
  await createClient({
    input,
    output: join(cache, "hey-api"),
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk", "@hey-api/typescript"],
    logs: { level: "silent" },
  });
  await build({
    stdin: {
      contents: 'export * from "./hey-api/sdk.gen.ts"; export { client } from "./hey-api/client.gen.ts";',
      resolveDir: dirname(input),
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: output,
    logLevel: "silent",
  });
  return output;
}

interface Document {
  paths: object;
  components: Record<string, object>;
}

function merge(one: Document, other: Document): Document {
  const components: Record<string, object> = { ...one.components };
  for (const [name, entries] of Object.entries(other.components))
    components[name] = { ...entries, ...components[name] };
  return { ...one, paths: { ...one.paths, ...other.paths }, components };
}

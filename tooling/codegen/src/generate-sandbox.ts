import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadLifecycles } from "./load-lifecycles.ts";
import { readApi } from "./read-api.ts";
import { writeHandlers } from "./write-handlers.ts";
import { writeLifecycles } from "./write-lifecycles.ts";

const manifest = join(import.meta.dirname, "../../../packages/sandbox/package.json");

/**
 * The generated files of the sandbox, by name: what the operations of each API take and answer, and the lifecycles. Its
 * APIs are those whose client is among its dependencies.
 */
export async function generateSandbox(specs: string): Promise<Record<string, string>> {
  const { dependencies } = JSON.parse(await readFile(manifest, "utf8")) as { dependencies: object };
  const apis = Object.keys(dependencies).flatMap((name) => name.match(/^@openlean\/(.+)-client$/)?.[1] ?? []);
  const files: Record<string, string> = {};
  for (const api of apis) files[`${api}.ts`] = await readApi(api, specs, writeHandlers);
  const lifecycles = await loadLifecycles(specs);
  for (const api of new Set(lifecycles.map((each) => each.api)))
    files[`${api}-lifecycles.ts`] = writeLifecycles(lifecycles.filter((each) => each.api === api));
  return files;
}

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** An API and the package that is generated from it. */
export interface Api {
  name: string;
  /** Its `openapi.yaml`. */
  spec: string;
  package: ApiPackage | undefined;
}

/** A package that is generated from a spec. */
export interface ApiPackage {
  name: string;
  version: string;
  folder: string;
}

/** Every API under specs/ of a tree, by name. A package belongs to an API when its `generate` script says so. */
export async function readApis(tree: string): Promise<Map<string, Api>> {
  const packages = new Map<string, ApiPackage>();
  for (const entry of await list(join(tree, "packages"))) {
    const folder = join(tree, "packages", entry);
    const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
    const { name, version, scripts } = JSON.parse(text) as {
      name: string;
      version: string;
      scripts?: { generate?: string };
    };
    const api = scripts?.generate?.match(/^codegen (\S+)$/)?.[1];
    if (api) packages.set(api, { name, version, folder });
  }
  const apis = new Map<string, Api>();
  for (const name of (await list(join(tree, "specs"))).sort()) {
    const spec = join(tree, "specs", name, "openapi.yaml");
    if (await readFile(spec).catch(() => undefined))
      apis.set(name, { name, spec, package: packages.get(name) });
  }
  return apis;
}

function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

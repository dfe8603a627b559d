import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ApiTypes } from "./api-types.ts";

const tooling = join(import.meta.dirname, "../..");

/** `stats.json`: what the files were made from, so that a change of spec and one of the generator can be told apart. */
export async function writeStats({ document, operations }: ApiTypes, openapi: string): Promise<string> {
  const stats = {
    operations: operations.length,
    schemas: Object.keys(document.components?.schemas ?? {}).length,
    spec: `sha256:${createHash("sha256").update(openapi).digest("hex")}`,
    generator: `sha256:${await generatorHash()}`,
  };
  return `${JSON.stringify(stats, null, 2)}\n`;
}

/** Of the generator's and the reader's sources, and of the versions that they use. */
async function generatorHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["codegen", "spec-model"])
    for (const name of ["package.json", ...(await sources(join(tooling, folder)))])
      hash.update(`${folder}/${name}\n`).update(await readFile(join(tooling, folder, name)));
  return hash.digest("hex");
}

async function sources(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, "src"), { recursive: true });
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join("src", name));
}

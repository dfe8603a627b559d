import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./npm.ts";
import { nodes, otherRuntimes } from "./versions.ts";

const cache = join(import.meta.dirname, "../../.cache/runtimes");

/** A program that runs JavaScript, as command line. */
export interface Runtime {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
}

/** Installs the runtimes that are asked for from npm, once: they are kept in `.cache`. */
export async function installRuntimes(which: { full: boolean; runtimes: boolean }): Promise<Runtime[]> {
  const found: Runtime[] = [];
  if (which.full)
    for (const version of nodes) {
      if (process.versions.node === version)
        found.push({ name: `Node ${version}`, command: [process.execPath] });
      else found.push({ name: `Node ${version}`, command: [await installed("node", version)] });
    }
  if (which.runtimes) {
    found.push({ name: `Bun ${otherRuntimes.bun}`, command: [await installed("bun", otherRuntimes.bun)] });
    const deno = await installed("deno", otherRuntimes.deno);
    found.push({
      name: `Deno ${otherRuntimes.deno}`,
      command: [deno, "run", "--allow-all", "--node-modules-dir=manual"],
    });
  }
  return found;
}

/** The program of a package whose install script fetches the binary. */
async function installed(name: string, version: string): Promise<string> {
  const folder = join(cache, `${name}-${version}`);
  const program = join(folder, "node_modules", ".bin", name);
  if (!existsSync(program)) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
    await npm(["install", "--save-exact", `${name}@${version}`], folder);
    const { version: got } = JSON.parse(
      await readFile(join(folder, "node_modules", name, "package.json"), "utf8"),
    ) as { version: string };
    if (got !== version) throw new Error(`npm installed ${name} ${got} instead of ${version}`);
  }
  return program;
}

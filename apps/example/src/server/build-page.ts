import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "dist");

/** Folder of the built page. Vite runs only when a source has changed since the last time. */
export async function buildPage(): Promise<string> {
  const print = await fingerprint();
  const stamp = join(folder, ".sources");
  if ((await readFile(stamp, "utf8").catch(() => "")) !== print) {
    const { build } = await import("vite");
    await build({ configFile: join(root, "vite.config.ts"), logLevel: "warn" });
    await writeFile(stamp, print);
  }
  return folder;
}

/** Everything that ends up in the page: this app's sources, and the packages that it imports. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const each of ["src", "../../packages/core/src", "../../packages/link/src", "vite.config.ts"])
    for (const path of await filesIn(join(root, each)))
      hash.update(path.slice(root.length)).update(await readFile(path));
  return hash.digest("hex");
}

async function filesIn(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

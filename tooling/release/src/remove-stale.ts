import { glob, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PublishedPackage } from "./published-packages.ts";

/**
 * Deletes what an earlier build left in `dist/` of sources that are gone: tsc never deletes, and a fresh clone, from
 * which releases are made, has none of it.
 *
 * @returns the paths it deleted, below the package
 */
export async function removeStale({ folder }: Pick<PublishedPackage, "folder">): Promise<string[]> {
  const stale: string[] = [];
  for await (const path of glob("dist/**/*.{js,d.ts}", { cwd: folder })) {
    const source = path.replace(/^dist/, "src").replace(/(\.d\.ts|\.js)$/, ".ts");
    if (existsSync(join(folder, source))) continue;
    await rm(join(folder, path));
    stale.push(path);
  }
  return stale;
}

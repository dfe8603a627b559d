import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "./manifest.ts";

/** The root of this repository. */
export const root: string = join(import.meta.dirname, "../../..");

/** A package of this repository that goes to the registry. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute path of its folder. */
  readonly folder: string;
}

/** Every package below `packages/` that is not private, by name. */
export async function publishedPackages(): Promise<PublishedPackage[]> {
  const folders = (await readdir(join(root, "packages"))).map((name) => join(root, "packages", name));
  const packages = await Promise.all(
    folders.map(async (folder) => {
      const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
      if (manifest === undefined) return [];
      const { name, version, private: hidden } = JSON.parse(manifest) as Manifest;
      return hidden ? [] : [{ name, version, folder }];
    }),
  );
  return packages.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

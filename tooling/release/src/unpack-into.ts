import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PackedPackage } from "./packed-package.ts";

/** Writes the files of a package into a folder. */
export async function unpackInto({ files }: Pick<PackedPackage, "files">, folder: string): Promise<void> {
  for (const [path, data] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, data);
  }
}

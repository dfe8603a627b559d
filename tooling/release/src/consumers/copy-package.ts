import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { PackedPackage } from "../packed-package.ts";
import { run } from "../run.ts";
import { unpackInto } from "../unpack-into.ts";

/** Packs a package a second time, under another version, and returns the path of the tarball. */
export async function copyPackage(packed: PackedPackage, version: string, folder: string): Promise<string> {
  const name = basename(packed.name);
  const target = join(folder, name, "package");
  await unpackInto(packed, target);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, "package.json"), JSON.stringify({ ...packed.manifest, version }));
  const tarball = join(folder, `${name}-${version}.tgz`);
  await run("tar", ["-czf", tarball, "-C", join(folder, name), "package"], { cwd: folder });
  return tarball;
}

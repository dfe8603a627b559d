import { readFile } from "node:fs/promises";
import { unpack } from "@publint/pack";
import type { Manifest } from "./manifest.ts";
import { type PackedPackage, textOf } from "./packed-package.ts";
import { type PublishedPackage, root } from "./published-packages.ts";
import { run } from "./run.ts";

/**
 * Packs the packages into a folder, as `pnpm publish` would: pnpm replaces `workspace:`, `catalog:` and what
 * `publishConfig` names.
 */
export async function pack(packages: readonly PublishedPackage[], folder: string): Promise<PackedPackage[]> {
  const filters = packages.map(({ name }) => `--filter=${name}`);
  const { stdout } = await run(
    "pnpm",
    [...filters, "--workspace-concurrency=2", "pack", "--json", "--pack-destination", folder],
    { cwd: root },
  );
  const packed = JSON.parse(stdout.slice(stdout.indexOf("["))) as { name: string; filename: string }[];
  return Promise.all(
    packages.map(({ name }) => read(packed.find((one) => one.name === name)?.filename, name)),
  );
}

async function read(path: string | undefined, name: string): Promise<PackedPackage> {
  if (!path) throw new Error(`pnpm did not pack ${name}`);
  const tarball = new Uint8Array(await readFile(path));
  const { files: list, rootDir } = await unpack(tarball);
  const files = new Map(list.map((file) => [file.name.slice(rootDir.length + 1), file.data]));
  const manifest = JSON.parse(textOf({ name, files }, "package.json")) as Manifest;
  return { name, manifest, path, tarball, files };
}

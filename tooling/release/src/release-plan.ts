import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** One tarball that was proven, in the order of publishing. */
export interface PlannedRelease {
  readonly name: string;
  readonly version: string;
  /** Name of the tarball in the folder of the plan. */
  readonly file: string;
  /** SHA-512 of its bytes, in hexadecimal. */
  readonly sha512: string;
}

interface Packed {
  readonly name: string;
  readonly path: string;
  readonly tarball: Uint8Array;
  readonly manifest: { readonly version: string; readonly dependencies?: Readonly<Record<string, string>> };
}

/** Writes `release.json` beside the tarballs: what {@link readPlan} reads. */
export async function writePlan(packages: readonly Packed[], folder: string): Promise<void> {
  const plan = inOrder(packages).map(({ name, manifest, path, tarball }): PlannedRelease => {
    return { name, version: manifest.version, file: basename(path), sha512: sha512(tarball) };
  });
  await writeFile(join(folder, "release.json"), `${JSON.stringify(plan, undefined, 2)}\n`);
}

/**
 * Reads the plan of a folder and looks at the tarballs again.
 *
 * @throws {Error} when a tarball is not the one that was proven
 */
export async function readPlan(folder: string): Promise<PlannedRelease[]> {
  const plan = JSON.parse(await readFile(join(folder, "release.json"), "utf8")) as PlannedRelease[];
  for (const { file, sha512: expected } of plan)
    if (sha512(await readFile(join(folder, file))) !== expected)
      throw new Error(`${file} is not the tarball that was proven`);
  return plan;
}

/** Dependencies before what depends on them, so that no published version lacks one for a moment. */
export function inOrder<T extends Pick<Packed, "name" | "manifest">>(packages: readonly T[]): T[] {
  const byName = new Map(packages.map((one) => [one.name, one]));
  const ordered = new Set<T>();
  const visit = (one: T): void => {
    if (ordered.has(one)) return;
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const dependency = byName.get(name);
      if (dependency) visit(dependency);
    }
    ordered.add(one);
  };
  packages.forEach(visit);
  return [...ordered];
}

function sha512(bytes: Uint8Array): string {
  return createHash("sha512").update(bytes).digest("hex");
}

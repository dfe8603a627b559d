import type { Manifest } from "./manifest.ts";

/** A package as the registry would get it. */
export interface PackedPackage {
  readonly name: string;
  readonly manifest: Manifest;
  /** Absolute path of the tarball. */
  readonly path: string;
  /** The bytes of the tarball. */
  readonly tarball: Uint8Array<ArrayBuffer>;
  /** Content by path below the package, such as `dist/index.js`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A file of the package as text. */
export function textOf({ name, files }: Pick<PackedPackage, "name" | "files">, path: string): string {
  const file = files.get(path);
  if (!file) throw new Error(`${name} has no ${path}`);
  return new TextDecoder().decode(file);
}

import { matches, mayImport } from "./find-arrows.ts";
import type { Import } from "./read-imports.ts";
import type { Allowed } from "./table.ts";

/** What a package's manifest says about who may enter it where. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * Imports between packages that are not allowed, each as one line: of a package that stands above, of a path that the other
 * package does not export, and of files outside of the importer's own `src`.
 */
export function findPackageArrows(
  name: string,
  imports: readonly Import[],
  table: Allowed,
  manifests: readonly Manifest[],
): string[] {
  const place = placeOf(name, table);
  if (place === undefined) return [`${name} has no place in the table of packages`];
  return imports.flatMap(({ file, specifier, target }) => {
    const line = (problem: string): string[] => [`${name}/${file} imports ${specifier}: ${problem}`];
    if (target?.startsWith("..")) return line("it lies outside of src");
    const [, other, path] = /^@openlean\/([^/]+)(\/.+)?$/.exec(specifier) ?? [];
    if (other === undefined || other === name) return [];
    if (!mayImport(table, place, other)) return line(`${name} may not import ${other}`);
    const manifest = manifests.find((each) => each.name === `@openlean/${other}`);
    return manifest && `.${path ?? ""}` in manifest.exports ? [] : line("that package does not export it");
  });
}

/** The exact name first: `auth-client` is more than one of `*-client`. */
function placeOf(name: string, table: Allowed): string | undefined {
  return name in table ? name : Object.keys(table).find((each) => matches(each, name));
}

import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { exportsOf, type OpenPackages, openPackages } from "./open-packages.ts";

/** Where the packages are. */
export const packagesFolder: string = join(import.meta.dirname, "../../../packages");

/** The file that holds the public names. */
export const listFile: string = join(import.meta.dirname, "../exported-names.txt");

/** Every package of the repository. */
export function openAll(): OpenPackages {
  const folders = readdirSync(packagesFolder).filter((name) =>
    existsSync(join(packagesFolder, name, "package.json")),
  );
  return openPackages(folders.sort().map((name) => join(packagesFolder, name)));
}

/** One line per public name, the entry point before it, sorted. Nothing is promised of `./internal`. */
export function exportedNames({ program, packages: all }: OpenPackages): string[] {
  return all
    .flatMap(({ points }) => points)
    .filter(({ specifier }) => !specifier.endsWith("/internal"))
    .flatMap(({ specifier, file }) => exportsOf(program, file).map(({ name }) => `${specifier} ${name}`))
    .sort();
}

/**
 * Types of generated files that a package does not export as what they are, because its index leaves them out or exports
 * something else under their name.
 */
export function hiddenTypes({ program, packages: all }: OpenPackages, files: readonly string[]): string[] {
  return all.flatMap(({ slug, points }) => {
    const index = new Map(exportsOf(program, points[0]!.file).map((each) => [each.name, each.declaration]));
    return files.flatMap((file) =>
      exportsOf(program, join(packagesFolder, slug, "src/generated", file))
        .filter(({ name, declaration }) => index.get(name) !== declaration)
        .map(({ name }) => `${name} of ${relative(packagesFolder, join(packagesFolder, slug))}/${file}`),
    );
  });
}

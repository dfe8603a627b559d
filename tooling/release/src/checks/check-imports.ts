import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type PackedPackage, textOf } from "../packed-package.ts";

const comments = /\/\*[^]*?\*\//g;
const imports =
  /(?:^(?:import|export)\b[^;"'`=]*?\bfrom\s*|^import\s*|\bimport\(\s*|(?<![\w.])require\()(["'])([^"'\n]+)\1/gm;

/**
 * Imports in the built files that lead nowhere once installed: to a file that is not in the tarball, or to a package
 * that it does not depend on.
 */
export function checkImports(packed: PackedPackage): string[] {
  const { manifest, files, name } = packed;
  const declared = new Set(
    [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies].flatMap((group) =>
      Object.keys(group ?? {}),
    ),
  );
  const findings = new Set<string>();
  for (const path of files.keys()) {
    if (!path.startsWith("dist/")) continue;
    for (const specifier of importsOf(textOf(packed, path))) {
      if (specifier.startsWith(".")) {
        const target = posix.join(posix.dirname(path), specifier);
        const types = target.replace(/\.(c?)js$/, ".d.$1ts");
        if (!files.has(/\.d\.c?ts$/.test(path) ? types : target))
          findings.add(`${path} imports ${specifier}, which is not in the tarball`);
      } else if (specifier.startsWith("#")) {
        if (!manifest.imports?.[specifier])
          findings.add(`${path} imports ${specifier}, which is not in "imports"`);
      } else if (!isBuiltin(specifier)) {
        const dependency = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
        if (dependency !== name && !declared.has(dependency))
          findings.add(`${path} imports ${dependency}, which is not a dependency`);
      }
    }
  }
  return [...findings];
}

/** The specifiers of everything that a built file imports or requires, types included. */
export function importsOf(source: string): string[] {
  return Array.from(source.replaceAll(comments, "").matchAll(imports), ([, , specifier]) => specifier ?? "");
}

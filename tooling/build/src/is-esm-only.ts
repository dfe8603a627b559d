import { readFileSync } from "node:fs";
import { createRequire, findPackageJSON, isBuiltin } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { esmOnly } from "./esm-only.ts";

/** The package that a specifier such as `@scope/name/path` belongs to. */
export function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/**
 * Whether what a package's folder imports by this name is an ES module also for `require`. Packages of this repository
 * are dual once built, unless {@link esmOnly} names them.
 */
export function isEsmOnly(specifier: string, folder: string): boolean {
  if (specifier.startsWith("#") || isBuiltin(specifier)) return false;
  const name = packageOf(specifier);
  if (name.startsWith("@openlean/")) return esmOnly.has(name);
  let file: string;
  try {
    file = createRequire(join(folder, "package.json")).resolve(specifier);
  } catch {
    // Only `import` leads somewhere.
    return true;
  }
  if (file.endsWith(".mjs")) return true;
  if (!file.endsWith(".js")) return false;
  const scope = findPackageJSON(pathToFileURL(file));
  return (
    scope !== undefined && (JSON.parse(readFileSync(scope, "utf8")) as { type?: string }).type === "module"
  );
}

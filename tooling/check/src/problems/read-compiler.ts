import { join, relative } from "node:path";
import type { Problem } from "./problem.ts";

/**
 * Errors of the compiler, which turbo runs in each package. A package prints the errors of the packages it imports as well;
 * here each stands once, with its path from the root.
 */
export function readCompiler(output: string, folders: ReadonlyMap<string, string>, root: string): Problem[] {
  const found = new Map<string, Problem>();
  for (const [, name = "", path = "", line = "", message = ""] of output.matchAll(
    /^(?:([\w@/-]+):[\w-]+: )?(\S+?)\((\d+),\d+\): error (.*)$/gm,
  )) {
    const place = `${relative(root, join(folders.get(name) ?? root, path))}:${line}`;
    found.set(`${place} ${message}`, { place, message });
  }
  return [...found.values()];
}

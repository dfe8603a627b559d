import { posix } from "node:path";
import { type PackedPackage, textOf } from "../packed-package.ts";

const reference = /^\/\/# sourceMappingURL=(\S+)$/gm;

/** References to source maps, and of those to sources, that lead out of the tarball. */
export function checkSourceMaps(packed: PackedPackage): string[] {
  const findings: string[] = [];
  for (const path of packed.files.keys()) {
    if (/\.(?:c?js|d\.c?ts)$/.test(path))
      for (const [, url = ""] of textOf(packed, path).matchAll(reference))
        if (!url.startsWith("data:") && !packed.files.has(posix.join(posix.dirname(path), url)))
          findings.push(`${path} refers to ${url}, which is not in the tarball`);
    if (!path.endsWith(".map")) continue;
    const { sources = [], sourceRoot = "" } = JSON.parse(textOf(packed, path)) as {
      sources?: string[];
      sourceRoot?: string;
    };
    for (const source of sources)
      if (!packed.files.has(posix.join(posix.dirname(path), sourceRoot, source)))
        findings.push(`${path} refers to ${source}, which is not in the tarball`);
  }
  return findings;
}

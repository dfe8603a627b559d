import { checkFiles } from "./checks/check-files.ts";
import { checkImports } from "./checks/check-imports.ts";
import { checkManifest } from "./checks/check-manifest.ts";
import { checkPublint } from "./checks/check-publint.ts";
import { checkSourceMaps } from "./checks/check-source-maps.ts";
import { checkTypes } from "./checks/check-types.ts";
import type { PackedPackage } from "./packed-package.ts";

/** Everything that can be seen without installing, as lines that begin with the name of the package. */
export async function checkPackages(packages: readonly PackedPackage[]): Promise<string[]> {
  const published = packages.map(({ name }) => name);
  const findings: string[] = [];
  for (const packed of packages) {
    const own = [
      ...checkManifest(packed, published),
      ...checkFiles(packed),
      ...checkImports(packed),
      ...checkSourceMaps(packed),
      ...(await checkPublint(packed)),
      ...(await checkTypes(packed)),
    ];
    findings.push(...own.map((finding) => `${packed.name}: ${finding}`));
  }
  return findings;
}

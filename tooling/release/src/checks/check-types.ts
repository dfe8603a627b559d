import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems, problemKindInfo } from "@arethetypeswrong/core/problems";
import { esmOnly } from "@openlean/build";
import type { PackedPackage } from "../packed-package.ts";

const forModules = ["node16-esm", "bundler"] as const;
const forAll = ["node10", "node16-cjs", ...forModules] as const;

/** What "are the types wrong" finds in every way of finding modules; for what is never required, in those of `import`. */
export async function checkTypes({
  name,
  tarball,
}: Pick<PackedPackage, "name" | "tarball">): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (!analysis.types) return ["it has no types"];
  const findings = new Set<string>();
  for (const entrypoint of Object.keys(analysis.entrypoints))
    for (const resolutionKind of esmOnly.has(name) ? forModules : forAll)
      for (const { kind } of filterProblems(analysis, { entrypoint, resolutionKind }))
        findings.add(`${entrypoint} from ${resolutionKind}: ${problemKindInfo[kind].shortDescription}`);
  return [...findings];
}

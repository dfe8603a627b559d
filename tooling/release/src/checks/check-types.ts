import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems, problemKindInfo } from "@arethetypeswrong/core/problems";
import type { PackedPackage } from "../packed-package.ts";

/** What "are the types wrong" finds for ES modules: its profile `esm-only`. */
export async function checkTypes({ tarball }: Pick<PackedPackage, "tarball">): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (!analysis.types) return ["it has no types"];
  const findings = new Set<string>();
  for (const entrypoint of Object.keys(analysis.entrypoints))
    for (const resolutionKind of ["node16-esm", "bundler"] as const)
      for (const { kind } of filterProblems(analysis, { entrypoint, resolutionKind }))
        findings.add(`${entrypoint} from ${resolutionKind}: ${problemKindInfo[kind].shortDescription}`);
  return [...findings];
}

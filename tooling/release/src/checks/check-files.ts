import { filesOf } from "../manifest.ts";
import type { PackedPackage } from "../packed-package.ts";

const always = new Set(["package.json", "README.md", "LICENSE"]);
const built = /^dist\/(?:[\w.-]+\/)*[\w.-]+\.(?:c?js|d\.c?ts)$/;
const skill = /^skills\/[a-z-]+\/(?:SKILL|references\/[a-z-]+)\.md$/;
const test = /(?:^|[/.])(?:tests?|specs?|fixtures|__\w+__)(?:[/.]|$)/;

/** Files that are missing from a tarball or should not be in it, as sentences. */
export function checkFiles({ manifest, files }: PackedPackage): string[] {
  const exported = new Set(Object.values(manifest.exports ?? {}).flatMap(filesOf));
  const findings: string[] = [];
  for (const path of always) if (!files.has(path)) findings.push(`${path} is missing`);
  if (![...files.keys()].some((path) => built.test(path))) findings.push("dist is empty; run pnpm build");
  for (const path of files.keys()) {
    const document = path === "src/generated/openapi.json" && exported.has(`./${path}`);
    if (!always.has(path) && !built.test(path) && !skill.test(path) && !document)
      findings.push(`${path} should not be published`);
    else if (test.test(path)) findings.push(`${path} belongs to tests`);
  }
  return findings;
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPackages, renderPackage } from "@openlean/api-reference";
import { type SampleReport, specs } from "@openlean/samples";
import { changelogPage } from "./changelog-page.ts";
import { operationPage, titleOf } from "./operation-pages.ts";
import { contentFolder, docsFolder, repository } from "./paths.ts";
import { referencePage } from "./reference-page.ts";

/** Writes the pages that are made from specs, sources and reports into the content folder. */
export function writeContent(report: SampleReport): void {
  for (const folder of ["operations", "packages", "reference"])
    rmSync(join(contentFolder, folder), { recursive: true, force: true });
  for (const api of Object.keys(specs))
    write(`operations/${api}.md`, `${titleOf(api)} operations`, describeApi(api), operationPage(api));

  const folders = readdirSync(join(repository, "packages")).filter((folder) => !folder.startsWith("."));
  const packages = readPackages(folders.sort().map((folder) => join(repository, "packages", folder)))
    // A folder whose sources are not there yet has nothing to show.
    .filter(({ entries }) => entries.some((entry) => entry.exports.length > 0));
  for (const each of packages)
    write(`packages/${each.slug}.md`, each.name, each.description, renderPackage(each));

  write(
    "reference/index.md",
    "Reference",
    "Every API, every package, and the proof of the samples.",
    referencePage(report, packages),
  );
  write("changelog.md", "Changelog", "What changed in each release of each package.", changelogPage());

  const landing = readFileSync(join(docsFolder, "landing.md"), "utf8");
  const { passed, total } = report.reference;
  writeFileSync(join(contentFolder, "index.md"), landing.replaceAll("{{samples}}", `${passed} of ${total}`));
}

function describeApi(api: string): string {
  return specs[api]?.info.summary ?? `Operations of ${api}.`;
}

function write(file: string, title: string, description: string, body: string): void {
  const target = join(contentFolder, file);
  mkdirSync(dirname(target), { recursive: true });
  const front = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n`;
  writeFileSync(target, `${front}\n${body.trim()}\n`);
}

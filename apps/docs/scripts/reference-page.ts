import { operations, type SampleReport, specs } from "@openlean/samples";
import { titleOf } from "./operation-pages.ts";

/** The page that leads to everything that is looked up: APIs, packages, and how the samples are proven. */
export function referencePage(
  report: SampleReport,
  packages: readonly { name: string; slug: string; description: string }[],
): string {
  const rows = Object.keys(specs).map((api) => {
    const own = operations.filter((each) => each.api === api);
    const what = own[0]?.webhook
      ? `${own.length} events`
      : `${own.length} operation${own.length === 1 ? "" : "s"}`;
    return `| [${titleOf(api)}](/reference/${api}/) | ${what} | [operations and samples](/operations/${api}/) |`;
  });
  return `Each API has two views of the same spec: the full reference with every schema, example and status, made by Redocly, and
a plain page of its operations with a TypeScript and a curl sample each.

| API | | Plain page |
| --- | --- | --- |
${rows.join("\n")}

## Samples

${sampleFigures(report)}

A sample that does not compile or does not run fails the build of this site. Ids are replaced with those of the sandbox, hosts
with its address; nothing else is changed.

## Packages

| Package | |
| --- | --- |
${packages.map(({ name, slug, description }) => `| [\`${name}\`](/packages/${slug}/) | ${description} |`).join("\n")}
`;
}

/** How many samples were compiled and run, of how many. */
export function sampleFigures({ operations: total, reference, documents, curl }: SampleReport): string {
  return `- **${reference.passed} of ${reference.total}** TypeScript samples of the reference compiled under strict settings and ran against the
  sandbox: one for each of ${total} operations and webhook events.
- **${curl.passed} of ${curl.total}** curl samples of the reference ran as well.
- **${documents.passed} of ${documents.total}** TypeScript samples of the guides and READMEs compiled and ran.`;
}

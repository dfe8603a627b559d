/** Builds the whole site: proves the samples, writes what is generated, renders, and finishes the files. */
import { runSamples } from "@openlean/samples";
import { build } from "astro";
import { finishSite } from "./finish-site.ts";
import { docsFolder } from "./paths.ts";
import { writeContent } from "./write-content.ts";
import { writeReference } from "./write-reference.ts";

const start = performance.now();
const [report] = await Promise.all([runSamples(), writeReference()]);
const failures = Object.entries(report.failures);
if (failures.length > 0) {
  for (const [id, text] of failures) console.error(`sample ${id}: ${text}`);
  console.error(`${failures.length} samples do not compile or do not run`);
  process.exit(1);
}
writeContent(report);
await build({ root: docsFolder, logLevel: "warn" });
finishSite();
const { reference, documents, curl } = report;
console.log(
  `samples run: ${reference.passed} of ${reference.total} reference, ${curl.passed} of ${curl.total} curl, ${documents.passed} of ${documents.total} in guides and READMEs`,
);
console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);

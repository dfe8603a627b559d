/** Opens every page of the built site in Chromium and prints what a reader would stumble over. Build first. */
import { globSync } from "node:fs";
import { launchChromium } from "@openlean/chromium";
import { operations, specs } from "@openlean/samples";
import { base, siteFolder } from "../scripts/paths.ts";
import { deadLinks } from "./dead-links.ts";
import { unfoundOperations } from "./find-operations.ts";
import { inspectPages } from "./inspect-pages.ts";
import { serveSite } from "./serve-site.ts";

const files = globSync("**/*.html", { cwd: siteFolder }).sort();
if (files.length === 0) {
  console.error("there is no built site; run docs:build first");
  process.exit(1);
}
const pages = files.map((file) => file.replace(/index\.html$/, ""));
// Each API's page is one file that shows an operation at a time: look at one of them as well.
const inside = Object.keys(specs).flatMap((api) => {
  const own = operations.find((each) => each.api === api);
  return own ? [`reference/${api}/#operation/${own.operationId}`] : [];
});

const site = await serveSite(siteFolder, base);
const browser = await launchChromium();
const reports = await inspectPages(browser, site.url, [...pages, ...inside]);
const unfound = await unfoundOperations(browser, site.url);
await browser.close();
site.close();

const problems = reports.flatMap(({ page, theme, foreign, violations, errors }) =>
  [...foreign.map((url) => `other origin: ${url}`), ...violations, ...errors].map(
    (text) => `/${page} (${theme}) ${text}`,
  ),
);
const dead = deadLinks(siteFolder, base);
const all = [
  ...problems,
  ...dead.map((link) => `dead link: ${link}`),
  ...unfound.map((id) => `search does not find ${id}`),
];
for (const problem of all) console.error(problem);

const sum = (count: (report: (typeof reports)[number]) => number): number =>
  reports.reduce((all, each) => all + count(each), 0);
console.log(
  `${pages.length} pages in 2 themes: ${sum(({ foreign }) => foreign.length)} requests to other origins, ${sum(({ violations }) => violations.length)} axe A/AA violations, ${sum(({ errors }) => errors.length)} errors`,
);
console.log(
  `${dead.length} dead links; ${operations.length - unfound.length} of ${operations.length} operations found by search`,
);
if (all.length > 0) process.exit(1);

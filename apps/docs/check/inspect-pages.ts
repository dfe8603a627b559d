import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "@openlean/chromium";

/** What was wrong with a page in one theme. */
export interface PageReport {
  page: string;
  theme: "light" | "dark";
  /** Requests that left the site, whether or not they were let through. */
  foreign: string[];
  /** Violations of WCAG 2.2 A and AA, with the first element of each. */
  violations: string[];
  /** Errors of scripts and of loading. */
  errors: string[];
}

interface Violation {
  id: string;
  nodes: { target: string[]; html: string; any: { message: string }[] }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens each page in both themes, two at a time, and looks at its requests and its accessibility. */
export async function inspectPages(
  browser: Browser,
  site: string,
  pages: readonly string[],
): Promise<PageReport[]> {
  const queue = pages.flatMap((page) => (["light", "dark"] as const).map((theme) => ({ page, theme })));
  const reports: PageReport[] = [];
  await Promise.all([work(), work()]);
  return reports;

  async function work(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift())
      reports.push(await inspect(next.page, next.theme));
  }

  async function inspect(page: string, theme: "light" | "dark"): Promise<PageReport> {
    const context = await browser.newContext({ colorScheme: theme, viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    const report: PageReport = { page, theme, foreign: [], violations: [], errors: [] };
    const { origin } = new URL(site);
    tab.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith(`blob:${origin}`))
        report.foreign.push(url);
    });
    tab.on("console", (message) => {
      if (message.type() === "error") report.errors.push(message.text().slice(0, 300));
    });
    tab.on("pageerror", (error) => report.errors.push(error.message));
    await tab.goto(`${site}${page}`, { waitUntil: "load" });
    await settle(tab, page);
    if (page.includes("#operation/") && !(await showsSample(tab)))
      report.errors.push("shows no TypeScript sample");
    report.violations = await violationsOf(tab);
    await context.close();
    return report;
  }
}

/** Redoc draws its page a second time in the browser, and only the part that is looked at. */
async function settle(tab: Page, page: string): Promise<void> {
  if (page.startsWith("reference/") && page !== "reference/") await tab.waitForTimeout(1_000);
}

/** Redoc drops samples in languages that its configuration does not list. It draws them late. */
async function showsSample(tab: Page): Promise<boolean> {
  try {
    await tab.waitForFunction(() => document.body.innerText.includes('from "@openlean/'), undefined, {
      timeout: 10_000,
    });
    return true;
  } catch {
    return false;
  }
}

async function violationsOf(tab: Page): Promise<string[]> {
  await tab.evaluate(axe);
  const found = await tab.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await checker.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
      resultTypes: ["violations"],
    });
    return violations.map(({ id, nodes }) => ({
      id,
      count: nodes.length,
      first: nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(" ")} ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`),
    }));
  });
  return found.map(({ id, count, first }) => `${id} (${count}): ${first.join(" | ")}`);
}

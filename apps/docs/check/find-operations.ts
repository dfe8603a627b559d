import { operations } from "@openlean/samples";
import type { Browser } from "@openlean/chromium";

/** Operations that the site's own search does not find by their id, with the browser offline but for the site. */
export async function unfoundOperations(browser: Browser, site: string): Promise<string[]> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(site);
  const searched = operations.map(({ api, operationId }) => ({ api, operationId }));
  const unfound = await tab.evaluate(async (all) => {
    const url = new URL("pagefind/pagefind.js", document.baseURI).href;
    const pagefind = (await import(url)) as {
      search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const missing: string[] = [];
    for (const { api, operationId } of all) {
      const { results } = await pagefind.search(operationId);
      const pages = await Promise.all(results.slice(0, 12).map((result) => result.data()));
      if (!pages.some((page) => page.url.includes(`operations/${api}/`)))
        missing.push(`${api} ${operationId}`);
    }
    return missing;
  }, searched);
  await context.close();
  return unfound;
}

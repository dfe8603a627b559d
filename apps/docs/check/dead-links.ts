import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Links of the built pages and Markdown twins that lead nowhere inside the site: missing files and missing anchors. */
export function deadLinks(folder: string, base: string): string[] {
  const pages = globSync("**/*.{html,md}", { cwd: folder }).filter((file) => !isReference(file));
  const anchors = new Map<string, Set<string>>();
  const dead: string[] = [];
  for (const page of pages) {
    const text = readFileSync(join(folder, page), "utf8");
    for (const link of linksOf(page, text)) {
      const url = new URL(link, `http://site${base}${page}`);
      if (url.host !== "site") continue;
      const path = decodeURIComponent(url.pathname);
      const file = path.startsWith(base) ? fileOf(folder, path.slice(base.length)) : undefined;
      if (!file) dead.push(`${page}: ${link}`);
      else if (url.hash && file.endsWith(".html") && !isReference(file)) {
        const ids = anchors.get(file) ?? idsOf(readFileSync(join(folder, file), "utf8"));
        anchors.set(file, ids);
        if (!ids.has(decodeURIComponent(url.hash.slice(1)))) dead.push(`${page}: ${link} (no such anchor)`);
      }
    }
  }
  return dead;
}

/** Redoc's pages make their links in the browser. */
function isReference(file: string): boolean {
  return /^reference\/[^/]+\/index\.html$/.test(file);
}

function linksOf(page: string, text: string): string[] {
  const pattern = page.endsWith(".md") ? /\]\(([^)\s]+)\)/g : /(?:href|src)="([^"]+)"/g;
  const content = page.endsWith(".md")
    ? text.replaceAll(/```[\s\S]*?```/g, "").replaceAll(/`[^`\n]*`/g, "")
    : text;
  return [...content.matchAll(pattern)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
}

function fileOf(folder: string, path: string): string | undefined {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ""));
}

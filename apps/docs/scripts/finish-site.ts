import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { base, contentFolder, siteFolder } from "./paths.ts";

/** Works on the built files: puts the base path in front of links in Markdown, and a Markdown twin beside each page. */
export function finishSite(): void {
  for (const file of globSync("**/*.html", { cwd: siteFolder })) {
    if (/^reference\/[^/]+\/index\.html$/.test(file)) continue;
    const path = join(siteFolder, file);
    const html = readFileSync(path, "utf8");
    writeFileSync(path, withBase(accessible(html)));
  }
  for (const file of globSync("**/*.md", { cwd: contentFolder })) {
    const twin = join(siteFolder, file.replace(/\/index\.md$/, ".md"));
    mkdirSync(dirname(twin), { recursive: true });
    writeFileSync(twin, twinOf(readFileSync(join(contentFolder, file), "utf8")));
  }
}

/** What the theme leaves out: scrolling by keyboard, and a name for the boxes of lists. */
function accessible(html: string): string {
  return html
    .replaceAll("<pre data-language=", '<pre tabindex="0" data-language=')
    .replaceAll("<table>", '<table tabindex="0">')
    .replaceAll('<input type="checkbox" disabled', '<input type="checkbox" aria-label="to do" disabled');
}

/** Markdown keeps links as they were written, from the root of the site. */
function withBase(html: string): string {
  if (base === "/") return html;
  return html.replaceAll(/(href|src)="\/(?!\/)([^"]*)"/g, (whole, name: string, rest: string) =>
    `/${rest}`.startsWith(base) || `/${rest}/` === base ? whole : `${name}="${base}${rest}"`,
  );
}

/** A page without its front matter, under its title, with links to the twins of other pages. */
function twinOf(text: string): string {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const title = /^title: (.*)$/m.exec(front)?.[1] ?? "";
  const heading = title.startsWith('"') ? (JSON.parse(title) as string) : title;
  const linked = body.replaceAll(/\]\(\/((?!reference\/[^)]+)[\w/-]+)\/(#[\w-]*)?\)/g, `](${base}$1.md$2)`);
  return `# ${heading}\n\n${linked.replaceAll("](/", `](${base}`).trim()}\n`;
}

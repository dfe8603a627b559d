import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readSkills, type Skill } from "@openlean/skills";
import { base, contentFolder, site, siteFolder } from "./paths.ts";

/** Works on the built files: the base path in front of links in Markdown, a Markdown twin of each page, the skills, and `llms.txt`. */
export function finishSite(): void {
  for (const file of globSync("**/*.html", { cwd: siteFolder })) {
    if (/^reference\/[^/]+\/index\.html$/.test(file)) continue;
    const path = join(siteFolder, file);
    const html = readFileSync(path, "utf8");
    writeFileSync(path, withBase(accessible(html)));
  }
  const pages = globSync("**/*.md", { cwd: contentFolder })
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((file) => readTwin(file));
  for (const { path, text } of pages) {
    const target = join(siteFolder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  for (const { folder, files } of readSkills())
    for (const [path, text] of Object.entries(files)) {
      const target = join(siteFolder, "skills", folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  writeFileSync(join(siteFolder, "llms.txt"), llmsText(pages));
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

interface Twin {
  /** Path in the site, without a slash in front. */
  path: string;
  title: string;
  description: string;
  text: string;
}

/** A page as Markdown: under its title, without front matter, with links to the twins of other pages. */
function readTwin(file: string): Twin {
  const source = readFileSync(join(contentFolder, file), "utf8");
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const field = (name: string): string => {
    const value = new RegExp(`^${name}: (.*)$`, "m").exec(front)?.[1] ?? "";
    return value.startsWith('"') ? (JSON.parse(value) as string) : value;
  };
  const linked = body.replaceAll(/\]\(\/([^)#]*)(#[\w-]*)?\)/g, (_, path: string, anchor = "") => {
    // Redoc's pages have no twin of their own.
    const twin = /^reference\/./.test(path) ? path : path.replace(/\/$/, ".md");
    return `](${base}${twin}${anchor})`;
  });
  const title = field("title");
  return {
    path: file.replace(/\/index\.md$/, ".md"),
    title,
    description: field("description"),
    text: `# ${title}\n\n${linked.trim()}\n`,
  };
}

/** Guides first, then what is looked up. */
function rank(file: string): number {
  return (
    ["index", "guides", "reference", "operations", "packages"].findIndex((part) => file.startsWith(part)) >>>
    0
  );
}

/** The list of pages for programs that read, as llmstxt.org describes it. */
function llmsText(pages: readonly Twin[]): string {
  const [landing, ...others] = pages;
  return `# openlean

> ${landing?.description ?? ""} Unofficial, not affiliated with Lean Technologies.

Every page is Markdown at the address below. TypeScript samples are compiled and run against a sandbox.

## Pages

${others.map(({ title, path, description }) => entry(title, path, description)).join("\n")}

## Agent Skills

${readSkills().map(skillEntry).join("\n")}

## Everything in one file

${entry("llms-full.txt", "llms-full.txt", "all pages")}
${entry("llms-small.txt", "llms-small.txt", "all pages, shortened")}
`;
}

function skillEntry({ folder, files }: Skill): string {
  const about = /^description: (.*)$/m.exec(files["SKILL.md"] ?? "")?.[1] ?? "";
  return entry(folder, `skills/${folder}/SKILL.md`, about);
}

function entry(label: string, path: string, about: string): string {
  return `- [${label}](${new URL(`${base}${path}`, site).href}): ${about}`;
}

import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { specs } from "@openlean/samples";
import { describe, expect, it } from "vitest";
import { contentFolder, docsFolder, repository } from "../scripts/paths.ts";

const guides = globSync("guides/*.md", { cwd: contentFolder }).sort();
const pages = new Set([
  "/",
  "/reference/",
  "/changelog/",
  ...guides.map((file) => `/${file.replace(/\.md$/, "")}/`),
  ...Object.keys(specs).flatMap((api) => [`/reference/${api}/`, `/operations/${api}/`]),
  ...globSync("*", { cwd: join(repository, "packages") }).map((folder) => `/packages/${folder}/`),
]);

describe.each([...guides.map((file) => join(contentFolder, file)), join(docsFolder, "landing.md")])(
  "%s",
  (file) => {
    const text = readFileSync(file, "utf8");
    const links = [...text.matchAll(/\]\(([^)]+)\)|^ +link: (\S+)$/gm)].map(
      (match) => match[1] ?? match[2] ?? "",
    );

    it("links only to pages and headings that exist", () => {
      for (const link of links.filter((each) => !each.startsWith("http"))) {
        const [page = "", heading] = link.split("#");
        expect(pages).toContain(page);
        if (heading === undefined) continue;
        const target = readFileSync(join(contentFolder, `${page.slice(1, -1)}.md`), "utf8");
        expect(headingsOf(target)).toContain(heading);
      }
    });

    it("loads nothing from another origin", () => {
      expect(text).not.toMatch(/!\[|<img|<script|<iframe/);
    });
  },
);

describe("the navigation", () => {
  it("has every guide", () => {
    const config = readFileSync(join(docsFolder, "astro.config.mjs"), "utf8");
    for (const file of guides) expect(config).toContain(`"${file.replace(/\.md$/, "")}"`);
  });
});

describe("READMEs", () => {
  it.each(globSync("{README,ARCHITECTURE,CONTRIBUTING}.md", { cwd: repository }))(
    "%s links to files that exist",
    (file) => {
      const text = readFileSync(join(repository, file), "utf8");
      for (const [, link = ""] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
        if (!link.startsWith("http")) expect(existsSync(join(repository, link)), link).toBe(true);
    },
  );
});

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#{2,} (.*)$/gm)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(/\s/g, "-"),
  );
}

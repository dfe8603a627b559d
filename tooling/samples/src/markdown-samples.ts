import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A piece of TypeScript that is printed somewhere and must compile and run. */
export interface Sample {
  /** Where it stands: `README.md:17`, or `data listAccounts`. */
  id: string;
  source: string;
  /** Region of the sandbox it runs against. */
  region: "sa" | "ae";
  /** Runs against a sandbox of its own, because it changes what other samples need. */
  fresh?: boolean;
  /** The request body of a webhook's example, for samples that export a handler. */
  delivery?: unknown;
}

const root = join(import.meta.dirname, "../../..");

/** Files whose TypeScript blocks are samples, relative to the repository. */
export const documents: string[] = [
  "README.md",
  "packages/*/README.md",
  "apps/docs/src/content/docs/guides/**/*.md",
  "apps/docs/landing.md",
  "skills/*/SKILL.md",
  "skills/*/references/*.md",
]
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .sort();

/**
 * The TypeScript blocks of a Markdown text. A block marked `continues` is appended to the one before it, as the reader
 * does; `ae` runs it in the United Arab Emirates; `fresh` gives it a sandbox of its own. Blocks in other languages are no samples.
 */
export function samplesIn(file: string, text: string): Sample[] {
  const samples: Sample[] = [];
  const fence = /^( *)```ts\b([^\n]*)\n([\s\S]*?)\n\1```$/gm;
  for (const match of text.matchAll(fence)) {
    const [, indent = "", meta = "", body = ""] = match;
    const source = body.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    const words = meta.split(/\s+/);
    const last = samples.at(-1);
    if (words.includes("continues") && last) {
      last.source += `\n${source}`;
      continue;
    }
    const line = text.slice(0, match.index).split("\n").length;
    const inUae = words.includes("ae") || source.includes('region: "ae"');
    samples.push({
      id: `${file}:${line}`,
      source,
      region: inUae ? "ae" : "sa",
      fresh: words.includes("fresh"),
    });
  }
  return samples;
}

/** The samples of every document. */
export function documentSamples(): Sample[] {
  return documents.flatMap((file) =>
    samplesIn(relative(root, join(root, file)), readFileSync(join(root, file), "utf8")),
  );
}

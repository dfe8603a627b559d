import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "./packed-package.ts";
import { bundleSizes } from "./bundle-sizes.ts";

const file = join(import.meta.dirname, "../sizes.json");

/** Bytes by what was measured, such as `@openlean/core packed`. The budgets are in `sizes.json` beside `src/`. */
export type Sizes = Record<string, number>;

/** Measures the tarballs, what they unpack to, and the bundles. */
export async function measure(packages: readonly PackedPackage[]): Promise<Sizes> {
  const sizes: Sizes = {};
  for (const { name, tarball, files } of packages) {
    sizes[`${name} packed`] = tarball.byteLength;
    sizes[`${name} unpacked`] = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
  return { ...sizes, ...(await bundleSizes(packages)) };
}

/** Sizes without a budget or above it, and budgets of things that are gone, as sentences. */
export function compareSizes(sizes: Sizes, budgets: Sizes): string[] {
  const findings: string[] = [];
  for (const [name, size] of Object.entries(sizes)) {
    const budget = budgets[name];
    if (budget === undefined) findings.push(`${name} has no budget; it has ${size} bytes`);
    else if (size > budget) findings.push(`${name} has ${size} bytes, ${size - budget} more than its budget`);
  }
  for (const name of Object.keys(budgets))
    if (!(name in sizes)) findings.push(`${name} has a budget and no size`);
  return findings;
}

/** The committed budgets, in bytes. */
export async function readBudgets(): Promise<Sizes> {
  return JSON.parse(await readFile(file, "utf8")) as Sizes;
}

/**
 * Sets the budgets of the tarballs to their sizes and a tenth more, in whole kibibytes. Budgets of bundles are promises
 * of the documentation; they stay as they are.
 */
export async function writeBudgets(sizes: Sizes, budgets: Sizes): Promise<void> {
  const next: Sizes = {};
  for (const [name, size] of Object.entries(sizes))
    next[name] = name.startsWith("bundle ") ? (budgets[name] ?? roundUp(size * 1.1)) : roundUp(size * 1.1);
  await writeFile(file, `${JSON.stringify(next, undefined, 2)}\n`);
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / 1024) * 1024;
}

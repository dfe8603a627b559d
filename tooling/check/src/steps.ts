import { join } from "node:path";
import { packageFolders } from "./package-folders.ts";
import type { Problem } from "./problems/problem.ts";
import { readCompiler } from "./problems/read-compiler.ts";
import { readLines } from "./problems/read-lines.ts";
import { readLinter } from "./problems/read-linter.ts";
import { readSpecs } from "./problems/read-specs.ts";

/** Root of the repository. */
export const root: string = join(import.meta.dirname, "../../..");

/** One check. */
export interface Step {
  /** A sentence that is true when the step passes. */
  readonly name: string;
  readonly command: string;
  /** Names of steps that must have passed: what failed there would only be said again. */
  readonly needs?: readonly string[];
  /** Finds in the output what a reader is told. Without it the last lines. */
  readonly read?: (output: string) => Problem[];
  /** Each match in the output counts one more `noun`. */
  readonly counts?: { readonly pattern: RegExp; readonly noun: string };
}

const folders = packageFolders(root);
const compiler = (output: string): Problem[] => readCompiler(output, folders, root);

/** What `npm test` checks, in this order. */
export const quick: readonly Step[] = [
  {
    name: "code is linted and formatted",
    command: "oxlint --type-aware --deny-warnings --format=unix; lint=$?; oxfmt --check . && exit $lint",
    read: readLinter,
  },
  {
    name: "specs are valid",
    command: "pnpm run --silent lint:specs --format=stylish",
    read: readSpecs,
    counts: { pattern: /: validated in/g, noun: "specs" },
  },
  {
    name: "types hold",
    command: "pnpm run --silent typecheck",
    read: compiler,
    counts: { pattern: /:typecheck: cache /g, noun: `of ${folders.size} packages` },
  },
  {
    name: "packages build",
    command: "turbo run build --continue=dependencies-successful",
    needs: ["types hold"],
    read: compiler,
    counts: { pattern: /:build: cache /g, noun: "packages" },
  },
  {
    name: "packages are fit to publish",
    command: "pnpm run --silent release:check",
    needs: ["types hold", "packages build"],
    counts: { pattern: /\bbytes {2}@openlean/g, noun: "packages" },
  },
  { name: "tests pass", command: vitest("unit") },
];

/** What `npm test -- --all` checks after that. */
export const slow: readonly Step[] = [
  { name: "browser tests pass", command: vitest("browser") },
  {
    name: "packages work on every compiler and Node line",
    command: "pnpm run --silent release:check --full --without-consumers",
    needs: ["types hold", "packages build"],
  },
  { name: "the sandbox works from another container", command: "pnpm run --silent test:containers" },
  {
    name: "Get started can be followed from a clone",
    command: "node tooling/release/src/get-started/main.ts",
    needs: ["packages build"],
  },
  { name: "the docs site builds, and every sample runs", command: "pnpm run --silent docs:build" },
  {
    name: "every page of the docs site is in order",
    command: "pnpm run --silent docs:check",
    needs: ["the docs site builds, and every sample runs"],
  },
  { name: "nothing is unused", command: "pnpm run --silent knip" },
  { name: "no secret is committed", command: "pnpm run --silent lint:secrets" },
];

/** What a failed step says when nothing knows the form of its output. */
export function readStep(step: Step, output: string): Problem[] {
  const problems = step.read?.(output) ?? [];
  return problems.length > 0 ? problems : readLines(output);
}

function vitest(project: string): string {
  const reporter = "./tooling/check/src/tests/reporter.ts";
  return `vitest run --project ${project} --silent=passed-only --reporter=default --reporter=${reporter}`;
}

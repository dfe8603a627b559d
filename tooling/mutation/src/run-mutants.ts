import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import type { MutatedPart } from "./mutated-packages.ts";

/** A change of the code, and whether the tests noticed. */
export interface Mutant {
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** `valid` changes are those that compile and run: noticed or not. */
  readonly status: "noticed" | "survived" | "invalid";
}

type StrykerMutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const noticed = new Set(["Killed", "Timeout"]);
const survived = new Set(["Survived", "NoCoverage"]);

/** Changes the files one place at a time and runs its tests on each. String literals are left out: most are messages. */
export async function runMutants({ mutate, tests }: MutatedPart, root: string): Promise<Mutant[]> {
  process.env["OPENLEAN_MUTATION_TESTS"] = JSON.stringify(tests);
  // Enough for every kind of falsified webhook.
  process.env["OPENLEAN_MUTANTS"] = "100";
  process.chdir(root);
  const stryker = new Stryker({
    // Given by path: the package manager keeps the plugin out of reach of the core.
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    testRunner: "vitest",
    vitest: { configFile: "tooling/mutation/vitest.config.ts" },
    coverageAnalysis: "perTest",
    mutate: [...mutate],
    mutator: { plugins: null, excludedMutations: ["StringLiteral"] },
    ignorePatterns: ["apps", "docs", "tooling/*", "!tooling/mutation", "**/dist", "**/.turbo"],
    tempDirName: ".stryker-tmp",
    incremental: false,
    concurrency: Number(process.env["OPENLEAN_MUTATION_WORKERS"]) || availableParallelism(),
    reporters: ["progress-append-only"],
    allowEmpty: true,
    disableTypeChecks: false,
    warnings: false,
  });
  const results = await stryker.runMutationTest();
  return results.map((result) => toMutant(result, root));
}

function toMutant(result: StrykerMutant, root: string): Mutant {
  const file = relative(root, result.fileName);
  return {
    file,
    line: result.location.start.line,
    mutator: result.mutatorName,
    original: textAt(readFileSync(join(root, file), "utf8"), result.location),
    replacement: result.replacement ?? "",
    status: noticed.has(result.status) ? "noticed" : survived.has(result.status) ? "survived" : "invalid",
  };
}

function textAt(text: string, { start, end }: StrykerMutant["location"]): string {
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  return lines.join("\n");
}

/**
 * Everything `npm test` checks, one step after the other; with `--all` also what takes minutes or needs a browser. A failed
 * step tells each cause once and keeps its whole output in a file. The last line counts the tests and the failed steps.
 */
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { showProgress } from "@openlean/start/show-progress";
import { groupProblems } from "./problems/group-problems.ts";
import { runStep } from "./run-step.ts";
import { quick, root, slow } from "./steps.ts";

const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });
const steps = values.all ? [...quick, ...slow] : quick;
const logs = join(root, "node_modules/.check");
mkdirSync(logs, { recursive: true });

const failed: string[] = [];
const skipped: string[] = [];
const counts = { passed: 0, failed: 0 };
for (const [index, step] of steps.entries()) {
  const missing = step.needs?.find((name) => failed.includes(name) || skipped.includes(name));
  if (missing) {
    skipped.push(step.name);
    console.log(`skip           ${step.name}: needs that ${missing}`);
    continue;
  }
  const log = join(logs, `${step.name.replace(/\W+/g, "-")}.log`);
  const progress = showProgress(process.stdout, { every: 15_000 });
  const result = await runStep(step, log, (text) =>
    progress.show(`${index + 1} of ${steps.length}: ${text}`),
  );
  progress.end();
  counts.passed += result.counts.passed;
  counts.failed += result.counts.failed;
  console.log(`${result.passed ? "ok  " : "FAIL"} ${result.seconds.toFixed(1).padStart(6)} s  ${step.name}`);
  if (result.passed) continue;
  failed.push(step.name);
  for (const line of groupProblems(result.problems, 6)) console.log(`       ${line}`);
  console.log(`       all of it: ${relative(root, log)}`);
}

if (failed.length > 0) console.log(`\nfailed: ${failed.join("; ")}`);
if (skipped.length > 0) console.log(`not run: ${skipped.join("; ")}`);
// A failed test run is already counted by its failed tests.
const failures = Math.max(counts.failed, failed.length);
console.log(`${counts.passed} passed, ${failures} failed`);
process.exitCode = failures > 0 || counts.passed === 0 ? 1 : 0;

import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Problem } from "./problems/problem.ts";
import { readStep, root, type Step } from "./steps.ts";
import { followTests } from "./tests/follow-tests.ts";

/** How a step ended. */
export interface StepResult {
  readonly passed: boolean;
  readonly seconds: number;
  readonly problems: Problem[];
  /** Of the tests, when the step ran some. */
  readonly counts: { passed: number; failed: number };
}

/** Runs a step. Its whole output goes to the file `log`; `show` is told how far it is, at least once a second. */
export async function runStep(step: Step, log: string, show: (text: string) => void): Promise<StepResult> {
  const start = performance.now();
  const secondsNow = (): number => (performance.now() - start) / 1000;
  const tests = followTests();
  const file = createWriteStream(log);
  let output = "";
  let counted = 0;
  let toldByTests = false;
  const tell = (): void => {
    const count = toldByTests ? tests.progress() : step.counts ? `${counted} ${step.counts.noun}` : "";
    show([`${secondsNow().toFixed(0)} s`, step.name, count].filter(Boolean).join("  "));
  };
  const ticking = setInterval(tell, 1000);
  tell();

  const child = spawn(step.command, {
    cwd: root,
    env: {
      ...process.env,
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
      TURBO_TELEMETRY_DISABLED: "1",
      REDOCLY_TELEMETRY: "off",
    },
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const take = (line: string): void => {
    if (tests.take(line)) toldByTests = true;
    else {
      output += `${line}\n`;
      file.write(`${line}\n`);
      counted += step.counts ? (line.match(step.counts.pattern)?.length ?? 0) : 0;
    }
    tell();
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", take);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(ticking);
  file.end();
  const found = tests.problems();
  const problems = code === 0 ? [] : found.length > 0 ? found : readStep(step, output);
  return { passed: code === 0, seconds: secondsNow(), problems, counts: tests.counts() };
}

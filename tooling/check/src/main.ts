/**
 * Everything `npm test` checks, one step after the other; with `--all` also what takes minutes or needs a browser. The
 * output of a step is shown when it fails; the last line counts the tests and the failed steps.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const reports = await mkdtemp(join(tmpdir(), "openlean-check-"));

const quick: [name: string, command: string][] = [
  ["code is linted and formatted", "pnpm run --silent lint"],
  ["specs are valid", "pnpm run --silent lint:specs"],
  ["types hold", "pnpm run --silent typecheck"],
  ["packages build", "turbo run build"],
  ["packages are fit to publish", "pnpm run --silent release:check"],
  ["tests pass", vitest("unit")],
];
const slow: typeof quick = [
  ["browser tests pass", vitest("browser")],
  ["packages work on every compiler and Node line", "pnpm run --silent release:check --full"],
  ["the docs site builds, and every sample runs", "pnpm run --silent docs:build"],
  ["every page of the docs site is in order", "pnpm run --silent docs:check"],
  ["nothing is unused", "pnpm run --silent knip"],
  ["no secret is committed", "pnpm run --silent lint:secrets"],
];

let failed = 0;
for (const [name, command] of process.argv.includes("--all") ? [...quick, ...slow] : quick) {
  const start = performance.now();
  const { code, output } = await run(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${seconds} s  ${name}`);
  if (code !== 0) {
    failed++;
    console.log(`\n${output.trimEnd()}\n\nfailed: ${command}\n`);
  }
}
const counts = await testCounts();
await rm(reports, { recursive: true });
// A failed test run is already counted by its failed tests.
const failures = Math.max(counts.failed, failed);
console.log(`${counts.passed} passed, ${failures} failed`);
process.exitCode = failures > 0 || counts.passed === 0 ? 1 : 0;

function vitest(project: string): string {
  const report = join(reports, `${project}.json`);
  return `vitest run --project ${project} --silent=passed-only --reporter=default --reporter=json --outputFile.json=${report}`;
}

function run(command: string): Promise<{ code: number | null; output: string }> {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
  };
  const child = spawn(command, { cwd: root, env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

async function testCounts(): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const name of await readdir(reports)) {
    const report = JSON.parse(await readFile(join(reports, name), "utf8")) as Record<string, number>;
    passed += report["numPassedTests"] ?? 0;
    failed += report["numFailedTests"] ?? 0;
  }
  return { passed, failed };
}

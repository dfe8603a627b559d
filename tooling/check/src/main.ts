/**
 * Everything `npm test` checks, one step after the other. The output of a step is shown when it fails; the last line
 * counts the tests and the failed steps.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const reports = await mkdtemp(join(tmpdir(), "openlean-check-"));
const report = join(reports, "vitest.json");

const steps: [name: string, command: string][] = [
  ["code is linted and formatted", "pnpm run --silent lint"],
  ["specs are valid", "pnpm run --silent lint:specs"],
  ["types hold", "turbo run typecheck"],
  ["packages build", "turbo run build"],
  ["packages are fit to publish", "pnpm run --silent release:check"],
  ["tests pass", `vitest run --reporter=dot --reporter=json --outputFile.json=${report}`],
];

let failed = 0;
for (const [name, command] of steps) {
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

function run(command: string): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" };
  const child = spawn(command, { cwd: root, env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

async function testCounts(): Promise<{ passed: number; failed: number }> {
  const text = await readFile(report, "utf8").catch(() => "{}");
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as Record<string, number>;
  return { passed: numPassedTests, failed: numFailedTests };
}

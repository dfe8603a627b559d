/**
 * `pnpm test:soak`: the tests that have a long form, in that form, and one table of what they counted. Takes minutes. Two
 * cores that do nothing else are enough; on a busy machine it takes longer, but no figure depends on the speed.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
/** The tests that count something, read `OPENLEAN_SOAK` or `OPENLEAN_MUTANTS`, and the TLS failures. */
const files = [
  "packages/core/test/malformed.test.ts",
  "packages/core/test/connections.test.ts",
  "packages/auth-client/test/flights.test.ts",
  "packages/auth-client/test/failures.test.ts",
  "packages/auth-client/test/many-customers.test.ts",
  "packages/auth-client/test/processes.test.ts",
  "packages/auth-middleware/test/canaries.test.ts",
  "packages/auth-middleware/test/canary-options.test.ts",
  "packages/auth-middleware/test/rotation.test.ts",
  "packages/auth-middleware/test/bearer.test.ts",
  "packages/auth-middleware/test/bound-tokens.test.ts",
  "packages/auth-middleware/test/tls-failures.test.ts",
  "packages/doctor/test/canaries.test.ts",
  "packages/doctor/test/canary-options.test.ts",
  "packages/webhooks/test/mutants.test.ts",
];

interface Outcome {
  title: string;
  status: string;
  failureMessages: string[];
  /** A test puts what it counted into `task.meta.figures`. */
  meta?: { figures?: Record<string, number | string> };
}
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: Outcome[] }[];
}

const reports = await mkdtemp(join(tmpdir(), "openlean-soak-"));
const reportPath = join(reports, "vitest.json");
const start = performance.now();
const child = spawn(
  "vitest",
  [
    "run",
    ...files,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${reportPath}`,
    "--testTimeout=1800000",
    // One after the other: they measure nothing, but several of them fill a core.
    "--no-file-parallelism",
  ],
  {
    cwd: root,
    env: {
      ...process.env,
      OPENLEAN_SOAK: "1",
      OPENLEAN_MUTANTS: process.env["OPENLEAN_MUTANTS"] ?? "100000",
    },
    stdio: ["ignore", "inherit", "inherit"],
  },
);
await new Promise((resolve) => child.on("close", resolve));
const { numPassedTests, numFailedTests, testResults } = JSON.parse(
  await readFile(reportPath, "utf8").catch(() => '{"numPassedTests":0,"numFailedTests":1,"testResults":[]}'),
) as Report;
await rm(reports, { recursive: true });

const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const figures = tests
  .filter(({ status }) => status === "passed")
  .flatMap(({ meta }) => Object.entries(meta?.figures ?? {}));
const date = new Date().toISOString().slice(0, 10);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`\n${date}, Node ${process.versions.node}, ${process.platform}, ${seconds} s\n`);
console.log(["| what | figure |", "| --- | ---: |"].join("\n"));
for (const [what, figure] of figures) console.log(`| ${what} | ${figure.toLocaleString("en")} |`);
for (const { title, status } of tests) if (status === "failed") console.log(`FAILED ${title}`);
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = numFailedTests > 0 || numPassedTests === 0 ? 1 : 0;

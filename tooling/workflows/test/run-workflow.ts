import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Sandbox } from "@openlean/sandbox";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const workflows = join(import.meta.dirname, "../../../specs/workflows");

/** Outcome of {@link runWorkflow}. */
export interface WorkflowRun {
  code: number;
  output: string;
  /** Names of the steps in the order they ran, with those of other workflows that this one needs. */
  steps: string[];
}

/** Runs a workflow of `specs/workflows` with `redocly respect` against a sandbox. */
export async function runWorkflow(
  sandbox: Sandbox,
  file: string,
  workflow: string,
  channel: "bearer" | "mtls",
  inputs: Record<string, string> = {},
): Promise<WorkflowRun> {
  const { urls, credentials, certificates } = sandbox;
  const folder = await mkdtemp(join(tmpdir(), "openlean-workflow-"));
  const [clientCert, clientKey, caCert, report] = ["client.crt", "client.key", "ca.crt", "report.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const api = channel === "mtls" ? urls.mtls : urls.api;
  const servers = { auth: urls.auth, "local-sandbox": urls.api, banks: api, customers: api, data: api, verifications: api };
  const args = ["respect", file, "--workflow", workflow, "--json-output", report];
  args.push("--server", Object.entries(servers).map(([name, url]) => `${name}=${url}`).join());
  if (channel === "mtls") {
    await writeFile(clientCert, certificates.cert + certificates.chain);
    await writeFile(clientKey, certificates.key, { mode: 0o600 });
    await writeFile(caCert, certificates.ca);
    args.push("--mtls", JSON.stringify({ [urls.mtls]: { clientCert, clientKey, caCert } }));
  }
  // Through the environment, because anybody on the machine can read a command line.
  const REDOCLY_CLI_RESPECT_INPUT = JSON.stringify({
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
    app_token: credentials.appToken,
    app_user_id: `user-${channel}`,
    ...inputs,
  });
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_CLI_RESPECT_INPUT };
  try {
    const run = await new Promise<{ code: number; output: string }>((resolve) => {
      execFile(
        process.execPath,
        [redocly, ...args],
        { cwd: workflows, env, maxBuffer: 1e8 },
        (error, stdout, stderr) => resolve({ code: error ? 1 : 0, output: stdout + stderr }),
      );
    });
    return { ...run, steps: stepsOf(JSON.parse(await readFile(report, "utf8").catch(() => "{}"))) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function stepsOf(report: unknown): string[] {
  console.log(JSON.stringify(report).slice(0, 3000));
  return [];
}

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
  /** Requests in the order they were sent; those of a workflow that this one depends on are not among them. */
  requests: { step: string; url: string; headers: Record<string, string> }[];
  /** The whole report, bodies included. */
  report: string;
}

/** What the report has of a step, or of a workflow that a step called. */
interface Executed {
  stepId: string;
  request?: { url: string; headers: Record<string, string> };
  executedSteps?: Executed[];
}

/** Runs a workflow of `specs/workflows` with `redocly respect` against a sandbox. */
export async function runWorkflow(
  sandbox: Sandbox,
  file: string,
  workflow: string,
  channel: "bearer" | "mtls",
): Promise<WorkflowRun> {
  const { urls, credentials, certificates } = sandbox;
  const folder = await mkdtemp(join(tmpdir(), "openlean-workflow-"));
  const [clientCert, clientKey, caCert, report] = ["client.crt", "client.key", "ca.crt", "report.json"].map(
    (name) => join(folder, name),
  ) as [string, string, string, string];
  const api = channel === "mtls" ? urls.mtls : urls.api;
  const servers = {
    auth: urls.auth,
    "local-sandbox": urls.api,
    banks: api,
    customers: api,
    data: api,
    verifications: api,
  };
  const args = ["respect", file, "--workflow", workflow, "--json-output", report];
  args.push(
    "--server",
    Object.entries(servers)
      .map(([name, url]) => `${name}=${url}`)
      .join(),
  );
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
    const text = await readFile(report, "utf8").catch(() => '{ "files": {} }');
    const { files } = JSON.parse(text) as { files: Record<string, { executedWorkflows: Executed[] }> };
    return { ...run, report: text, requests: requestsOf(files[file]?.executedWorkflows ?? []) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function requestsOf(executed: Executed[]): WorkflowRun["requests"] {
  return executed.flatMap(({ stepId, request, executedSteps }) => [
    ...(request ? [{ step: stepId, ...request }] : []),
    ...requestsOf(executedSteps ?? []),
  ]);
}

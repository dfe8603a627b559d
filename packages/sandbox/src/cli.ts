#!/usr/bin/env node
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StartOptions } from "./options.ts";
import { parseArguments, usage } from "./parse-arguments.ts";
import { type Sandbox, startSandbox } from "./start-sandbox.ts";

const parsed = parseArguments(process.argv.slice(2));
if ("help" in parsed) process.stdout.write(usage);
else if ("problem" in parsed) fail(parsed.problem);
else await run(parsed.options);

async function run(options: StartOptions): Promise<void> {
  let sandbox: Sandbox;
  try {
    sandbox = await startSandbox(options);
  } catch (error) {
    return fail(startProblem(error as NodeJS.ErrnoException & { port?: number }, options));
  }
  const folder = await mkdtemp(join(tmpdir(), "openlean-sandbox-"));
  const { cert, key, chain } = sandbox.certificates;
  const files = {
    "my_app_cert.crt": cert,
    "my_app_private_key.pem": key,
    "lean_public_cert_chain.pem": chain,
  };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, name), text, { mode: 0o600 });
  process.stdout.write(describeSandbox(sandbox, folder));

  const stop = () => {
    void sandbox.close().then(() => rm(folder, { recursive: true, force: true }));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function describeSandbox({ region, urls, credentials }: Sandbox, folder: string): string {
  const variables = {
    LEAN_REGION: region,
    LEAN_ENVIRONMENT: "sandbox",
    LEAN_BASE_URL: urls.api,
    LEAN_AUTH_URL: urls.auth,
    LEAN_CLIENT_ID: credentials.clientId,
    LEAN_CLIENT_SECRET: credentials.clientSecret,
    LEAN_WEBHOOK_SECRET: credentials.webhookSecret,
    LEAN_LINK_URL: `${urls.api}/link/loader/prod/${region}/latest/lean-link-loader.min.js`,
    LEAN_MTLS_URL: urls.mtls,
    LEAN_APP_TOKEN: credentials.appToken,
    LEAN_CERT: join(folder, "my_app_cert.crt"),
    LEAN_KEY: join(folder, "my_app_private_key.pem"),
    LEAN_CERT_CHAIN: join(folder, "lean_public_cert_chain.pem"),
  };
  const lines = Object.entries(variables).map(([name, value]) => `export ${name}="${value}"`);
  return [
    `# A local Lean for ${region} is running; it keeps nothing. Stop it with Ctrl-C.`,
    ...lines,
    `# Connect a customer to a bank: POST ${urls.api}/sandbox/connect {"customer_id","bank_identifier"}`,
    `# Clock, faults, webhooks and more: ${urls.api}/sandbox/openapi.json`,
    "",
  ].join("\n");
}

function startProblem(error: NodeJS.ErrnoException & { port?: number }, options: StartOptions): string {
  const option = error.port === options.port ? "--port" : "--mtls-port";
  if (error.code === "EADDRINUSE")
    return `port ${error.port} is in use; choose another with ${option}, or 0 for any free one`;
  if (error.code === "EACCES")
    return `port ${error.port} needs more rights; choose one above 1023 with ${option}, or 0 for any free one`;
  // Codes of the system alone: another text could hold anything.
  const code = /^E[A-Z]{2,15}$/.exec(error.code ?? "")?.[0] ?? "no code";
  return `could not start (${code}); try again with other ports`;
}

function fail(problem: string): void {
  process.stderr.write(`openlean-sandbox: ${problem}\n`);
  process.exitCode = 1;
}

#!/usr/bin/env node
import { appendFileSync } from "node:fs";
import type { AuditEntry } from "./audit.ts";
import { connectSandbox } from "./connection/connect-sandbox.ts";
import type { Connection } from "./connection/connection.ts";
import { type Command, parseArguments, usage } from "./parse-arguments.ts";
import { createToolbox, type Toolbox } from "./toolbox.ts";

const parsed = parseArguments(process.argv.slice(2));
if ("help" in parsed) process.stdout.write(usage);
else if ("problem" in parsed) fail(parsed.problem);
else await run(parsed.command);

async function run(command: Command): Promise<void> {
  let toolbox: Toolbox;
  try {
    toolbox = createToolbox({ ...command, audit: record(command), connection: await connect(command) });
  } catch (error) {
    // Errors of the clients name what is wrong and hold no value.
    return fail((error as Error).message);
  }
  if (command.call) return callOnce(toolbox, command.call);
  const [{ serveStdio }, { createServer }] = await Promise.all([
    import("@modelcontextprotocol/server/stdio"),
    import("./create-server.ts"),
  ]);
  serveStdio(() => createServer(toolbox), { onerror: () => undefined });
}

async function connect({ lean, region, seed, webhookUrl }: Command): Promise<Connection> {
  if (!lean) return connectSandbox({ region, seed, webhookUrl });
  const { leanFromEnvironment } = await import("./connection/lean-from-environment.ts");
  return leanFromEnvironment(region, process.env);
}

async function callOnce(
  toolbox: Toolbox,
  { tool, arguments: args }: NonNullable<Command["call"]>,
): Promise<void> {
  const result = await toolbox.call(tool, args);
  if (!result)
    return fail(`there is no tool ${tool}; there are ${toolbox.tools.map(({ name }) => name).join(", ")}`);
  process.stdout.write(`${JSON.stringify(JSON.parse(result.text), undefined, 2)}\n`);
  process.exitCode = result.isError ? 1 : 0;
}

function record({ audit, call }: Command): ((entry: AuditEntry) => void) | undefined {
  if (audit !== undefined) {
    // A file that cannot be written is told before anything is served.
    appendFileSync(audit, "");
    return (entry) => appendFileSync(audit, `${JSON.stringify(entry)}\n`);
  }
  return call ? undefined : (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`);
}

function fail(problem: string): void {
  process.stderr.write(`openlean-mcp: ${problem}\n`);
  process.exitCode = 1;
}

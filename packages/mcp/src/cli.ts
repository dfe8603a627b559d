#!/usr/bin/env node
import { appendFileSync } from "node:fs";
import type { AuditEntry } from "./calls/audit.ts";
import type { Connection, PendingConnection } from "./connection/connection.ts";
import { boundedLines } from "./bounded-lines.ts";
import { type Command, parseArguments, usage } from "./parse-arguments.ts";
import type { Toolbox } from "./calls/toolbox.ts";

/** Longest request in bytes; arguments of the tools need a thousandth of it. */
const maximumLine = 4 * 1024 * 1024;

const parsed = parseArguments(process.argv.slice(2));
if ("help" in parsed) process.stdout.write(usage);
else if ("problem" in parsed) fail(parsed.problem);
else await run(parsed.command);

async function run(command: Command): Promise<void> {
  let toolbox: Toolbox;
  try {
    // The import stands here, so that help and mistakes are told at once.
    const { createToolbox } = await import("./calls/toolbox.ts");
    toolbox = createToolbox({ ...command, audit: record(command), connection: await connect(command) });
  } catch (error) {
    // Errors of the clients name what is wrong and hold no value.
    return fail((error as Error).message);
  }
  if (command.call) return callOnce(toolbox, command.call);
  const [{ serveStdio, StdioServerTransport }, { createServer }] = await Promise.all([
    import("@modelcontextprotocol/server/stdio"),
    import("./create-server.ts"),
  ]);
  const input = process.stdin.pipe(boundedLines(maximumLine));
  serveStdio(() => createServer(toolbox), {
    transport: new StdioServerTransport(input, process.stdout),
    onerror: () => undefined,
  });
}

async function connect({ lean, region, seed, webhookUrl }: Command): Promise<Connection | PendingConnection> {
  if (lean) {
    const { leanFromEnvironment } = await import("./connection/lean-from-environment.ts");
    return leanFromEnvironment(region, process.env);
  }
  const { connectSandbox } = await import("./connection/connect-sandbox.ts");
  const open = (): Promise<Connection> => connectSandbox({ region, seed, webhookUrl });
  // A receiver that cannot be used is told before anything is served; otherwise the sandbox can wait for the first call.
  return webhookUrl === undefined ? { region, sandbox: true, open } : open();
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
    appendFileSync(audit, "", { mode: 0o600 });
    return (entry) => appendFileSync(audit, `${JSON.stringify(entry)}\n`);
  }
  return call ? undefined : (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`);
}

function fail(problem: string): void {
  process.stderr.write(`openlean-mcp: ${problem}\n`);
  process.exitCode = 1;
}

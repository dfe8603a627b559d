import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { planted, tracesOf } from "../../auth-middleware/test/planted-secrets.ts";
import { parseArguments } from "../src/parse-arguments.ts";

const cli = join(import.meta.dirname, "../src/cli.ts");
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

interface Run {
  child: ChildProcess;
  /** Everything printed so far. */
  output: { stdout: string; stderr: string };
  /** Exit code, or the name of the signal. */
  exit: Promise<number | string | null>;
}

function run(...options: string[]): Run {
  const child = spawn(process.execPath, [cli, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk));
  const exit = new Promise<number | string | null>((resolve) =>
    child.on("close", (code, signal) => resolve(code ?? signal)),
  );
  return { child, output, exit };
}

/** The variables it prints, once the last line is there. */
async function variables({ output }: Run): Promise<Record<string, string>> {
  for (let i = 0; i < 400 && !output.stdout.includes("POST "); i++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  return Object.fromEntries(
    [...output.stdout.matchAll(/^export (\w+)="(.*)"$/gm)].map(([, name, value]) => [name, value]),
  );
}

describe("openlean-sandbox", () => {
  it("explains itself with --help", async () => {
    const { output, exit } = run("--help");
    expect(await exit).toBe(0);
    expect(output.stdout).toMatch(/--region <sa\|ae>[\s\S]*--seed[\s\S]*--port[\s\S]*--mtls-port/);
  });

  it.each([
    [["--region", "eg"], /--region must be sa or ae; run with --help/],
    [["--seed", "one"], /--seed must be a whole number/],
    [["--port", "70000"], /--port must be a number from 0 to 65535/],
    [["--mtls-port", "-1"], /--mtls-port/],
    [["--webhook-url", "https://example.com/hook"], /--webhook-url: the webhook URL must be on this machine/],
    [["--verbose"], /word 1 is no option of this command; run with --help/],
    [["--region", "sa", "sa"], /word 3 is no option of this command; run with --help/],
    [["--seed", "-1"], /--seed needs a value; one that begins with a hyphen is written after --seed=/],
    [["--seed=-1"], /--seed must be a whole number/],
    [["--help=x"], /--help takes no value/],
  ])("answers %j with one line and a failure", async (options, line) => {
    const { output, exit } = run(...options);
    expect(await exit).toBe(1);
    expect(output.stderr).toMatch(line);
    expect(output.stderr).toMatch(/^openlean-sandbox: [^\n]+\n$/);
    expect(output.stdout).toBe("");
  });

  it("repeats nothing of what was typed, wherever it stands", () => {
    const flags = ["--region", "--seed", "--port", "--mtls-port", "--webhook-url", "--help", "--x"];
    fc.assert(
      fc.property(planted, fc.constantFrom(...flags), ({ value, essence }, flag) => {
        for (const argv of [[value], [`--${value}`], [`-${value}`], [flag, value], [`${flag}=${value}`]])
          expect(
            tracesOf(
              essence,
              [parseArguments(argv)].filter((parsed) => "problem" in parsed),
            ),
          ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("names the port that is in use and the option that helps", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    for (const option of ["--port", "--mtls-port"]) {
      const { output, exit } = run(option, String(port));
      expect(await exit).toBe(1);
      expect(output.stderr).toBe(
        `openlean-sandbox: port ${port} is in use; choose another with ${option}, or 0 for any free one\n`,
      );
    }
    server.close();
  });

  it("prints variables to paste, keeps the key private, and cleans up after Ctrl-C", async () => {
    const sandbox = run("--region", "ae", "--seed", "7");
    const {
      LEAN_AUTH_URL,
      LEAN_CLIENT_ID,
      LEAN_CLIENT_SECRET,
      LEAN_APP_TOKEN,
      LEAN_KEY,
      LEAN_REGION,
      ...others
    } = await variables(sandbox);
    expect(LEAN_REGION).toBe("ae");
    expect(LEAN_APP_TOKEN).toBe(LEAN_CLIENT_ID);
    expect(Object.keys(others)).toEqual([
      "LEAN_ENVIRONMENT",
      "LEAN_BASE_URL",
      "LEAN_WEBHOOK_SECRET",
      "LEAN_LINK_URL",
      "LEAN_MTLS_URL",
      "LEAN_CERT",
      "LEAN_CERT_CHAIN",
    ]);
    const body = new URLSearchParams({
      client_id: LEAN_CLIENT_ID as string,
      client_secret: LEAN_CLIENT_SECRET as string,
      grant_type: "client_credentials",
      scope: "api",
    });
    expect((await fetch(`${LEAN_AUTH_URL}/oauth2/token`, { method: "POST", body })).status).toBe(200);
    expect(readFileSync(LEAN_KEY as string, "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    expect(statSync(LEAN_KEY as string).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(LEAN_KEY as string)).mode & 0o777).toBe(0o700);
    sandbox.child.kill("SIGINT");
    expect(await sandbox.exit).toBe(0);
    expect(sandbox.output.stderr).toBe("");
    expect(() => statSync(LEAN_KEY as string)).toThrow(/ENOENT/);
  });
});

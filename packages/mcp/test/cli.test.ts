import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../src/parse-arguments.ts";

const cli = join(import.meta.dirname, "../src/cli.ts");

async function run(args: string[], input = "", env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [cli, ...args], { env: { PATH: process.env["PATH"], ...env } });
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number]>,
  ]);
  return { stdout, stderr, status };
}

describe("openlean-mcp", () => {
  it("calls one tool and prints the answer", async () => {
    const { stdout, stderr, status } = await run(["call", "find_customer", "app_user_id=persona-default"]);
    expect(JSON.parse(stdout).connections[0].consent_status).toBe("ACTIVE");
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("exits with 1 for an answer that is an error, and names the tools where there is none", async () => {
    const failed = await run(["call", "list_accounts", "entity_id=7"]);
    expect([JSON.parse(failed.stdout).error.code, failed.status]).toEqual(["INVALID_ARGUMENTS", 1]);
    const unknown = await run(["call", "pay"]);
    expect(unknown.stderr).toMatch(/^openlean-mcp: there is no tool pay; there are find_customer, .*\n$/);
  });

  it("serves over standard input and output, survives lines that are no requests, and ends with its input", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "openlean-mcp-")), "audit.jsonl");
    const child = spawn(process.execPath, [cli, "--audit", file]);
    const exited = once(child, "close");
    const lines = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
    let buffer = "";
    const next = async (): Promise<Record<string, unknown>> => {
      while (!buffer.includes("\n")) buffer += (await lines.next()).value;
      const [line = "", ...rest] = buffer.split("\n");
      buffer = rest.join("\n");
      return JSON.parse(line) as Record<string, unknown>;
    };
    const send = (message: object | string): void => {
      child.stdin.write(
        `${typeof message === "string" ? message : JSON.stringify({ jsonrpc: "2.0", ...message })}\n`,
      );
    };
    send("this is no JSON");
    send("x".repeat(12 * 1024 * 1024));
    const clientInfo = { name: "test", version: "1" };
    send({
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo },
    });
    expect((await next())["result"]).toMatchObject({ protocolVersion: "2025-11-25" });
    send({ method: "notifications/initialized" });
    send({ id: 2, method: "tools/call", params: { name: "move_clock", arguments: {} } });
    expect(JSON.stringify(await next())).toContain("2026-01-15T09:01");
    child.stdin.end();
    await exited;
    expect(readFileSync(file, "utf8")).toMatch(
      /^\{"time":"[^"]+","tool":"move_clock","arguments":\[\],"outcome":"ok",.*\}\n$/,
    );
  });
});

describe("a start that cannot work", () => {
  const lean = { LEAN_CLIENT_ID: "a", LEAN_CLIENT_SECRET: "canary" };
  const cases: [string[], Record<string, string>, RegExp][] = [
    [["--region", "us"], {}, /--region must be sa or ae/],
    [["--webhook-url", "https://example.com"], {}, /this machine|127\.0\.0\.1/],
    [["--audit", "/nowhere/at/all"], {}, /ENOENT/],
    [["--lean"], {}, /LEAN_CLIENT_ID is not set/],
    [["--lean"], { ...lean, LEAN_ENVIRONMENT: "prod" }, /environment/],
    [
      ["--lean"],
      { LEAN_CERT: "no.crt", LEAN_KEY: "k", LEAN_CERT_CHAIN: "c", LEAN_APP_TOKEN: "canary" },
      /no\.crt/,
    ],
  ];

  it.each(cases)("%j %j ends with one line", async (args, env, problem) => {
    const { stdout, stderr, status } = await run(args, "", env);
    expect(stderr).toMatch(/^openlean-mcp: [^\n]+\n$/);
    expect(stderr).toMatch(problem);
    expect(stderr).not.toContain("canary");
    expect([stdout, status]).toEqual(["", 1]);
  });

  it.each([
    [["--seed", "x"], /--seed must be a whole number/],
    [["--limit", "0"], /--limit must be a whole number/],
    [["--mask", "none"], /--mask must be one of masked, standard, full/],
    [["--mask", "full"], /--mask full needs --customer/],
    [["--customer", "persona-default"], /--customer must be a customer_id/],
    [["--verbose"], /^Unknown option '--verbose'; run with --help/],
    [["serve"], /only "call <tool>/],
    [["--lean", "--webhook-url", "http://127.0.0.1"], /--webhook-url is for the local sandbox/],
  ])("%j is told in one line", (args, problem) => {
    const parsed = parseArguments(args);
    expect("problem" in parsed && parsed.problem).toMatch(problem);
    expect("problem" in parsed && parsed.problem).not.toContain("\n");
  });
});

describe("arguments of a call on the command line", () => {
  it("are JSON where they can be and text otherwise", () => {
    expect(
      parseArguments(["call", "t", "limit=5", "a=b=c", 'payload={"x":1}', "clear=true", "e="]),
    ).toMatchObject({
      command: {
        call: { tool: "t", arguments: { limit: 5, a: "b=c", payload: { x: 1 }, clear: true, e: "" } },
      },
    });
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

const manifest = createRequire(import.meta.url).resolve("@modelcontextprotocol/inspector/package.json");
const inspector = join(dirname(manifest), "clients/launcher/build/index.js");
const cli = join(import.meta.dirname, "../src/cli.ts");

async function inspect(...args: string[]): Promise<unknown> {
  const child = spawn(process.execPath, [inspector, "--cli", process.execPath, cli, ...args]);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe("the Inspector's command line", () => {
  it("lists the tools", async () => {
    expect(await inspect("--method", "tools/list")).toMatchObject({ tools: { length: 14 } });
  }, 60_000);

  it("calls one", async () => {
    const args = ["--tool-name", "find_customer", "--tool-arg", "app_user_id=persona-default"];
    expect(JSON.stringify(await inspect("--method", "tools/call", ...args))).toContain("consent_status");
  }, 60_000);
});

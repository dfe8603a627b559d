import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createAdaptorServer } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectSandbox } from "../src/connection/connect-sandbox.ts";
import { createHandler } from "../src/create-handler.ts";

const suite = createRequire(import.meta.url).resolve("@modelcontextprotocol/conformance/dist/index.js");

let url: string;
let server: ReturnType<typeof createAdaptorServer>;
const folder = mkdtempSync(join(tmpdir(), "openlean-conformance-"));

beforeAll(async () => {
  const { fetch } = createHandler({ connection: await connectSandbox() });
  server = createAdaptorServer({ fetch, overrideGlobalObjects: false });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe.each(["2026-07-28", "2025-11-25"])("the conformance suite for %s", (revision) => {
  const baseline = join(import.meta.dirname, `conformance/${revision}.yaml`);

  it("passes every check but those listed as not applicable, and none of these is stale", async () => {
    const args = [
      "server",
      "--url",
      url,
      "--requirements",
      revision,
      "--expected-failures",
      baseline,
      "-o",
      folder,
    ];
    const child = spawn(process.execPath, [suite, ...args], { cwd: folder });
    const [output, , [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    expect(status, output.slice(-3_000)).toBe(0);
    expect(output).toMatch(/✓ tools-list: \d+ passed, 0 failed/);
    expect(output).toMatch(/✓ dns-rebinding-protection: \d+ passed, 0 failed/);
  }, 120_000);

  it("has a reason for everything that does not apply", () => {
    let reason = "";
    for (const line of readFileSync(baseline, "utf8").split("\n").slice(2)) {
      if (line.startsWith("  # ")) reason = line;
      else if (line !== "") expect(reason.length, line).toBeGreaterThan(20);
    }
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { median } from "./median.ts";

const clientInfo = { name: "bench", version: "1" };
const messages = [
  { id: 1, method: "initialize", params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo } },
  { method: "notifications/initialized" },
  { id: 2, method: "tools/list" },
];
const input = messages.map((message) => `${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`).join("");

/** Milliseconds from starting `openlean-mcp` until it has answered the list of tools, the median of new processes. */
export async function measureServerStart(root: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    const child = spawn(process.execPath, [join(root, "node_modules/@openlean/mcp/dist/cli.js")], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    child.stdin.write(input);
    let output = "";
    for await (const text of child.stdout.setEncoding("utf8")) {
      output += text as string;
      if (output.includes('"id":2')) break;
    }
    // The first round fills the caches of the file system.
    if (round > 0) times.push(performance.now() - start);
    child.stdin.end();
    await once(child, "close");
  }
  return median(times);
}

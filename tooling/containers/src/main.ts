/**
 * `pnpm test:containers`: the sandbox in one network namespace and an application in another, started with the arguments of
 * the guide. Does nothing where it cannot make namespaces.
 */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createNetwork } from "./network.ts";
import { sandboxArguments } from "./read-guide.ts";

const possible = process.getuid?.() === 0 && spawnSync("ip", ["netns"]).status === 0;
if (possible) await check();
else console.log("skipped: network namespaces need root and iproute2");

async function check(): Promise<void> {
  const cli = join(import.meta.dirname, "../../../packages/sandbox/src/cli.ts");
  const network = createNetwork("sandbox", "app");
  const start = (name: string, args: readonly string[], env: Record<string, string> = {}) => {
    const [command = "", ...rest] = [...network.inside(name), process.execPath, ...args];
    return spawn(command, rest, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
  };
  const sandbox = start("sandbox", [cli, ...sandboxArguments()]);
  try {
    const env: Record<string, string> = {};
    for await (const line of createInterface({ input: sandbox.stdout })) {
      const [, name, value] = /^export (\w+)="(.*)"$/.exec(line) ?? [];
      if (name && value) env[name] = value;
      if (line.startsWith("# Clock")) break;
    }
    const app = start("app", [join(import.meta.dirname, "app.ts")], env);
    app.stdout.pipe(process.stdout);
    process.exitCode = await new Promise<number>((resolve) => app.on("close", (code) => resolve(code ?? 1)));
  } finally {
    sandbox.kill();
    network.remove();
  }
}

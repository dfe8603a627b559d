import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";

/** An authorization server whose first answers are tokens and that never answers afterwards. */
async function server(tokens: number): Promise<{ url: string; asked: () => number; close: () => void }> {
  let asked = 0;
  const http = createServer((_, response) => {
    if (++asked > tokens) return;
    response.setHeader("content-type", "application/json");
    response.end('{"access_token":"t","token_type":"bearer","expires_in":1000}');
  });
  await once(http.listen(0, "127.0.0.1"), "listening");
  const { port } = http.address() as AddressInfo;
  const close = (): void => {
    http.closeAllConnections();
    http.close();
  };
  return { url: `http://127.0.0.1:${port}`, asked: () => asked, close };
}

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** Runs `script` with `source` and `left`, which it calls when its last caller leaves; gives the time to the end. */
async function run(authUrl: string, script: string): Promise<number> {
  const entry = new URL("../src/index.ts", import.meta.url).href;
  const code = `
    import { createTokenSource } from ${JSON.stringify(entry)};
    const clock = { now: Date.now() };
    const source = createTokenSource({ clientId: "id", clientSecret: "secret", authUrl: ${JSON.stringify(authUrl)}, now: () => clock.now });
    let since;
    const left = () => (since = performance.now());
    process.on("exit", () => console.log(Math.round(performance.now() - since)));
    ${script}`;
  const child = spawn(process.execPath, [
    "--input-type=module",
    "--disable-warning=ExperimentalWarning",
    "-e",
    code,
  ]);
  closers.push(() => child.kill());
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  await once(child, "close");
  expect(errors).toBe("");
  return Number(output);
}

// A request that went on would live for four seconds at least, with its repetitions for fifteen.
const oneAttemptMs = 4_000;

it("lets a process end soon after its only caller left", async ({ task }) => {
  const { url, asked, close } = await server(0);
  closers.push(close);
  const ms = await run(
    url,
    `const leaving = new AbortController();
     setTimeout(() => { left(); leaving.abort(); }, 300);
     await source.get("api", { signal: leaving.signal }).catch(() => undefined);`,
  );
  expect(asked()).toBe(1);
  expect(ms).toBeLessThan(oneAttemptMs);
  Object.assign(task.meta, { figures: { "process lives after its last caller left, ms": ms } });
});

it("lets a process end although a renewal in the background is not answered", async ({ task }) => {
  const { url, asked, close } = await server(1);
  closers.push(close);
  const ms = await run(
    url,
    `await source.get("api");
     clock.now += 950_000;
     source.peek("api");
     left();`,
  );
  expect(asked()).toBe(2);
  expect(ms).toBeLessThan(oneAttemptMs);
  Object.assign(task.meta, { figures: { "process lives with a renewal in the background, ms": ms } });
});

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { EdgeRuntime, runServer } from "edge-runtime";
import { build } from "esbuild";
import workerdModule from "workerd";

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("LEAN_")));
const bundle = async (contents, condition, format) => {
  const stdin = { contents, resolveDir: process.cwd() };
  const define = { LEAN: JSON.stringify(env) };
  const { outputFiles } = await build({
    stdin,
    define,
    format,
    bundle: true,
    write: false,
    conditions: [condition, "worker"],
    platform: "browser",
  });
  return outputFiles[0].text;
};

async function check(name, url) {
  for (let left = 100; left > 0 && !(await fetch(url).catch(() => undefined)); left--) await sleep(100);
  assert.match(await (await fetch(url)).text(), /^accounts: [1-9]/, name);
  const headers = { "lean-signature": env.LEAN_WEBHOOK_SIGNATURE };
  const send = (body) => fetch(url, { method: "POST", headers, body });
  assert.equal((await send(env.LEAN_WEBHOOK_BODY)).status, 200, name);
  assert.equal((await send(`${env.LEAN_WEBHOOK_BODY} `)).status, 401, name);
}

const script =
  'import { answer } from "./worker.js"; addEventListener("fetch", (e) => e.respondWith(answer(e.request)));';
const initialCode = await bundle(script, "edge-light", "iife");
const server = await runServer({ runtime: new EdgeRuntime({ initialCode }) });
await check("edge runtime", server.url);
await server.close();

const module =
  'import { answer } from "./worker.js"; export default { fetch: (request) => answer(request) };';
await writeFile("bundle.js", await bundle(module, "workerd", "esm"));
await writeFile(
  "config.capnp",
  `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "bundle.js", esModule = embed "bundle.js")],
      compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["public", "private", "local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);`,
);
const workerd = spawn(workerdModule.default, ["serve", "config.capnp", "--control-fd=3"], {
  stdio: ["ignore", "inherit", "inherit", "pipe"],
});
try {
  const [line] = await once(workerd.stdio[3], "data");
  await check("workerd", `http://127.0.0.1:${JSON.parse(String(line).split("\n")[0]).port}/`);
} finally {
  workerd.kill();
}
process.exit();

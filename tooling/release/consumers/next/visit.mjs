import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const port = await new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const own = `http://127.0.0.1:${port}`;
const args = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
const server = spawn(process.execPath, args, { stdio: "inherit" });
try {
  while (!(await fetch(own).catch(() => undefined))) await sleep(200);
  assert.match(await (await fetch(`${own}/accounts`)).text(), /accounts: [1-9]/);
  const headers = { "lean-signature": process.env.LEAN_WEBHOOK_SIGNATURE };
  const body = process.env.LEAN_WEBHOOK_BODY;
  assert.equal((await fetch(`${own}/api/lean`, { method: "POST", headers, body })).status, 200);
  assert.equal((await fetch(`${own}/api/lean`, { method: "POST", headers, body: `${body} ` })).status, 401);
  const edge = await fetch(`${own}/api/edge?entity_id=${process.env.LEAN_ENTITY_ID}`);
  assert.match(await edge.text(), /^[1-9]/);
} finally {
  server.kill();
}

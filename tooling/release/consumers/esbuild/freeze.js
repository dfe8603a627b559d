import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

async function invokeTwice(file) {
  const folder = await mkdtemp(join(tmpdir(), "lambda-"));
  const name = file.split("/").at(-1);
  await copyFile(file, join(folder, name));
  const child = spawn(process.execPath, [name], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const invoke = async () => {
    child.stdin.write("\n");
    const [chunk] = await once(child.stdout, "data");
    return String(chunk).trim();
  };
  try {
    assert.match(await invoke(), /^[1-9]/, `${name}: first call`);
    child.kill("SIGSTOP");
    await sleep(10_000);
    child.kill("SIGCONT");
    assert.match(await invoke(), /^[1-9]/, `${name}: after 10 s`);
  } finally {
    child.kill("SIGKILL");
  }
}

await Promise.all(["out/esm/handler.mjs", "out/cjs/handler.cjs"].map(invokeTwice));

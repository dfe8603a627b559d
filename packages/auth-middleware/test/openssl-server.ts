import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Issued } from "./pki.ts";

/**
 * Skips a test that needs the openssl command, because Node's own server sends no alert when it refuses a client
 * certificate. Says so on the console, and fails in CI, where the command is expected.
 */
export function skipWithoutOpenssl(
  skip: (note: string) => void,
  { CI, OPENLEAN_OPENSSL: command = "openssl" }: NodeJS.ProcessEnv = process.env,
): void {
  if (spawnSync(command, ["version"]).status === 0) return;
  const note = "the openssl command is not here: alerts of a real server were not tried";
  if (CI) throw new Error(`${note}; CI must have it`);
  console.warn(`skipped: ${note}`);
  skip(note);
}

/** Starts `openssl s_server`, which refuses client certificates the way nginx and others do: with an alert. */
export async function opensslServer(
  version: "TLSv1.2" | "TLSv1.3",
  own: Issued,
  root: string,
  revoked: string,
): Promise<{ url: string; close(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), "openlean-openssl-"));
  const files = { "cert.pem": own.cert, "key.pem": own.key, "root.pem": root, "crl.pem": revoked };
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  const port = await freePort();
  const listening = `-accept 127.0.0.1:${port} ${version === "TLSv1.2" ? "-tls1_2" : "-tls1_3"} -quiet -www`;
  const verifying = "-CAfile root.pem -Verify 4 -verify_return_error -CRL crl.pem -crl_check";
  const command = `s_server ${listening} -cert cert.pem -key key.pem ${verifying}`;
  const child = spawn("openssl", command.split(" "), { cwd: directory, stdio: "ignore" });
  for (let tries = 0; !(await listens(port)); tries++) {
    if (tries > 200) throw new Error("openssl s_server did not start");
    await delay(20);
  }
  return {
    url: `https://localhost:${port}`,
    async close() {
      child.kill();
      await rm(directory, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
      .on("connect", () => resolve(Boolean(socket.destroy())))
      .on("error", () => resolve(false));
  });
}

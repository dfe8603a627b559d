import { fork } from "node:child_process";
import { once } from "node:events";
import type { Certificates } from "./certificates.ts";

/** The server process. */
export interface BenchServer {
  readonly url: string;
  stop(): void;
}

/** Starts `server.ts` with these certificates; `delayMs` is its think time. */
export async function startServer(certificates: Certificates, delayMs = 0): Promise<BenchServer> {
  const child = fork(new URL("server.ts", import.meta.url), {
    env: {
      ...process.env,
      BENCH_CERTIFICATES: JSON.stringify(certificates),
      BENCH_DELAY_MS: String(delayMs),
    },
  });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return { url: `https://localhost:${port}`, stop: () => child.disconnect() };
}

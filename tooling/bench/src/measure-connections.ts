import { setTimeout as delay } from "node:timers/promises";
import { mtls } from "@openlean/auth-middleware/mtls";
import { createCustomersClient } from "@openlean/customers-client";
import { Agent, request } from "undici";
import { ids, paths } from "./bodies.ts";
import type { Certificates } from "./certificates.ts";
import { median } from "./median.ts";
import { startServer } from "./start-server.ts";

/** What connections cost. */
export interface ConnectionCosts {
  /** Wall time of the first 64 calls at once, by that of 64 new connections in the same round. */
  readonly burst: number;
  /** The same with a server that thinks for 20 ms. */
  readonly burstThinking: number;
  /** Of the connections after an idle close and a garbage collection, how many resumed their TLS session. */
  readonly resumed: number;
  readonly reconnects: number;
  /** Sessions that were resumed with another certificate. */
  readonly resumedAcross: number;
}

/** Measures {@link ConnectionCosts}. Needs `node --expose-gc`. */
export async function measureConnections(
  certificates: Certificates,
  rounds: number,
): Promise<ConnectionCosts> {
  const burst = await measureBurst(certificates, rounds, 0);
  const burstThinking = await measureBurst(certificates, rounds, 20);
  return { burst, burstThinking, ...(await countResumed(certificates)) };
}

function clientOf(url: string, certificates: Certificates) {
  const auth = mtls({
    ...certificates.client,
    ca: certificates.ca,
    trust: "chain",
    appToken: "app",
  });
  const client = createCustomersClient({ region: "sa", environment: "sandbox", auth, baseUrl: url });
  const call = async () => {
    const options = { params: { path: { customer_id: ids.customer } } };
    const result = await client.GET("/customers/v1/{customer_id}", options);
    if (!result.ok) throw result.toError();
  };
  return { auth, call };
}

async function measureBurst(certificates: Certificates, rounds: number, thinkMs: number): Promise<number> {
  const server = await startServer(certificates, thinkMs);
  const ours = async () => {
    const { auth, call } = clientOf(server.url, certificates);
    const wall = await time(call);
    auth.close();
    return wall;
  };
  const fresh = async () => {
    const { client, ca } = certificates;
    const dispatcher = new Agent({ connections: 64, allowH2: false, connect: { ca, ...client } });
    const wall = await time(async () => {
      await (await request(server.url + paths.small, { dispatcher })).body.json();
    });
    await dispatcher.close();
    return wall;
  };
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [mine, theirs] =
      round % 2 ? [await ours(), await fresh()] : await fresh().then(async (wall) => [await ours(), wall]);
    if (round > 0) ratios.push((mine as number) / (theirs as number));
  }
  server.stop();
  return median(ratios);
}

async function time(call: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: 64 }, () => call()));
  return performance.now() - start;
}

async function countResumed(
  certificates: Certificates,
): Promise<Pick<ConnectionCosts, "resumed" | "reconnects" | "resumedAcross">> {
  const server = await startServer(certificates);
  const reader = new Agent({ connect: { ca: certificates.ca, ...certificates.client } });
  const stats = async (path: string) =>
    (await (await request(server.url + path, { dispatcher: reader })).body.json()) as { resumed: number };
  const { auth, call } = clientOf(server.url, certificates);
  const reconnects = 3;
  await call();
  await stats("/_reset");
  for (let count = 0; count < reconnects; count++) {
    await idleClose();
    await call();
  }
  // The reader's own connections come and go with the pauses, never resumed: undici forgets its sessions.
  const { resumed } = await stats("/_stats");
  await stats("/_reset");
  await auth.rotate();
  await call();
  const { resumed: resumedAcross } = await stats("/_stats");
  auth.close();
  await reader.close();
  server.stop();
  return { resumed, reconnects, resumedAcross };
}

async function idleClose(): Promise<void> {
  // Longer than undici keeps an idle connection by default.
  await delay(4_300);
  globalThis.gc?.();
  await delay(5);
  globalThis.gc?.();
}

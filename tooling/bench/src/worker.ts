/** One contender in its own process: its own heap, its own compiled code. Works when the main process says so. */
import type { Kind } from "./bodies.ts";
import { contenders, isExpected, type Setting } from "./contenders.ts";

export type Order = { name: string; setting: Setting } | { kind: Kind; ms: number };

/** What a run took. */
export interface Run {
  /** Calls that were answered. */
  readonly calls: number;
  /** CPU time per call, user and system, all threads, in microseconds. */
  readonly cpu: number;
  /** Resident memory afterwards, in MB. */
  readonly rss: number;
}

let call: ((kind: Kind) => Promise<unknown>) | undefined;
let lanes = 1;

async function run(kind: Kind, ms: number): Promise<Run> {
  let calls = 0;
  const end = performance.now() + ms;
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      do {
        if (!isExpected(kind, await call?.(kind))) throw new Error("another body");
        calls++;
      } while (performance.now() < end);
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { calls, cpu: (user + system) / calls, rss: process.memoryUsage.rss() / 2 ** 20 };
}

async function follow(order: Order): Promise<unknown> {
  if ("name" in order) {
    lanes = order.setting.concurrency;
    call = await contenders[order.name]?.(order.setting);
    return {};
  }
  // The first calls of a burst open connections.
  await run(order.kind, Math.min(120, order.ms));
  return run(order.kind, order.ms);
}

process.on("message", (order: Order) => {
  void follow(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Kind } from "./bodies.ts";
import type { Certificates } from "./certificates.ts";
import { contenders } from "./contenders.ts";
import { median } from "./median.ts";
import type { Order, Run } from "./worker.ts";

/** CPU per call and memory of each contender. */
export type Costs = Record<string, { readonly cpu: number; readonly ratio: number; readonly rss: number }>;

const baseline = "undici.request";

/**
 * Lets all contenders take turns, round after round, in a new order each time. `ratio` is the median over the rounds of
 * a contender's CPU per call by that of `undici.request` in the same round.
 */
export async function measureCpu(
  setting: { url: string; certificates: Certificates; concurrency: number; heyApi: string },
  kind: Kind,
  rounds: number,
  ms: number,
  names: readonly string[] = Object.keys(contenders),
): Promise<Costs> {
  const workers = new Map<string, ChildProcess>();
  for (const name of names) {
    const child = fork(new URL("worker.ts", import.meta.url));
    await ask(child, { name, setting });
    workers.set(name, child);
  }
  const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
  // Round 0 warms up.
  for (let round = 0; round <= rounds; round++)
    for (const name of shuffled(names)) {
      const run = await ask(workers.get(name) as ChildProcess, { kind, ms: round === 0 ? 3 * ms : ms });
      if (round > 0) runs.get(name)?.push(run);
    }
  for (const child of workers.values()) child.disconnect();
  const base = runs.get(baseline) ?? [];
  return Object.fromEntries(
    [...runs].map(([name, each]) => [
      name,
      {
        cpu: median(each.map(({ cpu }) => cpu)),
        ratio: median(each.map(({ cpu }, round) => cpu / (base[round]?.cpu ?? NaN))),
        rss: median(each.map(({ rss }) => rss)),
      },
    ]),
  );
}

async function ask(child: ChildProcess, order: Order): Promise<Run> {
  child.send(order);
  const [answer] = (await once(child, "message")) as [Run & { error?: string }];
  if (answer.error) throw new Error(answer.error);
  return answer;
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, rank: Math.random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}

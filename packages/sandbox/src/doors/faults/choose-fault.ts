import type { Connection } from "../../kernel/connection.ts";
import type { World } from "../../kernel/world.ts";
import { type FaultRule, faultsIn, fitsPath } from "./faults.ts";

/** The rule that spoils this request, counted, or `undefined`. */
export function chooseFault(world: World, request: Request, connection: Connection): FaultRule | undefined {
  const faults = faultsIn(world);
  if (faults.size === 0) return undefined;
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/sandbox/")) return undefined;
  for (const record of faults.values()) {
    const { path, method, listener, count = Infinity, probability = 1 } = record.rule;
    // Lean's screens are on another host than its API: a fault must name their paths.
    if (path === undefined && pathname.startsWith("/link/")) continue;
    const fits =
      record.hits < count &&
      (path === undefined || fitsPath(path, pathname)) &&
      (method === undefined || method.toUpperCase() === request.method) &&
      (listener === undefined || listener === connection.listener);
    if (!fits) continue;
    const drawn = world.random.fork(`fault ${record.id} ${record.draws++}`).chance(probability);
    if (!drawn) continue;
    record.hits++;
    return record.rule;
  }
  return undefined;
}

import type { Fault } from "../kernel/fault.ts";
import { isoTime } from "../kernel/time.ts";
import type { World } from "../kernel/world.ts";

/** The envelope of a refusal that Lean's APIs share. */
export function errorBody(world: World, { code, message }: Fault): object {
  return { status: code, message, timestamp: isoTime(world.clock.now()), metadata: null };
}

import { recordCourse } from "../../kernel/course.ts";
import type { World } from "../../kernel/world.ts";
import { courseOf, type ResultRecord, resultsIn } from "./result-record.ts";

/**
 * Keeps the outcome of a read for later, and records `results.ready` ahead of time.
 *
 * @param beginning `start` for a read that runs, `refuse` for one that waits for the customer to come back
 * @param at when the read begins, in milliseconds since 1970
 */
export function keepResult(
  world: World,
  beginning: "start" | "refuse",
  result: Omit<ResultRecord, "done">,
  at: number = world.clock.now(),
): void {
  const record = { ...result, done: [{ transition: beginning, at }] };
  resultsIn(world).set(record.id, record);
  recordCourse(world, courseOf(record));
}

import { resultLifecycle } from "../../generated/data-lifecycles.ts";
import type { Course } from "../../kernel/course.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { stateAt } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";

/** State of a result. */
export type ResultState = "PENDING" | "OK" | "FAILED" | "RECONNECT_REQUIRED";

/** Something that happens to a result. */
export type ResultTransition = keyof typeof resultLifecycle.transitions;

/** The outcome of a read that is not answered at once. */
export interface ResultRecord {
  readonly id: string;
  /** What was done to it. */
  readonly done: History<ResultTransition>["done"];
  /** `failed` where the bank does not give the data. */
  readonly cases: readonly "failed"[];
  /** The answer while there is no outcome. */
  readonly pending: object;
  /** What the synchronous call would have answered. */
  readonly finished: object;
}

/** Results by `results_id`, of asynchronous and refused reads only. */
export const resultsIn: Table<ResultRecord> = defineTable("results");

/** The way of a result, for the machine. */
export function courseOf(record: ResultRecord): Course<ResultState, ResultTransition> {
  return {
    id: record.id,
    lifecycle: resultLifecycle,
    history: record,
    eventOf: () => ({ message: "Results are ready.", payload: { id: record.id } }),
  };
}

/**
 * What a result answers now.
 *
 * @throws {Fault} 404 `UNKNOWN_RESULTS_ID`
 */
export function resultOf(world: World, resultsId: string): object {
  const record = resultsIn(world).get(resultsId.toLowerCase());
  if (!record) throw notFound("UNKNOWN_RESULTS_ID", "the result");
  const { state } = stateAt(resultLifecycle, record, world.clock.now());
  return resultLifecycle.finals.includes(state) ? record.finished : record.pending;
}

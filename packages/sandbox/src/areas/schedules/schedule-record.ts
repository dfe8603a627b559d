import type { CreateScheduleRequest } from "@openlean/payments-client";
import { scheduleLifecycle, schedulePaymentLifecycle } from "../../generated/payments-lifecycles.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { stateAt, type Step } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { dayOfDate, dueOn, repeatedDay } from "./plan-dates.ts";

/** State of a schedule. */
export type ScheduleState = "PENDING" | "ACTIVE" | "PAUSED" | "CONSENT_BLOCKED" | "CANCELLED" | "COMPLETED";

/** Something that happens to a schedule. */
export type ScheduleTransition = keyof typeof scheduleLifecycle.transitions;

/** State of one payment of a schedule. */
export type RunState =
  | "PLANNED"
  | "SCHEDULED"
  | "PROCESSING"
  | "COMPLETED"
  | "FAILED"
  | "SKIPPED"
  | "CANCELLED";

/** Something that happens to one payment of a schedule. */
export type RunTransition = keyof typeof schedulePaymentLifecycle.transitions;

/** What a plan says about one payment. */
export interface Occurrence {
  readonly index: number;
  /** UTC day. */
  readonly day: number;
  /** Major units. */
  readonly amount: number;
  readonly reference: string | undefined;
}

/** One payment of a schedule. */
export interface RunRecord extends Occurrence {
  readonly id: string;
  readonly done: History<RunTransition>["done"];
  attempts: number;
}

/** Payments that start by themselves. */
export interface ScheduleRecord extends History<ScheduleTransition> {
  readonly id: string;
  readonly consentId: string;
  readonly request: CreateScheduleRequest;
  /** First day that counts: those before were over when the schedule was made. */
  readonly firstDay: number;
  readonly createdAt: number;
  /** Payments that were looked at so far, the next one included; all of them for a list of days. */
  readonly runs: RunRecord[];
}

/** Schedules by id, in the order they were made. */
export const schedulesIn: Table<ScheduleRecord> = defineTable("schedules");

/** @throws {Fault} 404, with a code that Lean does not document */
export function scheduleOf(world: World, scheduleId: string): ScheduleRecord {
  const schedule = schedulesIn(world).get(scheduleId.toLowerCase());
  if (!schedule) throw notFound("DATA_NOT_FOUND", "the schedule");
  return schedule;
}

/** What happened last to a schedule. */
export function scheduleStepOf(
  world: World,
  schedule: ScheduleRecord,
  at: number = world.clock.now(),
): Step<ScheduleState, ScheduleTransition> {
  return stateAt(scheduleLifecycle, schedule, at);
}

/** What happened last to a payment of a schedule. It starts by itself while its schedule is active. */
export function runStepOf(
  world: World,
  schedule: ScheduleRecord,
  run: RunRecord,
): Step<RunState, RunTransition> {
  const due_date = dueOn(run.day);
  const isPast = run.day < schedule.firstDay;
  const starts = !isPast && scheduleStepOf(world, schedule, due_date).state === "ACTIVE";
  const history = starts ? { done: run.done, moments: { due_date } } : { done: run.done };
  return stateAt(schedulePaymentLifecycle, history, world.clock.now());
}

/** What the plan says about the payment with an index; `undefined` after the last one. */
export function occurrenceOf(
  { request, firstDay }: Pick<ScheduleRecord, "request" | "firstDay">,
  index: number,
): Occurrence | undefined {
  const { schedule, reference } = request;
  if (schedule.kind === "EXPLICIT") {
    const entry = schedule.executions.toSorted((a, b) => a.execute_on.localeCompare(b.execute_on))[index];
    return (
      entry && {
        index,
        day: dayOfDate(entry.execute_on),
        amount: entry.amount.value,
        reference: entry.reference ?? reference ?? undefined,
      }
    );
  }
  const { recurrence, amount, start_date, end_date } = schedule;
  const start = start_date ? dayOfDate(start_date) : firstDay;
  let skipped = 0;
  while (repeatedDay(start, recurrence.unit, skipped) < firstDay) skipped += 1;
  const day = repeatedDay(start, recurrence.unit, skipped + index);
  if (end_date && day > dayOfDate(end_date)) return undefined;
  return { index, day, amount: amount.value, reference: reference ?? undefined };
}

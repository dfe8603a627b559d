import type {
  ChangedSchedule,
  CreatedSchedule,
  Schedule,
  ScheduleAmount,
  ScheduleLinks,
  SchedulePayment,
  SchedulePlanSummary,
  ScheduleSummary,
  UpcomingPayment,
} from "@openlean/payments-client";
import { scheduleLifecycle } from "../../generated/payments-lifecycles.ts";
import { allows } from "../../kernel/machine.ts";
import { dayOf, isoDay, isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { dueOn } from "./plan-dates.ts";
import { nextRun } from "./run-due-payments.ts";
import {
  type Occurrence,
  occurrenceOf,
  type RunRecord,
  runStepOf,
  type ScheduleRecord,
  scheduleStepOf,
} from "./schedule-record.ts";

/** A schedule in the answer to its creation. */
export function toCreatedSchedule(world: World, schedule: ScheduleRecord): CreatedSchedule {
  return {
    schedule_id: schedule.id,
    consent_id: schedule.consentId,
    status: scheduleStepOf(world, schedule).state,
    links: linksOf(world, schedule),
  };
}

/** A schedule after something was done to it. */
export function toChangedSchedule(world: World, schedule: ScheduleRecord): ChangedSchedule {
  const { state, at } = scheduleStepOf(world, schedule);
  return {
    schedule_id: schedule.id,
    status: state,
    updated_at: isoTime(at),
    links: linksOf(world, schedule),
  };
}

/** A schedule in a list. */
export function toScheduleSummary(world: World, schedule: ScheduleRecord): ScheduleSummary {
  const next = nextRun(schedule);
  return {
    schedule_id: schedule.id,
    consent_id: schedule.consentId,
    kind: schedule.request.schedule.kind,
    status: scheduleStepOf(world, schedule).state,
    created_at: isoTime(schedule.createdAt),
    plan_summary: planOf(schedule),
    ...(next && {
      next_payment: {
        execute_on: isoDay(next.day),
        amount: amountOf(next),
        reference: next.reference ?? null,
      },
    }),
  };
}

/** A schedule with its next payment. */
export function toSchedule(world: World, schedule: ScheduleRecord): Schedule {
  const { at } = scheduleStepOf(world, schedule);
  const next = nextRun(schedule);
  return {
    schedule_id: schedule.id,
    consent_id: schedule.consentId,
    application_id: world.credentials.clientId,
    kind: schedule.request.schedule.kind,
    status: scheduleStepOf(world, schedule).state,
    plan_summary: planOf(schedule),
    created_at: isoTime(schedule.createdAt),
    pending_payment: next
      ? {
          scheduled_payment_id: next.id,
          due_date: isoDay(next.day),
          amount: amountOf(next),
          reference: next.reference ?? null,
        }
      : null,
    updated_at: at > schedule.createdAt ? isoTime(at) : null,
  };
}

/** A payment of a schedule on the wire. */
export function toSchedulePayment(world: World, schedule: ScheduleRecord, run: RunRecord): SchedulePayment {
  const { state, at } = runStepOf(world, schedule, run);
  return {
    scheduled_payment_id: run.id,
    schedule_id: schedule.id,
    occurrence_index: run.index,
    due_date: isoDay(run.day),
    amount: amountOf(run),
    reference: run.reference ?? null,
    status: state,
    attempt_count: run.attempts,
    created_at: isoTime(schedule.createdAt),
    updated_at: at > schedule.createdAt ? isoTime(at) : null,
  };
}

/** How far ahead a plan without an end is told, in payments. */
const farthest = 100;

/** Payments that lie ahead of a schedule that can still make them. */
export function upcomingOf(schedule: ScheduleRecord): UpcomingPayment[] {
  const next = nextRun(schedule);
  if (!next) return [];
  const upcoming: UpcomingPayment[] = [];
  for (let index = next.index; upcoming.length < farthest; index++) {
    const occurrence = occurrenceOf(schedule, index);
    if (!occurrence) break;
    upcoming.push({
      due_date: isoDay(occurrence.day),
      amount: amountOf(occurrence),
      reference: occurrence.reference ?? null,
    });
  }
  return upcoming;
}

function planOf(schedule: ScheduleRecord): SchedulePlanSummary {
  const { schedule: plan } = schedule.request;
  if (plan.kind === "EXPLICIT") {
    const days = plan.executions.map(({ execute_on }) => execute_on).sort();
    return {
      planned_count: days.length,
      first_payment_date: days[0] ?? null,
      last_payment_date: days.at(-1) ?? null,
    };
  }
  return {
    amount: plan.amount,
    period_unit: plan.recurrence.unit,
    start_date: plan.start_date ?? isoDay(dayOf(dueOn(schedule.firstDay))),
    end_date: plan.end_date ?? null,
  };
}

/** What can be done to a schedule in its state. */
function linksOf(world: World, schedule: ScheduleRecord): ScheduleLinks {
  const self = `/schedules/v1/${schedule.id}`;
  const now = world.clock.now();
  const link = (transition: "cancel" | "pause" | "resume"): string | null =>
    allows(scheduleLifecycle, schedule, transition, now) ? `${self}/${transition}` : null;
  return {
    self,
    cancel: link("cancel"),
    pause: link("pause"),
    resume: link("resume"),
    upcoming_payments: nextRun(schedule) ? `${self}/upcoming-payments` : null,
  };
}

/** Every account of the sandbox that can be paid from has this currency. */
function amountOf({ amount }: Occurrence): ScheduleAmount {
  return { value: amount, currency: "AED" };
}

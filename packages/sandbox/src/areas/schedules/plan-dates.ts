import type { ScheduleUnit } from "@openlean/payments-client";
import { dayMs, dayOf } from "../../kernel/time.ts";

/** Time of day of a scheduled payment in milliseconds, UTC. Lean publishes none; an example of its reference has this one. */
const timeOfDay = 5 * 3_600_000;

/** When a payment of a UTC day is due. */
export function dueOn(day: number): number {
  return day * dayMs + timeOfDay;
}

/** The UTC day of a date on the wire. */
export function dayOfDate(date: string): number {
  return dayOf(Date.parse(`${date}T00:00:00Z`));
}

/** The day of a repetition, counted from 0. A month that is too short has its last day instead. */
export function repeatedDay(first: number, unit: ScheduleUnit, times: number): number {
  if (unit === "DAY") return first + times;
  if (unit === "WEEK") return first + 7 * times;
  const date = new Date(first * dayMs);
  const months = date.getUTCMonth() + times * (unit === "YEAR" ? 12 : 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), months + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(date.getUTCFullYear(), months, Math.min(date.getUTCDate(), last)));
}

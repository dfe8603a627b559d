import {
  changeSchedule,
  runDuePayments,
  scheduleOf,
  toChangedSchedule,
} from "../../areas/schedules/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const resumeSchedule: Handler<PaymentsOperations["resumeSchedule"]> = (world, { path }) => {
  runDuePayments(world);
  const schedule = scheduleOf(world, path.schedule_id);
  changeSchedule(world, schedule, "resume");
  return { status: 200, body: toChangedSchedule(world, schedule) };
};

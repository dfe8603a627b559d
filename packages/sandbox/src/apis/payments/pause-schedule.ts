import {
  changeSchedule,
  runDuePayments,
  scheduleOf,
  toChangedSchedule,
} from "../../areas/schedules/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const pauseSchedule: Handler<PaymentsOperations["pauseSchedule"]> = (world, { path }) => {
  runDuePayments(world);
  const schedule = scheduleOf(world, path.schedule_id);
  changeSchedule(world, schedule, "pause");
  return { status: 200, body: toChangedSchedule(world, schedule) };
};

import { runDuePayments, scheduleOf, toSchedule } from "../../areas/schedules/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getSchedule: Handler<PaymentsOperations["getSchedule"]> = (world, { path }) => {
  runDuePayments(world);
  return { status: 200, body: toSchedule(world, scheduleOf(world, path.schedule_id)) };
};

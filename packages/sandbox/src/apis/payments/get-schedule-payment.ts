import { runDuePayments, scheduleOf, toSchedulePayment } from "../../areas/schedules/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { notFound } from "../../kernel/fault.ts";

export const getSchedulePayment: Handler<PaymentsOperations["getSchedulePayment"]> = (world, { path }) => {
  runDuePayments(world);
  const schedule = scheduleOf(world, path.schedule_id);
  const run = schedule.runs.find(({ id }) => id === path.scheduled_payment_id.toLowerCase());
  if (!run) throw notFound("DATA_NOT_FOUND", "the payment of the schedule");
  return { status: 200, body: toSchedulePayment(world, schedule, run) };
};

import { runDuePayments, scheduleOf, toSchedulePayment } from "../../areas/schedules/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listSchedulePayments: Handler<PaymentsOperations["listSchedulePayments"]> = (
  world,
  { path, query },
) => {
  runDuePayments(world);
  const { status, fromDate = "", toDate = "9999-12-31", page: number = 0, size = 50 } = query;
  const schedule = scheduleOf(world, path.schedule_id);
  const payments = schedule.runs
    .map((run) => toSchedulePayment(world, schedule, run))
    .filter(
      (each) =>
        (status === undefined || each.status === status) &&
        each.due_date >= fromDate &&
        each.due_date <= toDate,
    )
    .map(({ schedule_id: _, created_at: __, ...summary }) => summary);
  const { items, page } = pageOf(payments, number, size, { size: "size" });
  return { status: 200, body: { content: items, page } };
};

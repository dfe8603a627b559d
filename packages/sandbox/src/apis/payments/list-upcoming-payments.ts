import { runDuePayments, scheduleOf, upcomingOf } from "../../areas/schedules/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listUpcomingPayments: Handler<PaymentsOperations["listUpcomingPayments"]> = (
  world,
  { path, query },
) => {
  runDuePayments(world);
  const { fromDate = "", toDate = "9999-12-31", page: number = 0, size = 50 } = query;
  const upcoming = upcomingOf(scheduleOf(world, path.schedule_id)).filter(
    ({ due_date }) => due_date >= fromDate && due_date <= toDate,
  );
  const { items, page } = pageOf(upcoming, number, size, { size: "size" });
  return { status: 200, body: { content: items, page } };
};

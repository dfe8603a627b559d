import {
  runDuePayments,
  scheduleStepOf,
  schedulesIn,
  toScheduleSummary,
} from "../../areas/schedules/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listSchedules: Handler<PaymentsOperations["listSchedules"]> = (world, { query }) => {
  runDuePayments(world);
  const { consentId, status, page: number = 0, size = 50 } = query;
  const schedules = [...schedulesIn(world).values()].filter(
    (schedule) =>
      (consentId === undefined || schedule.consentId === consentId.toLowerCase()) &&
      (status === undefined || scheduleStepOf(world, schedule).state === status),
  );
  const { items, page } = pageOf(schedules, number, size, { size: "size" });
  return { status: 200, body: { content: items.map((each) => toScheduleSummary(world, each)), page } };
};

export { changeSchedule } from "./change-schedule.ts";
export { createSchedule } from "./create-schedule.ts";
export { runDuePayments } from "./run-due-payments.ts";
export { scheduleOf, scheduleStepOf, schedulesIn } from "./schedule-record.ts";
export {
  toChangedSchedule,
  toCreatedSchedule,
  toSchedule,
  toSchedulePayment,
  toScheduleSummary,
  upcomingOf,
} from "./to-schedule.ts";

import { Fault } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { cancelRuns, change } from "./run-due-payments.ts";
import type { ScheduleRecord } from "./schedule-record.ts";

/**
 * Pauses, resumes or cancels a schedule.
 *
 * @throws {Fault} 400 when its state does not allow that
 */
export function changeSchedule(
  world: World,
  schedule: ScheduleRecord,
  transition: "pause" | "resume" | "cancel",
): void {
  if (!change(world, schedule, transition))
    throw new Fault(400, "OPERATION_NOT_ALLOWED", "the state of the schedule does not allow that");
  if (transition === "cancel") cancelRuns(world, schedule);
}

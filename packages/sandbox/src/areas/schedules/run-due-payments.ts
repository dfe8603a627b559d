import { scheduleLifecycle } from "../../generated/payments-lifecycles.ts";
import { Fault } from "../../kernel/fault.ts";
import { allows } from "../../kernel/machine.ts";
import type { World } from "../../kernel/world.ts";
import { consentStateOf, endOf, paymentConsentOf, payOnFile } from "../payment-consents/index.ts";
import { dueOn } from "./plan-dates.ts";
import {
  occurrenceOf,
  type RunRecord,
  runStepOf,
  type ScheduleRecord,
  scheduleStepOf,
  schedulesIn,
  type ScheduleTransition,
} from "./schedule-record.ts";

const endedConsents: ReadonlySet<string> = new Set(["REJECTED", "REVOKED", "CONSUMED", "EXPIRED"]);

/** Makes every scheduled payment whose time has come, in the order of time and as of that time. */
export function runDuePayments(world: World): void {
  for (;;) {
    const now = world.clock.now();
    let next: { schedule: ScheduleRecord; run: RunRecord; at: number } | undefined;
    for (const schedule of schedulesIn(world).values()) {
      const run = nextRun(schedule);
      const at = run && Math.max(dueOn(run.day), schedule.createdAt);
      if (run && at !== undefined && at <= now && (!next || at < next.at)) next = { schedule, run, at };
    }
    if (!next) break;
    const { schedule, run, at } = next;
    world.clock.at(at, () => {
      makePayment(world, schedule, run);
      planNext(world, schedule);
    });
  }
  for (const schedule of schedulesIn(world).values()) endWithConsent(world, schedule);
}

/** Plans the payment after those that are planned; of a list of days the first time all. */
export function planNext(world: World, schedule: ScheduleRecord): void {
  const at = world.clock.now();
  const isOver = ["CANCELLED", "COMPLETED"].includes(scheduleStepOf(world, schedule).state);
  const isExplicit = schedule.request.schedule.kind === "EXPLICIT";
  if (isOver) return;
  for (let index = schedule.runs.length; ; index++) {
    const occurrence = occurrenceOf(schedule, index);
    if (!occurrence || (!isExplicit && nextRun(schedule))) break;
    const id = world.random.fork(`run ${schedule.id} ${occurrence.index}`).uuid();
    schedule.runs.push({ ...occurrence, id, done: [{ transition: "plan", at }], attempts: 0 });
  }
  const next = nextRun(schedule);
  if (next && !next.done.some(({ transition }) => transition === "schedule"))
    next.done.push({ transition: "schedule", at });
}

/** The first payment that nothing has become of. */
export function nextRun({ runs }: ScheduleRecord): RunRecord | undefined {
  return runs.find(({ done }) =>
    done.every(({ transition }) => transition === "plan" || transition === "schedule"),
  );
}

/** One payment, at its time. */
function makePayment(world: World, schedule: ScheduleRecord, run: RunRecord): void {
  const at = world.clock.now();
  const consent = paymentConsentOf(world, schedule.consentId);
  const consentState = consentStateOf(world, consent);
  endWithConsent(world, schedule);
  if (consentState === "SUSPENDED") change(world, schedule, "block");
  if (runStepOf(world, schedule, run).state !== "PROCESSING") {
    const isOver = scheduleStepOf(world, schedule).state === "CANCELLED";
    run.done.push({ transition: isOver ? "cancel" : "skip", at });
  } else {
    run.attempts += 1;
    run.done.push(outcomeOf(world, schedule, run));
  }
  completeAfter(schedule, run);
}

/** What becomes of a payment, and when. A refusal by the limits of the consent is a failure at once. */
function outcomeOf(
  world: World,
  { consentId }: ScheduleRecord,
  { amount, reference }: RunRecord,
): RunRecord["done"][number] {
  try {
    const payment = payOnFile(world, { consentId, amount, reference }, "createBySchedule");
    const { state, at } = endOf(payment);
    return { transition: state === "PROCESSED" ? "complete" : "fail", at };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { transition: "fail", at: world.clock.now() };
  }
}

/** A plan with an end is complete when its last payment is. */
function completeAfter(schedule: ScheduleRecord, run: RunRecord): void {
  if (occurrenceOf(schedule, run.index + 1)) return;
  const { at } = run.done.at(-1) as RunRecord["done"][number];
  if (allows(scheduleLifecycle, schedule, "complete", at)) schedule.done.push({ transition: "complete", at });
}

/** A schedule does not outlive its consent, and neither do its payments. */
function endWithConsent(world: World, schedule: ScheduleRecord): void {
  const consent = paymentConsentOf(world, schedule.consentId);
  if (!endedConsents.has(consentStateOf(world, consent)) || !change(world, schedule, "end")) return;
  cancelRuns(world, schedule);
}

/** Cancels what has not begun. */
export function cancelRuns(world: World, schedule: ScheduleRecord): void {
  const at = world.clock.now();
  for (let run = nextRun(schedule); run; run = nextRun(schedule)) run.done.push({ transition: "cancel", at });
}

/** Does something to a schedule. Returns `false`, and nothing changes, when its state does not allow that. */
export function change(world: World, schedule: ScheduleRecord, transition: ScheduleTransition): boolean {
  const at = world.clock.now();
  if (!allows(scheduleLifecycle, schedule, transition, at)) return false;
  schedule.done.push({ transition, at });
  return true;
}

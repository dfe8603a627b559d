import type { CreateScheduleRequest } from "@openlean/payments-client";
import { Fault, invalid } from "../../kernel/fault.ts";
import { dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { consentStateOf, paymentConsentOf } from "../payment-consents/index.ts";
import { dueOn } from "./plan-dates.ts";
import { planNext, runDuePayments } from "./run-due-payments.ts";
import { occurrenceOf, type ScheduleRecord, schedulesIn } from "./schedule-record.ts";

/**
 * Registers a schedule. A payment of today whose time is over is made at once; days before today are left out.
 *
 * @throws {Fault} 404 for an unknown consent; 400 for one that is not in force, another currency, or a plan without a day
 *   to come
 */
export function createSchedule(world: World, request: CreateScheduleRequest): ScheduleRecord {
  const consent = paymentConsentOf(world, request.consent_id);
  if (consentStateOf(world, consent) !== "AUTHORISED")
    throw new Fault(400, "OPERATION_NOT_ALLOWED", "the consent is not authorised");
  const { schedule: plan } = request;
  const amounts = plan.kind === "EXPLICIT" ? plan.executions.map(({ amount }) => amount) : [plan.amount];
  if (amounts.some(({ currency }) => currency !== consent.currency))
    throw invalid("currency is not that of the consent");
  const now = world.clock.now();
  const firstDay = dayOf(now);
  const draft = { request: structuredClone(request), firstDay };
  const first = occurrenceOf(draft, 0);
  if (!first) throw invalid("the schedule has no payment");
  const schedules = schedulesIn(world);
  const begins = Math.max(dueOn(first.day), now);
  const schedule: ScheduleRecord = {
    ...draft,
    id: world.random.fork(`schedule ${schedules.size}`).uuid(),
    consentId: consent.id,
    createdAt: now,
    runs: [],
    done: [{ transition: first.day > firstDay ? "createAhead" : "create", at: now }],
    moments: { start_date: begins },
  };
  schedules.set(schedule.id, schedule);
  planNext(world, schedule);
  runDuePayments(world);
  return schedule;
}

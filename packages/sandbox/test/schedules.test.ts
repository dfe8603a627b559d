import { describe, expect, it } from "vitest";
import type { scheduleLifecycle, schedulePaymentLifecycle } from "../src/generated/payments-lifecycles.ts";
import { repeatedDay } from "../src/areas/schedules/plan-dates.ts";
import { type Api, createApi } from "./api.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** An application that may collect from a customer. The sandbox begins at noon of 13 May 2026. */
interface Collector extends Api {
  consent: string;
  plan: (schedule: object, key?: string) => ReturnType<Api["call"]>;
  monthly: (start_date: string, fields?: object) => object;
  daysOf: (schedule: string) => Promise<string[]>;
}

async function createCollector(limits: object = {}): Promise<Collector> {
  const api = await createApi({ region: "ae" });
  const headers = { "lean-app-token": api.sandbox.credentials.appToken };
  const call: Api["call"] = (method, path, body, more = {}) =>
    api.call(method, path, body, { ...headers, ...more });
  const { customer_id } = (await call("POST", "/customers/v1/", { app_user_id: "u" })).body;
  const [destination] = (await call("GET", "/payments/v1/destinations")).body;
  const { id: consent } = (
    await call("POST", "/consents/v1/account-on-file", {
      customer_id,
      destination_account_id: destination.id,
      currency: "AED",
      reference: "Example Shop",
      purpose: "GDS",
      control_parameters: { period_type: "Month", max_individual_amount: 100, ...limits },
    })
  ).body;
  api.sandbox.control.payments.authoriseConsent(consent);
  return {
    ...api,
    call,
    get: (path) => call("GET", path),
    consent,
    plan: (schedule, key = crypto.randomUUID()) =>
      call("POST", "/schedules/v1", { consent_id: consent, schedule }, { "idempotency-key": key }),
    monthly: (start_date, fields = {}) => ({
      kind: "RECURRING",
      recurrence: { unit: "MONTH" },
      amount: { value: 20, currency: "AED" },
      start_date,
      ...fields,
    }),
    daysOf: async (id) =>
      (await call("GET", `/schedules/v1/${id}/payments`)).body.content.map(
        (each: { due_date: string; status: string }) => `${each.due_date} ${each.status}`,
      ),
  };
}

const act = ({ call }: Collector, id: string, action: string): ReturnType<Api["call"]> =>
  call("POST", `/schedules/v1/${id}/${action}`, {});

const revoke = ({ call, consent }: Collector): unknown =>
  call("POST", `/consents/v1/${consent}/revocation`, { reason: "FRAUD_SUSPECTED" });
const suspend = ({ sandbox, consent }: Collector): unknown =>
  sandbox.control.payments.changeConsent(consent, "suspend");

describe("a schedule", () => {
  interface Walk {
    start?: string;
    end?: string;
    how?: (collector: Collector, id: string) => unknown;
    after?: number;
    told: string;
  }
  const walks: Record<keyof typeof scheduleLifecycle.transitions, Walk> = {
    create: { told: "ACTIVE" },
    createAhead: { start: "2026-05-14", after: 17 * hour - 1, told: "PENDING" },
    start: { start: "2026-05-14", after: 17 * hour, told: "ACTIVE" },
    pause: { how: (each, id) => act(each, id, "pause"), told: "PAUSED" },
    resume: {
      async how(each, id) {
        await act(each, id, "pause");
        await act(each, id, "resume");
      },
      told: "ACTIVE",
    },
    block: { how: suspend, after: 31 * day, told: "CONSENT_BLOCKED" },
    cancel: { how: (each, id) => act(each, id, "cancel"), told: "CANCELLED" },
    end: { how: revoke, told: "CANCELLED" },
    complete: { end: "2026-06-30", after: 31 * day, told: "COMPLETED" },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { start = "2026-05-13", end, how, after = 0, told }) => {
      const collector = await createCollector();
      const { plan, monthly, sandbox, get } = collector;
      const created = await plan(monthly(start, { end_date: end ?? null }));
      expect(created.status).toBe(201);
      const { schedule_id } = created.body;
      await how?.(collector, schedule_id);
      sandbox.clock.advance(after);
      expect((await get(`/schedules/v1/${schedule_id}`)).body.status).toBe(told);
      const isOver = told === "CANCELLED" || told === "COMPLETED";
      expect((await act(collector, schedule_id, "cancel")).status).toBe(isOver ? 400 : 200);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("makes its payments on the sandbox's clock, each with its webhooks and at its time", async () => {
    const { plan, monthly, sandbox, daysOf, get } = await createCollector();
    const { schedule_id } = (await plan(monthly("2026-05-31"))).body;
    expect(await daysOf(schedule_id)).toEqual(["2026-05-31 SCHEDULED"]);
    sandbox.clock.advance(100 * day);
    expect(await daysOf(schedule_id)).toEqual([
      "2026-05-31 COMPLETED",
      "2026-06-30 COMPLETED",
      "2026-07-31 COMPLETED",
      "2026-08-31 SCHEDULED",
    ]);
    const told = sandbox.control.events.list().filter(({ type }) => type === "payment.created");
    expect(told.map(({ timestamp }) => timestamp.slice(0, 16))).toEqual([
      "2026-05-31T05:00",
      "2026-06-30T05:00",
      "2026-07-31T05:00",
    ]);
    const { body } = await get(`/schedules/v1/${schedule_id}/upcoming-payments?toDate=2026-10-31`);
    expect(body.content.map(({ due_date }: { due_date: string }) => due_date)).toEqual([
      "2026-08-31",
      "2026-09-30",
      "2026-10-31",
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it("is made once per idempotency key, which it needs", async () => {
    const { plan, monthly, call, consent, get } = await createCollector();
    const first = await plan(monthly("2026-06-01"), "key");
    expect((await plan(monthly("2026-06-01"), "key")).body).toEqual(first.body);
    expect((await plan(monthly("2026-06-02"), "key")).status).toBe(400);
    const without = { consent_id: consent, schedule: monthly("2026-06-01") };
    expect((await call("POST", "/schedules/v1", without)).body.status).toBe("MISSING_PARAMETERS");
    expect((await get(`/schedules/v1?consentId=${consent}`)).body.content).toHaveLength(1);
  });
});

const list = (...days: [string, number][]): object => ({
  kind: "EXPLICIT",
  executions: days.map(([execute_on, value]) => ({ execute_on, amount: { value, currency: "AED" } })),
});

const acting =
  (action: string) =>
  ({ call }: Collector, id: string): unknown =>
    call("POST", `/schedules/v1/${id}/${action}`, {});

describe("a payment of a schedule", () => {
  interface Walk {
    how?: (collector: Collector, id: string) => unknown;
    amount?: number;
    after: number;
    told: string[];
  }
  const first = 17 * hour;
  const walks: Record<keyof typeof schedulePaymentLifecycle.transitions, Walk> = {
    plan: { after: 0, told: ["SCHEDULED", "PLANNED"] },
    schedule: { after: first + 10_000, told: ["COMPLETED", "SCHEDULED"] },
    start: { after: first, told: ["PROCESSING", "SCHEDULED"] },
    complete: { after: first + day + 10_000, told: ["COMPLETED", "COMPLETED"] },
    fail: { amount: 20.03, after: first + 10_000, told: ["FAILED", "SCHEDULED"] },
    skip: { how: acting("pause"), after: first + 10_000, told: ["SKIPPED", "SCHEDULED"] },
    cancel: { how: acting("cancel"), after: first, told: ["CANCELLED", "CANCELLED"] },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { how, amount = 20, after, told }) => {
      const collector = await createCollector();
      const { plan, sandbox, get, daysOf } = collector;
      const { schedule_id } = (await plan(list(["2026-05-14", amount], ["2026-05-15", 30]))).body;
      // A schedule can be paused once it has begun.
      const { schedule_id: active } = (
        await plan(list(["2026-05-12", 20], ["2026-05-14", amount], ["2026-05-15", 30]))
      ).body;
      await how?.(collector, how === walks.skip.how ? active : schedule_id);
      sandbox.clock.advance(after);
      const days = await daysOf(how === walks.skip.how ? active : schedule_id);
      expect(days.slice(-2)).toEqual([`2026-05-14 ${told[0]}`, `2026-05-15 ${told[1]}`]);
      expect((await daysOf(active))[0]).toBe("2026-05-12 SKIPPED");
      const { content } = (await get(`/schedules/v1/${schedule_id}/payments`)).body;
      const one = await get(`/schedules/v1/${schedule_id}/payments/${content[0].scheduled_payment_id}`);
      expect(one.body).toMatchObject(content[0]);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("fails beyond the limits of the consent", async () => {
    const { plan, sandbox, daysOf } = await createCollector();
    const { schedule_id } = (await plan(list(["2026-05-14", 101], ["2026-05-15", 100]))).body;
    sandbox.clock.advance(3 * day);
    expect(await daysOf(schedule_id)).toEqual(["2026-05-14 FAILED", "2026-05-15 COMPLETED"]);
  });
});

it("a month that is too short has its last day instead", () => {
  const start = Math.floor(Date.UTC(2027, 11, 31) / day);
  const dates = [0, 1, 2, 3, 4].map((times) =>
    new Date(repeatedDay(start, "MONTH", times) * day).toISOString().slice(0, 10),
  );
  expect(dates).toEqual(["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]);
});

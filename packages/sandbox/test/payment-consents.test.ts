import { array, assert, asyncProperty, constant, integer, oneof, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  accountOnFilePaymentLifecycle,
  paymentConsentLifecycle,
} from "../src/generated/payments-lifecycles.ts";
import { type Api, createApi } from "./api.ts";

const day = 86_400_000;

/** A customer in the Emirates and an application that may collect from them. */
interface Collector extends Api {
  customer: string;
  /** Makes a consent; what is given replaces the usual fields. */
  ask: (fields?: Record<string, unknown>) => Promise<string>;
  pay: (consent: string, amount: number, key?: string) => ReturnType<Api["call"]>;
  consentOf: (id: string) => Promise<Record<string, never>>;
  // oxlint-disable-next-line typescript/no-explicit-any
  told: (type: string) => any[];
}

async function createCollector(seed = 1): Promise<Collector> {
  const api = await createApi({ region: "ae", seed });
  // A bearer token would end before the consent does.
  const headers = { "lean-app-token": api.sandbox.credentials.appToken };
  const call: Api["call"] = (method, path, body, more = {}) =>
    api.call(method, path, body, { ...headers, ...more });
  const { customer_id: customer } = (await call("POST", "/customers/v1/", { app_user_id: "u" })).body;
  const [destination] = (await call("GET", "/payments/v1/destinations")).body;
  return {
    ...api,
    call,
    get: (path) => call("GET", path),
    customer,
    async ask(fields = {}) {
      const { body } = await call("POST", "/consents/v1/account-on-file", {
        customer_id: customer,
        destination_account_id: destination.id,
        currency: "AED",
        reference: "Example Shop",
        purpose: "GDS",
        control_parameters: { period_type: "Month", max_individual_amount: 500 },
        ...fields,
      });
      return body.id;
    },
    pay: (consent_id, amount, key = crypto.randomUUID()) =>
      call(
        "POST",
        "/payments/v1/account-on-file",
        { consent_id, amount, risk_details: {} },
        { "idempotency-key": key },
      ),
    consentOf: async (id) => (await call("GET", `/consents/v1/${id}`)).body,
    told: (prefix) =>
      api.sandbox.control.events
        .list()
        .flatMap(({ type, payload }) => (type.startsWith(prefix) ? [payload] : [])),
  };
}

const revoke = ({ call }: Collector, id: string): Promise<unknown> =>
  call("POST", `/consents/v1/${id}/revocation`, { reason: "END_USER_REQUESTED" });

describe("a payment consent", () => {
  type Change = Parameters<Api["sandbox"]["control"]["payments"]["changeConsent"]>[1];
  const change =
    (...changes: Change[]) =>
    async ({ sandbox }: Collector, id: string): Promise<void> => {
      for (const each of changes) sandbox.control.payments.changeConsent(id, each);
    };
  interface Walk {
    agreed?: false;
    how?: (collector: Collector, id: string) => Promise<unknown>;
    after?: number;
    told: string;
  }
  const walks: Record<keyof typeof paymentConsentLifecycle.transitions, Walk> = {
    create: { agreed: false, told: "AWAITING_AUTHORISATION" },
    authorise: { told: "AUTHORISED" },
    reject: { agreed: false, how: change("reject"), told: "REJECTED" },
    revoke: { how: revoke, told: "REVOKED" },
    manage: { how: change("manage"), told: "REVOKED" },
    withdraw: { how: change("withdraw"), told: "REVOKED" },
    consume: { how: ({ pay }, id) => pay(id, 100), told: "CONSUMED" },
    expire: { after: 364 * day, told: "EXPIRED" },
    suspend: { how: change("suspend"), told: "SUSPENDED" },
    lift: { how: change("suspend", "lift"), told: "AUTHORISED" },
    withdrawSuspended: { how: change("suspend", "withdraw"), told: "REVOKED" },
    expireSuspended: { how: change("suspend"), after: 364 * day, told: "EXPIRED" },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { agreed = true, how, after = 0, told: expected }) => {
      const collector = await createCollector();
      const control_parameters = { period_type: "Month", max_cumulative_amount: 100 };
      const id = await collector.ask({ control_parameters });
      if (agreed) collector.sandbox.control.payments.authoriseConsent(id);
      await how?.(collector, id);
      collector.sandbox.clock.advance(after);
      expect((await collector.consentOf(id))["status"]).toBe(expected);
      const told = collector.told("consent.status.updated").map(({ status }) => status);
      expect(told.at(-1)).toBe(expected === "AWAITING_AUTHORISATION" ? undefined : expected);
      const { data } = (await collector.get(`/consents/${id}/history`)).body;
      expect(data).toHaveLength(told.length + 1);
      expect(collector.sandbox.violations).toEqual([]);
    },
  );

  it("answers without a version in its path too, as captured", async () => {
    const { ask, get, consentOf } = await createCollector();
    const id = await ask();
    expect((await get(`/consents/${id}`)).body).toEqual(await consentOf(id));
  });

  it("that is not in force takes no payment, tells no balance and cannot be revoked", async () => {
    const collector = await createCollector();
    const id = await collector.ask();
    expect((await collector.pay(id, 20)).status).toBe(400);
    expect((await collector.get(`/consents/v1/${id}/balance`)).status).toBe(409);
    expect(await revoke(collector, id)).toMatchObject({ status: 400 });
    expect(collector.sandbox.violations).toEqual([]);
  });

  it("pays at once what it asks for at once", async () => {
    const { ask, sandbox, told, consentOf } = await createCollector();
    const id = await ask({ immediate_payment: { amount: 30, reference: "First" } });
    sandbox.control.payments.authoriseConsent(id);
    sandbox.clock.advance(6_000);
    expect(told("payment.")).toMatchObject([
      { consent_id: id, status: "PENDING_WITH_BANK" },
      { consent_id: id, status: "ACCEPTED_BY_BANK", amount: 30 },
    ]);
    expect((await consentOf(id))["payment_consumption"]).toMatchObject({ cumulative_number_of_payments: 1 });
  });

  it("forgets what was paid in earlier periods, but not in all", async () => {
    const { ask, sandbox, pay, consentOf } = await createCollector();
    const id = await ask({
      control_parameters: {
        period_type: "Day",
        max_cumulative_amount_per_period: 50,
        max_cumulative_amount: 80,
      },
    });
    sandbox.control.payments.authoriseConsent(id);
    expect((await pay(id, 50)).status).toBe(200);
    expect((await pay(id, 1)).body.message).toContain("max_cumulative_amount_per_period");
    sandbox.clock.advance(day);
    expect((await pay(id, 31)).body.message).toContain("max_cumulative_amount ");
    expect((await pay(id, 30)).status).toBe(200);
    expect((await consentOf(id))["status"]).toBe("CONSUMED");
  });
});

describe("a payment under a consent", () => {
  const walks: Omit<
    Record<
      keyof typeof accountOnFilePaymentLifecycle.transitions,
      { amount?: number; after?: number; told: string[] }
    >,
    "createWithConsent" | "createBySchedule"
  > = {
    create: { told: [] },
    submit: { after: 1_000, told: ["PENDING_WITH_BANK"] },
    failToSubmit: { amount: 20.02, after: 6_000, told: ["FAILED"] },
    accept: { after: 6_000, told: ["PENDING_WITH_BANK", "ACCEPTED_BY_BANK"] },
    fail: { amount: 20.03, after: 6_000, told: ["PENDING_WITH_BANK", "FAILED"] },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { amount = 20, after = 0, told: expected }) => {
      const { ask, sandbox, pay, told, get } = await createCollector();
      const id = await ask();
      sandbox.control.payments.authoriseConsent(id);
      const balanceOf = async (): Promise<number> => (await get(`/consents/v1/${id}/balance`)).body.balance;
      const before = await balanceOf();
      const { body } = await pay(id, amount);
      expect(body).toMatchObject({ status: "CREATED", amount: { currency: "AED", amount } });
      sandbox.clock.advance(after);
      expect(told("payment.").map(({ status }) => status)).toEqual(expected);
      const paid = expected.includes("ACCEPTED_BY_BANK") ? amount : 0;
      expect(await balanceOf()).toBeCloseTo(before - paid, 6);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("needs an idempotency key, and is made once for it", async () => {
    const { ask, sandbox, pay, call, consentOf } = await createCollector();
    const id = await ask();
    sandbox.control.payments.authoriseConsent(id);
    const body = { consent_id: id, amount: 20, risk_details: {} };
    const without = await call("POST", "/payments/v1/account-on-file", body);
    expect([without.status, without.body.status]).toEqual([400, "MISSING_PARAMETERS"]);
    const first = await pay(id, 20, "order-1");
    expect((await pay(id, 20, "order-1")).body).toEqual(first.body);
    expect((await pay(id, 21, "order-1")).status).toBe(400);
    expect((await consentOf(id))["payment_consumption"]).toMatchObject({ cumulative_number_of_payments: 1 });
  });
});

describe("money", () => {
  const step = oneof(
    {
      weight: 4,
      arbitrary: record({ do: constant("collect"), sum: integer({ min: 1_000, max: 9_000 }) }),
    },
    {
      weight: 2,
      arbitrary: record({ do: constant("ask"), sum: integer({ min: 1_000, max: 9_000 }) }),
    },
    { weight: 2, arbitrary: record({ do: constant("wait"), sum: integer({ min: 1, max: 9_000 }) }) },
    { weight: 1, arbitrary: record({ do: constant("revoke"), sum: constant(0) }) },
    { weight: 1, arbitrary: record({ do: constant("suspend"), sum: constant(0) }) },
    { weight: 1, arbitrary: record({ do: constant("lift"), sum: constant(0) }) },
    {
      weight: 2,
      arbitrary: record({ do: constant("refund"), sum: integer({ min: 100, max: 900 }) }),
    },
  );
  const finals = new Set(["REJECTED", "REVOKED", "CONSUMED", "EXPIRED", "ACCEPTED_BY_BANK", "FAILED"]);
  const limit = 200;

  it("is conserved, no consent is over-consumed, and no final state changes, whatever is done", async () => {
    const { ask, sandbox, pay, call, get, customer, consentOf } = await createCollector();
    const { payments, payouts } = sandbox.control;
    const start = sandbox.control.snapshot();
    await assert(
      asyncProperty(array(step, { minLength: 5, maxLength: 14 }), async (steps) => {
        sandbox.control.restore(start);
        const limits = { period_type: "Day", max_cumulative_amount: limit };
        const consent = await ask({ control_parameters: limits });
        const source = payments.createSource(customer);
        payments.authoriseConsent(consent);
        const path = `/customers/v1/${customer}/payment-sources/${source.id}`;
        const balanceOf = async (): Promise<number> =>
          Math.round((await get(path)).body.accounts[0].balance * 100);
        const all = async (): Promise<number> =>
          (await balanceOf()) + Math.round(payouts.account().balance * 100);
        const before = await all();
        const ended = new Map<string, string>();
        const made: string[] = [];
        const note = (id: string, state: string): void => {
          expect(ended.get(id) ?? state).toBe(state);
          if (finals.has(state)) ended.set(id, state);
        };
        for (const { do: deed, sum } of steps) {
          const amount = sum / 100;
          if (deed === "collect") await pay(consent, amount);
          else if (deed === "wait") sandbox.clock.advance(sum);
          else if (deed === "revoke")
            await call("POST", `/consents/v1/${consent}/revocation`, { reason: "FRAUD_SUSPECTED" });
          else if (deed === "refund" && made[0])
            await call("POST", "/payouts/refunds", [
              { payment_id: made[0], amount, reason_code: "ORDER_CANCELLED", status: "APPROVED" },
            ]);
          else if (deed === "ask") {
            const body = { customer_id: customer, amount, currency: "AED" };
            const { payment_intent_id } = (await call("POST", "/payments/v1/intents", body)).body;
            made.push(payments.approve(payment_intent_id).id);
          } else if (deed === "suspend" || deed === "lift")
            try {
              payments.changeConsent(consent, deed);
            } catch {
              // Its state does not allow that; the state is looked at below.
            }
          const seen = (await consentOf(consent)) as unknown as {
            status: string;
            payment_consumption: { cumulative_value_of_payments: number };
          };
          note(consent, seen.status);
          for (const id of made) note(id, (await get(`/payments/v1/${id}`)).body.status);
          expect(seen.payment_consumption.cumulative_value_of_payments).toBeLessThanOrEqual(limit);
          expect(await all()).toBe(before);
        }
        expect(sandbox.violations).toEqual([]);
      }),
      { numRuns: 30, seed: 14 },
    );
  });
});

import { describe, expect, it } from "vitest";
import type {
  payoutDestinationLifecycle,
  payoutLifecycle,
  payoutSettlementLifecycle,
  refundLifecycle,
} from "../src/generated/payouts-lifecycles.ts";
import { type Api, createApi } from "./api.ts";

type Region = "sa" | "ae";

const payees = {
  sa: { iban: "SA9799000000000000000002", city: "Riyadh", country: "SAU", currency_iso_code: "SAR" },
  ae: { iban: "AE339990000000000000003", city: "Dubai", country: "ARE", currency_iso_code: "AED" },
};
const payeeOf = (region: Region, name: string): Record<string, string> =>
  Object.assign({ name, address: "2 Example Street" }, payees[region]);

/** An application that pays others. */
interface Payer extends Api {
  payee: string;
  order: (amount: number, fields?: Record<string, unknown>) => Record<string, unknown>;
  pay: (amount: number, fields?: Record<string, unknown>) => Promise<string>;
  statusOf: (intent: string) => Promise<string[]>;
  told: () => string[];
}

async function createPayer(region: Region = "ae"): Promise<Payer> {
  const api = await createApi({ region });
  const created = await api.call("POST", "/payouts/v1/payment/destinations", [
    payeeOf(region, "Example Supplies Company"),
  ]);
  const payee = created.body[0].destination_id;
  api.sandbox.clock.advance(2_000);
  const { account_id } = api.sandbox.control.payouts.account();
  const order: Payer["order"] = (amount, fields = {}) => {
    const usual = { payment_destination_id: payee, amount, description: "Invoice", authorize_payment: true };
    return { payment_details: [{ account_id, destination_details: [{ ...usual, ...fields }] }] };
  };
  return {
    ...api,
    payee,
    order,
    async pay(amount, fields) {
      const { body } = await api.call("POST", "/payouts/v1/payment", order(amount, fields));
      return body.payouts_payment_details[0].payment_intent_id;
    },
    async statusOf(intent) {
      const { content } = (await api.get("/payouts/v1/payments")).body;
      const { status, post_initiation_status } = content.find(
        (each: { payment_intent_id: string }) => each.payment_intent_id === intent,
      );
      return [status, post_initiation_status];
    },
    told: () =>
      api.sandbox.control.events.list().flatMap(({ type }) => (type.startsWith("payment.") ? [type] : [])),
  };
}

const created = "payment.created";
const updated = "payment.updated";

describe("a payout", () => {
  interface Walk {
    amount?: number;
    manual?: true;
    release?: true;
    after?: number;
    told: [string, string | null];
    events: string[];
  }
  const walks: Omit<Record<keyof typeof payoutLifecycle.transitions, Walk>, "createBulk" | "createSplit"> &
    Record<keyof typeof payoutSettlementLifecycle.transitions, Walk> = {
    create: { told: ["CREATED", null], events: [] },
    acceptAtOnce: { after: 5_000, told: ["ACCEPTED_BY_BANK", null], events: [created] },
    submit: { amount: 50.06, after: 2_000, told: ["PENDING_WITH_BANK", null], events: [created] },
    queue: { manual: true, after: 60_000, told: ["AWAITING_AUTHORIZATION", null], events: [created] },
    failAtOnce: { amount: 50.02, after: 2_000, told: ["FAILED", null], events: [created] },
    release: { manual: true, release: true, told: ["PENDING_WITH_BANK", null], events: [created, updated] },
    releaseAndAccept: {
      amount: 50.01,
      manual: true,
      release: true,
      told: ["ACCEPTED_BY_BANK", null],
      events: [created, updated],
    },
    refuseRelease: {
      amount: 50.02,
      manual: true,
      release: true,
      told: ["AUTHORISATION_FAILED", null],
      events: [created, updated],
    },
    accept: { amount: 50.06, after: 7_000, told: ["ACCEPTED_BY_BANK", null], events: [created, updated] },
    fail: { amount: 50.03, after: 7_000, told: ["FAILED", null], events: [created, updated] },
    process: { after: 7_000, told: ["ACCEPTED_BY_BANK", "PROCESSED"], events: [created, updated] },
    reject: {
      amount: 50.05,
      after: 7_000,
      told: ["ACCEPTED_BY_BANK", "REJECTED"],
      events: [created, updated],
    },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { amount = 50, manual = false, release, after = 0, told: expected, events }) => {
      const { sandbox, pay, statusOf, told, get } = await createPayer();
      const intent = await pay(amount, { authorize_payment: !manual });
      sandbox.clock.advance(release ? 2_000 : after);
      if (release) sandbox.control.payouts.release(intent);
      expect(await statusOf(intent)).toEqual(expected);
      expect(told()).toEqual(events);
      const { content } = (await get(`/payouts/v1/payments/${intent}/history`)).body;
      const history: string[] = content[0]?.events.map(({ event }: { event: string }) => event) ?? [];
      expect(history.toReversed()).toEqual(events);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("moves money, and brings it back when it is rejected", async () => {
    const { sandbox, pay } = await createPayer();
    const { payouts } = sandbox.control;
    const { balance } = payouts.account();
    await pay(50);
    await pay(60.05);
    sandbox.clock.advance(5_000);
    expect(payouts.account().balance).toBeCloseTo(balance - 110.05, 6);
    sandbox.clock.advance(2_000);
    expect(payouts.account().balance).toBeCloseTo(balance - 50, 6);
  });

  it("of more than the account has fails", async () => {
    const { sandbox, pay, get } = await createPayer();
    const intent = await pay(sandbox.control.payouts.account().balance + 1);
    sandbox.clock.advance(60_000);
    const { payment } = (await get(`/payouts/v1/intents/${intent}`)).body;
    expect(payment).toMatchObject({ status: "FAILED", granular_status_code: "INSUFFICIENT_BALANCE" });
    expect((await get(`/payouts/v1/${payment.id}`)).body).toEqual(payment);
  });

  it("is made once per idempotency key, and the key takes no other body", async () => {
    const { sandbox, call, order, get } = await createPayer();
    const { appToken } = sandbox.credentials;
    const send = (amount: number): ReturnType<typeof call> =>
      call("POST", "/payouts/v1/payment", order(amount), {
        "lean-app-token": appToken,
        "idempotency-key": "invoice-1",
      });
    const first = await send(50);
    sandbox.clock.advance(60_000);
    expect(await send(50)).toMatchObject({ status: 200, body: first.body });
    expect(await send(51)).toMatchObject({ status: 400, body: { status: "INVALID_PARAMETERS" } });
    expect((await get("/payouts/v1/payments")).body.page.total_elements).toBe(1);
  });

  it("of several is made with all of them or not at all", async () => {
    const { call, order, get, payee } = await createPayer();
    const body = order(50) as { payment_details: { destination_details: object[] }[] };
    body.payment_details[0]?.destination_details.push({
      payment_destination_id: payee,
      amount: 1.001,
      description: "Wrong",
      authorize_payment: true,
    });
    expect((await call("POST", "/payouts/v1/payment", body)).status).toBe(400);
    expect((await get("/payouts/v1/payments")).body.content).toEqual([]);
  });

  it("in KSA has the page and the history of its references", async () => {
    const { sandbox, pay, get } = await createPayer("sa");
    const intent = await pay(50);
    sandbox.clock.advance(60_000);
    const { body } = await get("/payouts/v1/payments");
    expect(body).toMatchObject({ number: 0, total_elements: 1, last: true, content: [{ currency: "SAR" }] });
    const history = await get(`/payouts/v1/payments/${intent}/history`);
    expect(history.body).toMatchObject({
      intent_id: intent,
      payments: [{ status: "ACCEPTED_BY_BANK", events: [{ event: created }, { event: updated }] }],
    });
    expect(sandbox.violations).toEqual([]);
  });
});

describe("a payee", () => {
  const walks: Omit<
    Record<
      keyof typeof payoutDestinationLifecycle.transitions,
      { name?: string; after: number; told: string; events: number }
    >,
    "lose" | "remove"
  > = {
    create: { after: 1_999, told: "PENDING", events: 0 },
    register: { after: 2_000, told: "ACTIVE", events: 1 },
    registerWithWait: {
      name: "Cooloff Supplies",
      after: 2_000,
      told: "AWAITING_BENEFICIARY_COOL_OFF",
      events: 1,
    },
    refuse: { name: "Refused Supplies", after: 2_000, told: "FAILED", events: 0 },
    endWait: { name: "Cooloff Supplies", after: 86_400_000, told: "ACTIVE", events: 2 },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { name = "Example Supplies", after, told, events }) => {
      const { sandbox, call } = await createApi({ region: "ae" });
      const headers = { "lean-app-token": sandbox.credentials.appToken };
      const list = [payeeOf("ae", name)];
      const { body } = await call("POST", "/payouts/v1/payment/destinations", list, headers);
      sandbox.clock.advance(after);
      const path = `/payouts/v1/payment/destinations/${body[0].destination_id}`;
      expect((await call("GET", path, undefined, headers)).body.status).toBe(told);
      expect(sandbox.control.events.list()).toHaveLength(events);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("with a wrong IBAN fails without the others", async () => {
    const { call } = await createApi({ region: "ae" });
    const wrong = { ...payeeOf("ae", "Wrong"), iban: "AE340000000000000000000" };
    const list = [wrong, payeeOf("ae", "Example Supplies")];
    const { body } = await call("POST", "/payouts/v1/payment/destinations", list);
    expect(body).toMatchObject([{ status: "FAILED" }, { status: "CONFIRMED" }]);
  });

  it("is paid once it is active", async () => {
    const { sandbox, call, order } = await createPayer();
    const list = [payeeOf("ae", "Cooloff Supplies")];
    const [{ destination_id: payment_destination_id }] = (
      await call("POST", "/payouts/v1/payment/destinations", list)
    ).body;
    sandbox.clock.advance(60_000);
    const body = order(50, { payment_destination_id });
    expect((await call("POST", "/payouts/v1/payment", body)).status).toBe(400);
  });
});

async function createPaid(): Promise<Api & { payment: string; balance: () => Promise<number> }> {
  const api = await createApi({ region: "ae" });
  const { payments } = api.sandbox.control;
  const { customer_id } = (await api.call("POST", "/customers/v1/", { app_user_id: "u" })).body;
  const source = payments.createSource(customer_id);
  const body = { customer_id, amount: 100, currency: "AED" };
  const { payment_intent_id } = (await api.call("POST", "/payments/v1/intents", body)).body;
  const { id: payment } = payments.approve(payment_intent_id);
  api.sandbox.clock.advance(60_000);
  const path = `/customers/v1/${customer_id}/payment-sources/${source.id}`;
  return { ...api, payment, balance: async () => (await api.get(path)).body.accounts[0].balance };
}

describe("a refund", () => {
  interface Walk {
    amount?: number;
    status?: string;
    decide?: string;
    after?: number;
    told: string;
  }
  const walks: Record<keyof typeof refundLifecycle.transitions, Walk> = {
    create: { after: 60_000, told: "CREATED" },
    createApproved: { status: "APPROVED", told: "APPROVED" },
    approve: { decide: "APPROVED", told: "APPROVED" },
    reject: { decide: "REJECTED", after: 60_000, told: "REJECTED" },
    accept: { decide: "APPROVED", after: 5_000, told: "ACCEPTED_BY_BANK" },
    submit: { amount: 20.06, decide: "APPROVED", after: 2_000, told: "PENDING_WITH_BANK" },
    acceptLater: { amount: 20.06, decide: "APPROVED", after: 7_000, told: "ACCEPTED_BY_BANK" },
    fail: { amount: 20.02, decide: "APPROVED", after: 5_000, told: "FAILED" },
    failLater: { amount: 20.03, decide: "APPROVED", after: 7_000, told: "FAILED" },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that, and moves money if it is accepted",
    async (_, { amount = 20, status, decide, after = 0, told }) => {
      const { sandbox, call, get, payment, balance } = await createPaid();
      const before = await balance();
      const order = {
        payment_id: payment,
        amount,
        reason_code: "CUSTOMER_REQUEST",
        ...(status && { status }),
      };
      const { refund_id } = (await call("POST", "/payouts/refunds", [order])).body[0];
      if (decide) await call("PUT", "/payouts/refunds", [{ refund_id, status: decide }]);
      sandbox.clock.advance(after);
      expect((await get(`/payouts/refunds/${refund_id}`)).body.status).toBe(told);
      expect((await get(`/payouts/refunds?status=${told}`)).body.content).toHaveLength(1);
      expect(await balance()).toBeCloseTo(before + (told === "ACCEPTED_BY_BANK" ? amount : 0), 6);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("is never more than was paid, and is decided once", async () => {
    const { call, payment } = await createPaid();
    const order = (amount: number): object => ({
      payment_id: payment,
      amount,
      reason_code: "ORDER_CANCELLED",
    });
    expect((await call("POST", "/payouts/refunds", [order(60), order(41)])).status).toBe(400);
    const { body } = await call("POST", "/payouts/refunds", [order(60)]);
    expect((await call("POST", "/payouts/refunds", [order(41)])).status).toBe(400);
    const decision = [{ refund_id: body[0].refund_id, status: "REJECTED" }];
    expect((await call("PUT", "/payouts/refunds", decision)).status).toBe(200);
    expect((await call("PUT", "/payouts/refunds", decision)).status).toBe(400);
    expect((await call("POST", "/payouts/refunds", [order(100)])).status).toBe(201);
  });
});

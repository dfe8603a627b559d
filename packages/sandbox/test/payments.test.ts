import { describe, expect, it } from "vitest";
import type { paymentLifecycle } from "../src/generated/payments-lifecycles.ts";
import { type Api, createApi } from "./api.ts";

/** A customer in the Emirates and an application that may ask them for money. */
interface Shop extends Api {
  customer: string;
  /** Makes an intent; what is given replaces the usual fields. */
  ask: (fields?: Record<string, unknown>) => Promise<string>;
  /** Types and payloads of the events of one kind of record so far. */
  // oxlint-disable-next-line typescript/no-explicit-any
  told: (prefix: string) => { type: string; payload: any }[];
}

async function createShop(): Promise<Shop> {
  const api = await createApi({ region: "ae" });
  const { customer_id: customer } = (await api.call("POST", "/customers/v1/", { app_user_id: "u" })).body;
  return {
    ...api,
    customer,
    async ask(fields = {}) {
      const usual = { customer_id: customer, amount: 125.5, currency: "AED" };
      const { body } = await api.call("POST", "/payments/v1/intents", { ...usual, ...fields });
      return body.payment_intent_id;
    },
    told: (prefix) =>
      api.sandbox.control.events
        .list()
        .filter(({ type }) => type.startsWith(prefix))
        .map(({ type, payload }) => ({ type, payload })),
  };
}

const destination = {
  name: "Example Trading LLC",
  display_name: "Example Shop",
  address: "1 Example Street",
  city: "Dubai",
  country: "ARE",
  iban: "AE609990000000000000002",
  bank_type: "SME",
  government_identifier: { type: "TRADE_LICENSE_NUMBER", value: "CN-0000000" },
};

describe("a payment destination", () => {
  it("is there by default, and others are registered", async () => {
    const { call, get, customer } = await createShop();
    expect((await get("/payments/v1/destinations")).body).toMatchObject([{ default: true }]);
    const own = await call("POST", "/payments/v1/destinations", { ...destination, customer_id: customer });
    expect(own).toMatchObject({ status: 200, body: { status: "CONFIRMED", default: false } });
    expect((await get(`/payments/v1/destinations/${own.body.id}`)).body).toEqual(own.body);
    expect((await get(`/customers/v1/${customer}/destinations`)).body).toEqual([own.body]);
  });

  it.each([
    [{ name: "Example" }, "INVALID_NAME"],
    [{ iban: "AE619990000000000000002" }, "INVALID_IBAN"],
    [{ iban: undefined }, "MISSING_PARAMETERS"],
  ])("with %j is refused with %s", async (fields, code) => {
    const { call } = await createShop();
    const { status, body } = await call("POST", "/payments/v1/destinations", { ...destination, ...fields });
    expect([status, body.status]).toEqual([400, code]);
  });
});

describe("a payment source", () => {
  it("of an Open Finance bank can be used at once, and is told", async () => {
    const { sandbox, customer, get, told } = await createShop();
    const source = sandbox.control.payments.createSource(customer);
    expect(source.beneficiaries.map(({ status }) => status)).toEqual(["ACTIVE"]);
    expect(told("payment_source").map(({ type }) => type)).toEqual([
      "payment_source.beneficiary.created",
      "payment_source.created",
    ]);
    expect((await get(`/customers/v1/${customer}/payment-sources/${source.id}`)).body).toEqual(source);
  });

  it("of a bank with a waiting time can be used when that is over", async () => {
    const { sandbox, customer, get, told, ask } = await createShop();
    const { id } = sandbox.control.payments.createSource(customer, { bankIdentifier: "LEANMB1_SAU" });
    const path = `/customers/v1/${customer}/payment-sources/${id}`;
    expect((await get(path)).body.status).toBe("AWAITING_BENEFICIARY_COOL_OFF");
    const intent = await ask();
    expect(() => sandbox.control.payments.approve(intent)).toThrow(/waiting time/);
    // A token ends before the waiting time does.
    const events = told("payment_source.beneficiary").length;
    sandbox.clock.advance(86_400_000);
    expect(told("payment_source.beneficiary").slice(events)).toMatchObject([
      { type: "payment_source.beneficiary.updated", payload: { status: "ACTIVE" } },
    ]);
    expect(sandbox.control.payments.approve(intent).status).toBe("PENDING_WITH_BANK");
  });

  it("that was deleted is unknown", async () => {
    const { sandbox, customer, call, get } = await createShop();
    const { id } = sandbox.control.payments.createSource(customer);
    const path = `/customers/v1/${customer}/payment-sources/${id}`;
    expect(await call("DELETE", path, { reason: "USER_REQUESTED" })).toMatchObject({ status: 200, body: {} });
    expect(await get(path)).toMatchObject({ status: 404, body: { status: "UNKNOWN_PAYMENT_SOURCE" } });
    expect((await get(`/customers/v1/${customer}/payment-sources`)).body).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("a payment intent", () => {
  it.each([
    [{ amount: 9.99 }, 400, "AMOUNT_UNDER_MIN_VALUE"],
    [{ amount: 1_000_000.01 }, 400, "AMOUNT_OVER_MAX_VALUE"],
    [{ amount: 10.001 }, 400, "INVALID_AMOUNT"],
    [{ description: "x".repeat(33) }, 400, "INVALID_PARAMETERS"],
    [{ currency: "SAR" }, 400, "INVALID_PARAMETERS"],
    [{ payment_destination_id: crypto.randomUUID() }, 404, "UNKNOWN_PAYMENT_DESTINATION"],
  ])("with %j is refused", async (fields, status, code) => {
    const { call, customer } = await createShop();
    const body = { customer_id: customer, amount: 20, currency: "AED", ...fields };
    const answer = await call("POST", "/payments/v1/intents", body);
    expect([answer.status, answer.body.status]).toEqual([status, code]);
  });

  it("is told when it is made, and paid once", async () => {
    const { ask, sandbox, told, get } = await createShop();
    const intent = await ask();
    expect(told("payment_intent")).toMatchObject([
      { type: "payment_intent.created", payload: { intent_id: intent, amount: 125.5 } },
    ]);
    const { id } = sandbox.control.payments.approve(intent);
    expect(() => sandbox.control.payments.approve(intent)).toThrow(/already/);
    const { body } = await get(`/payments/v1/intents/${intent}`);
    expect(body.payments.map((payment: { id: string }) => payment.id)).toEqual([id]);
  });

  it("that nobody paid for 30 days cannot be paid", async () => {
    const { ask, sandbox } = await createShop();
    const intent = await ask();
    sandbox.clock.advance(30 * 86_400_000);
    expect(() => sandbox.control.payments.approve(intent)).toThrow(/too old/);
  });

  it("is found by customer, time and state of its payment", async () => {
    const { ask, sandbox, get, customer } = await createShop();
    const [first, second] = [await ask(), await ask()];
    sandbox.control.payments.approve(second);
    const found = async (query: string): Promise<string[]> =>
      (await get(`/payments/v1/intents?page=0&size=10${query}`)).body.data.map(
        (each: { payment_intent_id: string }) => each.payment_intent_id,
      );
    expect(await found("")).toEqual([first, second]);
    expect(await found(`&customer_id=${customer}&status=PENDING_WITH_BANK`)).toEqual([second]);
    expect(await found("&from=2027-01-01T00:00:00Z")).toEqual([]);
  });
});

describe("a payment", () => {
  interface Walk {
    amount?: number;
    challenge?: "login-mfa" | "payment-mfa" | "app-auth";
    answer?: boolean;
    after?: number;
    told: string;
    events: string[];
  }
  const created = "payment.created";
  const updated = "payment.updated";
  const walks: Record<keyof typeof paymentLifecycle.transitions, Walk> = {
    order: { after: 4_999, told: "PENDING_WITH_BANK", events: [created] },
    acceptAtOnce: { amount: 20.01, told: "ACCEPTED_BY_BANK", events: [created] },
    refuseAtOnce: { amount: 20.02, told: "FAILED", events: [created] },
    askLoginFactor: { challenge: "login-mfa", after: 60_000, told: "AWAITING_LOGIN_MFA", events: [] },
    askPaymentFactor: { challenge: "payment-mfa", after: 60_000, told: "AWAITING_PAYMENT_MFA", events: [] },
    askAppApproval: { challenge: "app-auth", after: 60_000, told: "AWAITING_APP_AUTH", events: [] },
    answer: { challenge: "app-auth", answer: true, told: "PENDING_WITH_BANK", events: [created] },
    answerAndAccept: {
      amount: 20.01,
      challenge: "payment-mfa",
      answer: true,
      told: "ACCEPTED_BY_BANK",
      events: [created],
    },
    giveUp: { challenge: "login-mfa", answer: false, told: "FAILED", events: [created] },
    accept: { after: 5_000, told: "ACCEPTED_BY_BANK", events: [created, updated] },
    fail: { amount: 20.03, after: 5_000, told: "FAILED", events: [created, updated] },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { amount = 20, challenge, answer, after = 0, told: state, events }) => {
      const { ask, sandbox, get, told } = await createShop();
      const { payments } = sandbox.control;
      const { id } = payments.approve(await ask({ amount }), { challenge });
      if (answer !== undefined) payments.answer(id, answer);
      sandbox.clock.advance(after);
      expect((await get(`/payments/v1/${id}`)).body.status).toBe(state);
      const heard = told("payment.").map(({ type }) => type);
      expect(heard).toEqual(events);
      expect(told("payment.").at(-1)?.payload.status).toBe(events.length > 0 ? state : undefined);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("moves money: the account and its transactions show that on the next day", async () => {
    const shop = await createShop();
    const { ask, sandbox, customer, call, get } = shop;
    const { payments } = sandbox.control;
    const source = payments.createSource(customer);
    const account = source.accounts?.[0];
    const path = `/customers/v1/${customer}/payment-sources/${source.id}`;
    const before = account?.balance as number;
    const { id } = payments.approve(await ask({ amount: 125.5, description: "Order A-1001" }));
    sandbox.clock.advance(4_999);
    expect((await get(path)).body.accounts[0].balance).toBe(before);
    sandbox.clock.advance(1);
    expect((await get(path)).body.accounts[0].balance).toBeCloseTo(before - 125.5, 6);
    expect((await get(`/payments/v1/${id}`)).body.bank_transaction_reference).toMatch(/^MB/);

    sandbox.clock.advance(86_400_000);
    const [connected] = shop.told("entity.created");
    const entity_id: string = connected?.payload.id;
    const headers = { "lean-app-token": sandbox.credentials.appToken };
    await call("POST", "/data/v2/refreshes", { entity_id }, headers);
    sandbox.clock.advance(60_000);
    const query = `entity_id=${entity_id}&page=0&size=100`;
    const list = `/data/v2/accounts/${account?.account_id}/transactions?${query}&start_date=2026-05-13`;
    const { body } = await call("GET", list, undefined, headers);
    const booked = body.data.transactions.filter(
      (each: { transaction_information: string }) => each.transaction_information === "Order A-1001",
    );
    expect(booked).toMatchObject([{ amount: { amount: 125.5 }, credit_debit_indicator: "DEBIT" }]);
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    [{ amount: 999_999 }, "INSUFFICIENT_BALANCE", () => undefined],
    [{ amount: 20.04 }, "EXCEEDS_DAILY_LIMIT", () => undefined],
    [
      { amount: 20 },
      "DISABLED_BY_LEAN",
      ({ sandbox }: Shop) => sandbox.control.banks.disable("LEAN_OF_RETAIL_UAE"),
    ],
  ] as const)("of %j fails with %s", async (fields, code, prepare) => {
    const shop = await createShop();
    prepare(shop);
    const { id } = shop.sandbox.control.payments.approve(await shop.ask(fields));
    shop.sandbox.clock.advance(5_000);
    const { status, granular_status_code } = (await shop.get(`/payments/v1/${id}`)).body;
    expect([status, granular_status_code]).toEqual(["FAILED", code]);
  });
});

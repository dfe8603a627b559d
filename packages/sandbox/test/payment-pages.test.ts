import { describe, expect, it } from "vitest";
import type {
  paymentLinkLifecycle,
  paymentLinkUsageLifecycle,
  sessionLifecycle,
} from "../src/generated/payments-lifecycles.ts";
import { type Api, createApi } from "./api.ts";

const minute = 60_000;

async function createShop(): Promise<Api & { customer: string; ask: (amount?: number) => Promise<string> }> {
  const api = await createApi({ region: "ae" });
  const headers = { "lean-app-token": api.sandbox.credentials.appToken };
  const call: Api["call"] = (method, path, body) => api.call(method, path, body, headers);
  const { customer_id: customer } = (await call("POST", "/customers/v1/", { app_user_id: "u" })).body;
  return {
    ...api,
    call,
    get: (path) => call("GET", path),
    customer,
    async ask(amount = 20) {
      const body = { customer_id: customer, amount, currency: "AED" };
      return (await call("POST", "/payments/v1/intents", body)).body.payment_intent_id;
    },
  };
}

describe("a session", () => {
  const redirect_url = "https://shop.example/orders/A-1001?lang=ar";
  const walks: Record<
    keyof typeof sessionLifecycle.transitions,
    { opens?: boolean; approves?: boolean; after: number; told: string }
  > = {
    create: { after: 30 * minute - 1, told: "CREATED" },
    open: { opens: true, after: 30 * minute - 1, told: "ACTIVE" },
    authorize: { opens: true, approves: true, after: 4_999, told: "AUTHORIZED" },
    complete: { approves: true, after: 5_000, told: "COMPLETED" },
    expire: { opens: true, after: 30 * minute, told: "EXPIRED" },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { opens, approves, after, told }) => {
      const { sandbox, call, get, customer, ask } = await createShop();
      const { payments } = sandbox.control;
      const payment_intent_id = await ask();
      const flow = { type: "PAY", payload: { payment_intent_id } };
      const created = await call("POST", "/sessions/v1", { customer_id: customer, flow, redirect_url });
      expect(created).toMatchObject({ status: 201, body: { redirect_url } });
      const { id } = created.body;
      if (opens) payments.openSession(id, false);
      if (approves) payments.openSession(id, true);
      sandbox.clock.advance(after);
      const { body } = await get(`/sessions/v1/${id}`);
      expect(body).toMatchObject({ state: told, session_url: created.body.session_url });
      const intent = (await get(`/payments/v1/intents/${payment_intent_id}`)).body;
      expect(intent.payments).toHaveLength(approves ? 1 : 0);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("is not made for an intent that was paid, of another customer or unknown", async () => {
    const { sandbox, call, customer, ask } = await createShop();
    const intent = await ask();
    sandbox.control.payments.approve(intent);
    const other = (await call("POST", "/customers/v1/", { app_user_id: "other" })).body.customer_id;
    for (const [customer_id, payment_intent_id, status] of [
      [customer, intent, 400],
      [other, await ask(), 400],
      [customer, crypto.randomUUID(), 404],
      [customer, null, 400],
    ]) {
      const flow = { type: "PAY", payload: { payment_intent_id } };
      const answer = await call("POST", "/sessions/v1", { customer_id, flow, redirect_url });
      expect(answer.status).toBe(status);
    }
    expect(sandbox.violations).toEqual([]);
  });
});

const switchTo = ({ call }: Api, id: string, status: string): ReturnType<Api["call"]> =>
  call("PUT", `/payment-links/v1/${id}`, { status });

describe("a payment link", () => {
  const details = { reference: "Order A-1001", currency: "AED", amount: 20 };
  interface Walk {
    how?: (api: Api, id: string) => unknown;
    after?: number;
    told: string;
  }
  const walks: Record<keyof typeof paymentLinkLifecycle.transitions, Walk> = {
    create: { told: "ACTIVE" },
    disable: { how: (api, id) => switchTo(api, id, "DISABLED"), told: "DISABLED" },
    enable: {
      async how(api, id) {
        await switchTo(api, id, "DISABLED");
        await switchTo(api, id, "ACTIVE");
      },
      told: "ACTIVE",
    },
    useUp: { how: ({ sandbox }, id) => sandbox.control.payments.useLink(id), told: "USED" },
    expire: { after: 60 * minute, told: "EXPIRED" },
  };

  it.each(Object.entries(walks))(
    "that goes through %s is told as that",
    async (_, { how, after = 0, told }) => {
      const shop = await createShop();
      const expires_at = new Date(shop.sandbox.clock.now() + 60 * minute).toISOString();
      const body = { payment_details: details, max_usages: 1, expires_at };
      const created = await shop.call("POST", "/payment-links/v1", body);
      const { id } = created.body;
      await how?.(shop, id);
      shop.sandbox.clock.advance(after);
      expect((await shop.get(`/payment-links/v1/${id}`)).body).toMatchObject({
        status: told,
        link: created.body.link,
      });
      expect((await shop.get("/payment-links/v1")).body.content).toHaveLength(1);
      const isOver = told === "USED" || told === "EXPIRED";
      expect((await switchTo(shop, id, "DISABLED")).status).toBe(isOver ? 400 : 200);
      if (told !== "ACTIVE") expect(() => shop.sandbox.control.payments.useLink(id)).toThrow(/not active/);
      expect(shop.sandbox.violations).toEqual([]);
    },
  );

  const tries: Record<
    keyof typeof paymentLinkUsageLifecycle.transitions,
    { amount?: number; completes?: boolean; after?: number; told: string; paid: string | null }
  > = {
    start: { completes: false, after: 30 * minute - 1, told: "STARTED", paid: null },
    pay: { after: 5_000, told: "PAYMENT_CREATED", paid: "ACCEPTED_BY_BANK" },
    fail: { amount: 20.02, told: "FAILED", paid: "FAILED" },
    expire: { completes: false, after: 30 * minute, told: "EXPIRED", paid: null },
  };

  it.each(Object.entries(tries))(
    "tells of a try that goes through %s",
    async (_, { amount = 20, completes, after = 0, told, paid }) => {
      const { sandbox, call, get } = await createShop();
      const payment_details = { ...details, amount };
      const identifiers = [{ type: "EMAIL", display_label: "Email", required: true }];
      const { id } = (await call("POST", "/payment-links/v1", { payment_details, identifiers })).body;
      expect(() => sandbox.control.payments.useLink(id)).toThrow(/required/);
      const answers = { Email: "noura@shop.example" };
      const { usage_id } = sandbox.control.payments.useLink(id, { answers, completes });
      sandbox.clock.advance(after);
      const { body } = await get(`/payment-links/v1/${id}/usages/${usage_id}`);
      expect(body).toMatchObject({
        usage_status: told,
        payment_status: paid,
        identifiers: [{ type: "EMAIL", display_label: "Email", value: answers.Email }],
      });
      expect((await get(`/payment-links/v1/${id}/usages`)).body.content).toEqual([body]);
      expect((await get(`/payment-links/v1/${id}`)).body.current_usages).toBe(
        told === "PAYMENT_CREATED" ? 1 : 0,
      );
      expect(sandbox.violations).toEqual([]);
    },
  );

  it("does not expire before it begins", async () => {
    const { call } = await createShop();
    const body = { payment_details: details, expires_at: "2026-05-13T11:59:59Z" };
    expect((await call("POST", "/payment-links/v1", body)).status).toBe(400);
  });
});

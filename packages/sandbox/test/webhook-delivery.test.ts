import { verifySignature } from "@openlean/webhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Control, createSandbox } from "../src/index.ts";
import { checkEvent } from "../src/doors/control/check-event.ts";
import { createApi, startTime } from "./api.ts";
import { createReceiver, type Receiver } from "./receiver.ts";

let receiver: Receiver;
beforeEach(async () => {
  receiver = await createReceiver();
});
afterEach(() => receiver.close());

const minute = 60_000;
const at = (ms: number) => new Date(startTime + ms).toISOString();

async function api(region: "sa" | "ae" = "sa") {
  const made = await createApi({ webhookUrl: receiver.url, region });
  return { ...made, control: made.sandbox.control };
}

function emit(control: Control): string {
  return control.events.emit("results.ready", { id: crypto.randomUUID() }).event_id;
}

describe("connecting a bank", () => {
  it.each([
    ["sa", "FINISHED"],
    ["ae", "OK"],
  ] as const)(
    "in %s sends entity.created, several PENDING and then %s, all fit for the specification",
    async (region, last) => {
      const { connect, control } = await api(region);
      const { customer, entity } = await connect({ app_user_id: "user-7" });
      await control.clock.advance(10_000);
      const events = receiver.received
        .map(({ event }) => event)
        .sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
      const [created, ...progress] = events;
      expect(created).toMatchObject({
        type: "entity.created",
        payload: { id: entity, customer_id: customer, app_user_id: "user-7" },
      });
      expect(progress.map(({ type }) => type)).toEqual(progress.map(() => "entity.data.refresh.updated"));
      const statuses = progress.map(({ payload }) => payload.status as string);
      expect(statuses.length).toBeGreaterThanOrEqual(3);
      expect(statuses).toEqual([...statuses.slice(1).map(() => "PENDING"), last]);
      for (const { type, payload } of events) checkEvent(type, payload);
      expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(events.length);
    },
  );

  it("sends entity.updated when the same bank is connected again", async () => {
    const { connect, call, control } = await api();
    const { customer } = await connect();
    await call("POST", "/sandbox/connect", { customer_id: customer, bank_identifier: "LEA1_SAMAOB_SAU" });
    await control.webhooks.settle();
    const types = receiver.received.map(({ event }) => event.type);
    expect(types).toContain("entity.updated");
    expect(types.filter((type) => type === "entity.created")).toHaveLength(1);
  });

  it("announces progress only once it has happened", async () => {
    const { connect, control } = await api();
    await connect();
    await control.webhooks.settle();
    const before = receiver.received.length;
    await control.clock.advance(9_599);
    expect(receiver.received.some(({ event }) => event.payload.status === "FINISHED")).toBe(false);
    expect(receiver.received.length).toBeGreaterThan(before);
    await control.clock.advance(1);
    expect(receiver.received.some(({ event }) => event.payload.status === "FINISHED")).toBe(true);
  });
});

describe("other events", () => {
  it("bank.availability.updated follows every change of a switch", async () => {
    const { control, get } = await api();
    control.banks.disable("LEA1_SAMAOB_SAU");
    await control.webhooks.settle();
    expect(receiver.received[0]?.event).toMatchObject({
      type: "bank.availability.updated",
      payload: {
        identifier: "LEA1_SAMAOB_SAU",
        availability: { active: { data: false, payments: false }, enabled: { data: true, payments: true } },
      },
    });
    const { body } = await get("/banks/v1/");
    expect(body[0].availability.active.data).toBe(false);
  });

  it("results.ready follows an asynchronous read", async () => {
    const { connect, get, control } = await api();
    const { entity } = await connect();
    const { body } = await get(`/data/v2/accounts?entity_id=${entity}&async=true`);
    await control.clock.advance(3_000);
    expect(receiver.received.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ type: "results.ready", payload: { id: body.results_id } }),
    );
  });

  it("are served by the Events API too, with the same ids", async () => {
    const { connect, get, control } = await api("ae");
    await connect();
    await control.clock.advance(10_000);
    const { body } = await get("/events/v1?page=0&size=50");
    const created = receiver.received.find(({ event }) => event.type === "entity.created");
    expect(body.data).toContainEqual(created?.event);
  });

  it("of any type can be ordered, but not with a payload that its schema refuses", async () => {
    const { control } = await api();
    control.events.emit("something.new", { any: "thing" });
    await control.webhooks.settle();
    expect(receiver.received[0]?.event).toMatchObject({ type: "something.new", payload: { any: "thing" } });
    expect(() => control.events.emit("results.ready", { id: 7 })).toThrow("payload.id must be string");
  });
});

describe("a delivery", () => {
  it("carries a signature over its bytes that @openlean/webhooks accepts", async () => {
    const { control, sandbox } = await api();
    control.events.emit("something.new", { name: "اختبار" });
    await control.webhooks.settle();
    const [{ raw, headers }] = receiver.received as [(typeof receiver.received)[0]];
    expect(headers["content-type"]).toBe("application/json");
    const header = headers["lean-signature"] as string;
    expect(header).toMatch(/^sha512=[0-9a-f]{128}$/);
    await verifySignature(raw, header, sandbox.credentials.webhookSecret);
    await expect(verifySignature(raw, header, sandbox.credentials.clientSecret)).rejects.toThrow();
  });

  it("is tried 1, 2, 5, 10, 60 and 180 minutes after the first attempt, and then no more", async () => {
    const { control } = await api();
    receiver.answer((response) => response.writeHead(503).end());
    const id = emit(control);
    await control.webhooks.settle();
    for (const [attempts, due] of [1, 2, 5, 10, 60, 180].entries()) {
      expect(control.webhooks.get(id)).toMatchObject({
        status: "pending",
        next_attempt_at: at(due * minute),
      });
      await control.clock.advance(startTime + due * minute - 1 - control.clock.now());
      expect(control.webhooks.get(id).attempts).toHaveLength(attempts + 1);
      await control.clock.advance(1);
      expect(control.webhooks.get(id).attempts.at(-1)).toMatchObject({ at: at(due * minute), status: 503 });
    }
    expect(control.webhooks.get(id)).toMatchObject({ status: "failed", next_attempt_at: null });
    await control.clock.advance(24 * 60 * minute);
    expect(receiver.received).toHaveLength(7);
    expect(new Set(receiver.received.map(({ raw }) => raw.toString())).size).toBe(1);
  });

  it("keeps the planned times when the clock jumps over all of them", async () => {
    const { control } = await api();
    receiver.answer((response) => response.writeHead(500).end());
    const id = emit(control);
    await control.clock.advance(300 * minute);
    expect(control.webhooks.get(id).attempts.map((attempt) => attempt.at)).toEqual(
      [0, 1, 2, 5, 10, 60, 180].map((due) => at(due * minute)),
    );
  });

  it.each([201, 202, 204, 301, 400, 500])("is not accepted by status %i", async (status) => {
    const { control } = await api();
    receiver.answer((response) => response.writeHead(status, { location: receiver.url }).end());
    const id = emit(control);
    await control.webhooks.settle();
    expect(control.webhooks.get(id)).toMatchObject({
      status: "pending",
      attempts: [{ outcome: "status", status, reason: "schedule" }],
    });
    expect(receiver.received).toHaveLength(1);
  });

  it("is over after the first 200", async () => {
    const { control } = await api();
    receiver.answer((response) => response.writeHead(receiver.received.length < 3 ? 500 : 200).end());
    const id = emit(control);
    await control.clock.advance(300 * minute);
    expect(control.webhooks.get(id)).toMatchObject({ status: "delivered", next_attempt_at: null });
    expect(receiver.received).toHaveLength(3);
  });

  it("fails when there is no answer within ten seconds", async () => {
    const { control } = await api();
    receiver.answer(() => undefined);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const id = emit(control);
      while (receiver.received.length === 0) await new Promise(setImmediate);
      vi.advanceTimersByTime(9_999);
      await new Promise(setImmediate);
      expect(control.webhooks.get(id).attempts).toHaveLength(0);
      vi.advanceTimersByTime(1);
      while (control.webhooks.get(id).attempts.length === 0) await new Promise(setImmediate);
      expect(control.webhooks.get(id)).toMatchObject({
        attempts: [{ outcome: "timeout", status: null }],
        next_attempt_at: at(minute),
      });
    } finally {
      vi.useRealTimers();
    }
  });

  it("goes where the endpoint was set to, and is given up when it is taken away", async () => {
    const { sandbox, connect } = await createApi();
    const { control } = sandbox;
    await connect();
    control.webhooks.setEndpoint(receiver.url);
    receiver.answer((response) => response.writeHead(500).end());
    await control.clock.advance(10_000);
    // What happened before the endpoint was known is not delivered; the refresh that was running is.
    expect(new Set(receiver.received.map(({ event }) => event.type))).toEqual(
      new Set(["entity.data.refresh.updated"]),
    );
    control.webhooks.setEndpoint(undefined);
    const { length } = receiver.received;
    await control.clock.advance(300 * minute);
    expect(receiver.received).toHaveLength(length);
    expect(new Set(control.webhooks.list().map(({ status }) => status))).toEqual(new Set(["failed"]));
  });

  it("under way when a snapshot is restored does not count, and is tried again", async () => {
    const { control } = await api();
    const id = emit(control);
    const snapshot = control.snapshot();
    await control.webhooks.settle();
    expect(control.webhooks.get(id).status).toBe("delivered");
    control.restore(snapshot);
    await control.webhooks.settle();
    expect(control.webhooks.get(id)).toMatchObject({
      status: "delivered",
      attempts: [{ reason: "schedule" }],
    });
    expect(receiver.received).toHaveLength(2);
  });

  it("fails when nobody listens", async () => {
    const { control } = await api();
    await receiver.close();
    const id = emit(control);
    await control.webhooks.settle();
    expect(control.webhooks.get(id).attempts).toMatchObject([{ outcome: "connection", status: null }]);
  });

  it("can be sent again with the same bytes and event_id", async () => {
    const { control } = await api();
    const id = emit(control);
    await control.webhooks.settle();
    const delivery = await control.webhooks.redeliver(id);
    const [first, second] = receiver.received;
    expect(second?.raw).toEqual(first?.raw);
    expect(second?.event.event_id).toBe(id);
    expect(second?.headers["lean-signature"]).toBe(first?.headers["lean-signature"]);
    expect(delivery.attempts.map(({ reason }) => reason)).toEqual(["schedule", "redelivery"]);
    await expect(control.webhooks.redeliver(crypto.randomUUID())).rejects.toThrow("was not found");
  });

  it.each(["body", "signature", "missing_signature", "other_secret"] as const)(
    "with a falsified %s is refused by @openlean/webhooks",
    async (how) => {
      const { control, sandbox } = await api();
      const id = emit(control);
      await control.webhooks.settle();
      await control.webhooks.tamper(id, how);
      const { raw, headers } = receiver.received[1] as (typeof receiver.received)[0];
      const header = headers["lean-signature"] as string | undefined;
      await expect(verifySignature(raw, header, sandbox.credentials.webhookSecret)).rejects.toMatchObject({
        code: how === "missing_signature" ? "missing_signature" : "signature_mismatch",
      });
      expect(control.webhooks.get(id).status).toBe("delivered");
    },
  );

  it("goes only to this machine", () => {
    for (const webhookUrl of [
      "https://example.com/hook",
      "http://10.0.0.1/",
      "http://127.0.0.1.nip.io/",
      "http://localhost.example.com/",
      "ftp://localhost/",
      "nonsense",
    ])
      expect(() => createSandbox({ webhookUrl })).toThrow(/the webhook URL must be/);
    for (const webhookUrl of ["http://localhost:3000/a", "http://[::1]:3000/", "https://127.0.0.1/"])
      expect(() => createSandbox({ webhookUrl })).not.toThrow();
  });
});

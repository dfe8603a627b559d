import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import webhooks from "../../webhooks/src/generated/openapi.json" with { type: "json" };
import { createClock } from "../src/index.ts";
import { createWorld } from "../src/kernel/world.ts";
import { createCustomer } from "../src/areas/customers/index.ts";
import { connectBank } from "../src/areas/refreshes/index.ts";
import { eventsUntilNow, recordEvent } from "../src/kernel/events.ts";
import { createApi, startTime } from "./api.ts";

const dayMs = 86_400_000;

describe("the history of events", () => {
  it("tells that a customer connected, once, and that they connected again", async () => {
    const { sandbox, call, connect, get } = await createApi({ region: "ae" });
    const { customer, entity } = await connect({ app_user_id: "user-7" });
    const created = await get("/events/v1?page=0&size=10");
    expect(created.body).toMatchObject({
      data: [{ type: "entity.created" }],
      page: { total_elements: 1, total_pages: 1 },
    });
    expect(created.body.data[0].payload).toMatchObject({
      id: entity,
      customer_id: customer,
      app_user_id: "user-7",
      permissions: ["identity", "accounts", "balance", "transactions"],
      bank_details: { identifier: "LEAN_OF_RETAIL_UAE", account_type: "PERSONAL" },
    });
    const again = { customer_id: customer, bank_identifier: "LEAN_OF_RETAIL_UAE", permissions: ["accounts"] };
    await call("POST", "/sandbox/connect", again);
    const { data } = (await get("/events/v1?page=0&size=10")).body;
    expect(data.map(({ type }: { type: string }) => type)).toEqual(["entity.created", "entity.updated"]);
    expect(data[1].payload.permissions).toEqual(["accounts"]);
    expect(sandbox.violations).toEqual([]);
  });

  it("tells that a late result is there, once it is", async () => {
    const { sandbox, connect, get } = await createApi({ region: "ae" });
    const { entity } = await connect();
    const { body } = await get(`/data/v2/accounts?entity_id=${entity}&async=true`);
    const ready = async () => (await get("/events/v1?page=0&size=10&type=results.ready")).body.data;
    expect(await ready()).toEqual([]);
    sandbox.clock.advance(2_000);
    expect(await ready()).toMatchObject([{ payload: { id: body.results_id } }]);
  });

  it("is filtered by time, paged, and forgets after 90 days", async () => {
    const { sandbox, call, token } = await createApi({ region: "ae" });
    // A token lives for an hour.
    const fresh = async () => ({ authorization: `Bearer ${(await token()).body.access_token}` });
    for (const app_user_id of ["one", "two", "three"]) {
      const { body } = await call("POST", "/customers/v1/", { app_user_id }, await fresh());
      const { customer_id } = body;
      await call("POST", "/sandbox/connect", { customer_id, bank_identifier: "LEAN_OF_RETAIL_UAE" });
      sandbox.clock.advance(dayMs);
    }
    const get = async (query: string) => call("GET", `/events/v1?${query}`, undefined, await fresh());
    const count = async (query: string) => (await get(`page=0&size=2&${query}`)).body.page.total_elements;
    expect(await count("")).toBe(3);
    expect((await get("page=1&size=2")).body.data).toHaveLength(1);
    expect(await count("from=2026-05-14T12:00:00Z")).toBe(2);
    expect(await count("to=2026-05-14T11:59:59Z")).toBe(1);
    expect(await count("from=2026-05-14T15:00:00%2B03:00&to=2026-05-14T12:00:00Z")).toBe(1);
    sandbox.clock.advance(88 * dayMs);
    expect(await count("")).toBe(2);
  });

  it("wants a page and a size within limits", async () => {
    const { get } = await createApi({ region: "ae" });
    for (const query of [
      "",
      "page=0",
      "page=-1&size=5",
      "page=0&size=101",
      "page=0&size=5&type=nonsense",
      "page=0&size=5&from=x",
    ])
      expect((await get(`/events/v1?${query}`)).status, query).toBe(400);
    const turned = await get("/events/v1?page=0&size=5&from=2026-05-14T00:00:00Z&to=2026-05-13T00:00:00Z");
    expect(turned).toMatchObject({ status: 400, body: { status: "INVALID_PARAMETERS" } });
  });

  it("is not there in Saudi Arabia", async () => {
    const { get } = await createApi({ region: "sa" });
    expect(await get("/events/v1?page=0&size=5")).toMatchObject({
      status: 404,
      body: { status: "INVALID_URL" },
    });
  });
});

describe("the event log", () => {
  it.each(["sa", "ae"] as const)(
    "in %s has every event of a connection in the shape of its webhook",
    (region) => {
      const world = createWorld({ region, clock: createClock(() => startTime) });
      const { customer_id } = createCustomer(world, { app_user_id: "user-1" });
      const bankIdentifier = region === "sa" ? "LEA1_SAMAOB_SAU" : "LEAN_OF_RETAIL_UAE";
      connectBank(world, { customerId: customer_id, bankIdentifier });
      world.clock.advance(60_000);

      const events = eventsUntilNow(world).map(({ event }) => event);
      expect(events.map(({ type }) => type)).toEqual([
        "entity.created",
        ...Array<string>(5).fill("entity.data.refresh.updated"),
      ]);
      const ajv = new Ajv2020({ strict: false, validateSchema: false });
      formats.default(ajv);
      ajv.addSchema({ components: webhooks.components }, "webhooks");
      const names = {
        "entity.created": "EntityCreatedEvent",
        "entity.data.refresh.updated": "EntityDataRefreshUpdatedEvent",
      };
      for (const event of events) {
        const validate = ajv.getSchema(
          `webhooks#/components/schemas/${names[event.type as keyof typeof names]}`,
        );
        expect(validate?.(event), JSON.stringify(validate?.errors)).toBe(true);
      }
      expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(events.length);
    },
  );

  it("lets a refresh begin without accounts and end with every kind of data", () => {
    const world = createWorld({ clock: createClock(() => startTime) });
    const { customer_id } = createCustomer(world, { app_user_id: "user-1" });
    connectBank(world, { customerId: customer_id, bankIdentifier: "LEA1_SAMAOB_SAU" });
    const progress = () =>
      eventsUntilNow(world)
        .filter(({ event }) => event.type === "entity.data.refresh.updated")
        // oxlint-disable-next-line typescript/no-explicit-any
        .map(({ event }) => event.payload as any);
    expect(progress()).toMatchObject([
      { status: "PENDING", data_status: { accounts: "PENDING", account_data: [] } },
    ]);
    world.clock.advance(3_000);
    expect(progress().at(-1)).toMatchObject({
      status: "PENDING",
      data_status: { accounts: "OK", identity: "OK" },
    });
    world.clock.advance(10_000);
    const last = progress().at(-1);
    expect(last).toMatchObject({ status: "FINISHED", app_user_id: "user-1" });
    expect(last.data_status.account_data).toHaveLength(7);
    for (const account of last.data_status.account_data)
      expect(account).toMatchObject({
        transactions: "OK",
        beneficiaries: "OK",
        transaction_availability: { start: "2025-05-13", end: "2026-05-12", complete_months: 11 },
      });
  });

  it("tells a listener at once, also about what is yet to happen", () => {
    const world = createWorld({ clock: createClock(() => startTime) });
    const heard: number[] = [];
    world.eventListeners.add(({ at }) => heard.push(at - startTime));
    recordEvent(world, { type: "later", message: "", payload: {}, at: startTime + 5_000 });
    recordEvent(world, { type: "now", message: "", payload: {} });
    expect(heard).toEqual([5_000, 0]);
    expect(eventsUntilNow(world).map(({ event }) => event.type)).toEqual(["now"]);
    world.clock.advance(5_000);
    expect(eventsUntilNow(world).map(({ event }) => event.type)).toEqual(["now", "later"]);
  });
});

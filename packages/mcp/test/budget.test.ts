import { personas } from "@openlean/sandbox";
import { describe, expect, it } from "vitest";
import { fit, maximumCharacters } from "../src/calls/fit.ts";
import { createHandler } from "../src/create-handler.ts";
import { argumentsOf } from "./support/arguments-of.ts";
import { post } from "./support/list-tools.ts";
import { allPages, openToolbox, worldOver } from "./support/open-toolbox.ts";

describe("a result", () => {
  it("has 2,000 tokens of four characters at most, with its frame, for every tool and persona", async () => {
    const world = await openToolbox();
    const handler = createHandler({ connection: world.connection, callsPerMinute: 1_000 });
    for (const persona of Object.keys(personas))
      for (const tool of world.toolbox.tools)
        for (const args of await argumentsOf(tool.name, world, persona)) {
          const { result } = await post(handler, "tools/call", { name: tool.name, arguments: args });
          expect(JSON.stringify(result).length, tool.name).toBeLessThanOrEqual(maximumCharacters);
        }
  });

  it("stays within it at full, with texts of any length", async () => {
    const long = "نص طويل جدا ".repeat(2_000);
    const { connection } = await openToolbox({
      wrap: (fetch) => async (url, init) => {
        const response = await fetch(url, init);
        const text = await response.text();
        const body = text.replaceAll(
          /"transaction_information":"[^"]*"/g,
          `"transaction_information":"${long}"`,
        );
        return new Response(body, {
          status: response.status,
          headers: { "content-type": "application/json" },
        });
      },
    });
    const { customer_id } = await worldOver(connection).idsOf("default");
    const world = worldOver(connection, { mask: "full", customerId: customer_id });
    const [, , wide] = await argumentsOf("list_transactions", world, "default");
    const text = await world.text("list_transactions", wide);
    expect(JSON.stringify(text).length).toBeLessThanOrEqual(maximumCharacters);
    expect(JSON.parse(text).next_cursor).toBeDefined();
  });
});

describe("a list that does not fit", () => {
  it("goes on with a cursor until its end, with every item once", async () => {
    const world = await openToolbox();
    const { entity_id } = await world.idsOf("default");
    const [{ account_id }] = (await world.call("list_accounts", { entity_id })).accounts;
    const { readers } = world.connection;
    const expected: string[] = [];
    for (let page = 0; page < 4; page++) {
      const params = { path: { account_id }, query: { entity_id, page, size: 100 } };
      const answer = await readers.data.GET("/data/v2/accounts/{account_id}/transactions", { params });
      expected.push(
        ...((answer.ok && answer.data.data?.transactions) || []).map((each) => each.transaction_id),
      );
    }
    for (const limit of [7, 100]) {
      const items = await allPages(
        world,
        "list_transactions",
        { entity_id, account_id, limit },
        "transactions",
      );
      expect(items.map(({ transaction_id }) => transaction_id)).toEqual(expected);
    }
  });

  it("looks at 2,000 rows a call and no more, and says where to go on", async () => {
    const world = await openToolbox();
    const { entity_id } = await world.idsOf("big-history");
    const [{ account_id }] = (await world.call("list_accounts", { entity_id })).accounts;
    const args = { entity_id, account_id, min_amount: 1_000_000 };
    const first = await world.call("list_transactions", args);
    expect(first.transactions).toEqual([]);
    const second = await world.call("list_transactions", { ...args, cursor: first.next_cursor });
    expect(atob(second.next_cursor)).toMatch(/^4000\./);
  });

  it("tells events and documents in pages as well", async () => {
    const world = await openToolbox();
    const events = await allPages(world, "recent_events", { limit: 3, type: "entity.created" }, "events");
    expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(Object.keys(personas).length);
    const results = await allPages(world, "search_docs", { query: "webhook" }, "results");
    expect(results.length).toBeGreaterThan(10);
  });
});

describe("facts that do not fit at all", () => {
  it("are refused instead of cut in the middle", () => {
    expect(() => fit({ text: "x".repeat(9_000) }, undefined)).toThrow("does not fit");
    const items = ["x".repeat(9_000)];
    expect(() => fit({}, { key: "items", items, cursorAfter: () => undefined })).toThrow("does not fit");
  });
});

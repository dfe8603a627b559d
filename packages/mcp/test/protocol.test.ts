import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { describe, expect, it } from "vitest";
import { createHandler } from "../src/create-handler.ts";
import { createServer } from "../src/create-server.ts";
import { openToolbox } from "./support/open-toolbox.ts";
import { post } from "./support/list-tools.ts";

const shared = openToolbox();

describe("a client of revision 2025-11-25", () => {
  it("gets the same list and the same answers as one of 2026-07-28", async () => {
    const { toolbox, connection } = await shared;
    const [near, far] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: "test", version: "1" });
    await Promise.all([createServer(toolbox).connect(far), client.connect(near)]);
    const handler = createHandler({ connection });

    const { tools } = await client.listTools();
    expect((await post(handler, "tools/list", {}))["result"]).toMatchObject({ tools });
    const args = { app_user_id: "persona-default" };
    const answer = await client.callTool({ name: "find_customer", arguments: args });
    const newer = await post(handler, "tools/call", { name: "find_customer", arguments: args });
    expect(newer["result"]).toMatchObject({ content: answer.content });
    expect(client.getServerVersion()).toMatchObject({ name: "openlean" });
    expect(client.getInstructions()).toContain("untrusted_text");
    await client.close();
  });
});

describe("a client of an older revision", () => {
  const headers = {
    host: "localhost",
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };

  it.each([
    ["2025-06-18", "2025-06-18"],
    ["2025-03-26", "2025-03-26"],
    ["2024-11-05", "2024-11-05"],
    ["1999-01-01", "2025-11-25"],
  ])("%s is served in %s", async (protocolVersion, served) => {
    const handler = createHandler({ connection: (await shared).connection });
    const params = { protocolVersion, capabilities: {}, clientInfo: { name: "old", version: "1" } };
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    const response = await handler.fetch(new Request("http://localhost/", { method: "POST", headers, body }));
    expect(await response.text()).toContain(`"protocolVersion":"${served}"`);
  });
});

describe("a client of revision 2026-07-28", () => {
  it("may keep the list for an hour, and is told errors of a tool as results", async () => {
    const handler = createHandler({ connection: (await shared).connection });
    expect((await post(handler, "tools/list", {}))["result"]).toMatchObject({
      ttlMs: 3_600_000,
      cacheScope: "public",
    });
    const wrong = await post(handler, "tools/call", { name: "list_accounts", arguments: { entity_id: 1 } });
    expect(wrong["result"]).toMatchObject({ isError: true });
    const unknown = await post(handler, "tools/call", {
      name: "send_SA0380000000608010167519",
      arguments: {},
    });
    expect(unknown["error"]).toMatchObject({ code: -32602 });
    expect(JSON.stringify(unknown)).not.toContain("SA03");
  });

  it("of a revision that does not exist is told which do", async () => {
    const handler = createHandler({ connection: (await shared).connection });
    const request = new Request("http://localhost/mcp", {
      method: "POST",
      headers: {
        host: "localhost",
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        "mcp-protocol-version": "2031-01-01",
        "mcp-method": "tools/list",
      },
      body: JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "tools/list",
        params: {
          _meta: {
            "io.modelcontextprotocol/protocolVersion": "2031-01-01",
            "io.modelcontextprotocol/clientCapabilities": {},
          },
        },
      }),
    });
    expect(await (await handler.fetch(request)).text()).toContain("2026-07-28");
  });
});

describe("the handler", () => {
  it.each([
    ["host", "evil.example"],
    ["origin", "https://evil.example"],
  ])("refuses another %s than this machine's", async (name, value) => {
    const handler = createHandler({ connection: (await shared).connection });
    const headers = { host: "localhost", "content-type": "application/json", [name]: value };
    const response = await handler.fetch(
      new Request("http://localhost/", { method: "POST", headers, body: "{}" }),
    );
    expect(response.status).toBe(403);
  });

  it("shares one limit among all requests", async () => {
    const handler = createHandler({ connection: (await shared).connection, callsPerMinute: 1 });
    const call = () => post(handler, "tools/call", { name: "move_clock", arguments: {} });
    expect(JSON.stringify(await call())).toContain("2026-01-15");
    expect(JSON.stringify(await call())).toContain("TOO_MANY_CALLS");
  });

  it("survives bodies that are no requests", async () => {
    const handler = createHandler({ connection: (await shared).connection });
    for (const body of ["", "{", "[]", "null", '{"jsonrpc":"2.0","method":5}', "[1,2]"]) {
      const headers = {
        host: "localhost",
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
      };
      const response = await handler.fetch(
        new Request("http://localhost/", { method: "POST", headers, body }),
      );
      expect(response.status).toBeLessThan(500);
    }
    expect((await post(handler, "tools/list", {}))["result"]).toBeDefined();
  });
});

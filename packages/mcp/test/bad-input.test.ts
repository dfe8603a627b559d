import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bearer } from "@openlean/auth-middleware";
import { connectLean } from "../src/connection/connect-lean.ts";
import { meanings } from "../src/errors/meaning.ts";
import { tools } from "../src/tools/index.ts";
import { enumOf, documents } from "../src/openapi/documents.ts";
import { openToolbox, type Parsed, type World, worldOver } from "./support/open-toolbox.ts";

const nobody = "00000000-0000-4000-8000-000000000000";

/** For what changes nothing. */
const shared = openToolbox();

/** Code, whether to repeat, next step: what every error has. */
function expectError(answer: Parsed, code: string, retryable = false): void {
  expect(answer.error).toMatchObject({ code, retryable });
  expect(answer.error.next_step.length).toBeGreaterThan(15);
  expect(answer.error.message.length).toBeGreaterThan(5);
}

describe("an id", () => {
  it("that is unknown, of another kind or none is an error with a next step", async () => {
    const world = await shared;
    const { customer_id, entity_id } = await world.idsOf("default");
    expectError(await world.call("find_customer", { app_user_id: "nobody" }), "DATA_NOT_FOUND");
    expectError(await world.call("find_customer", { customer_id: entity_id }), "DATA_NOT_FOUND");
    expectError(await world.call("connection_health", { customer_id: nobody }), "DATA_NOT_FOUND");
    expectError(await world.call("connection_health", { customer_id, entity_id: nobody }), "UNKNOWN_ENTITY");
    expectError(await world.call("list_accounts", { entity_id: customer_id }), "UNKNOWN_ENTITY");
    expectError(await world.call("list_balances", { entity_id, account_id: nobody }), "UNKNOWN_ACCOUNT");
    expectError(await world.call("list_transactions", { entity_id, account_id: nobody }), "UNKNOWN_ACCOUNT");
    expectError(await world.call("find_customer", { customer_id: "1" }), "INVALID_ARGUMENTS");
    expectError(await world.call("find_customer", { customer_id, app_user_id: "x" }), "INVALID_ARGUMENTS");
    expectError(await world.call("find_customer"), "INVALID_ARGUMENTS");
  });

  it("that fits more than one thing is an error with the choices", async () => {
    const world = await openToolbox();
    const { customer_id } = await world.idsOf("default");
    const banks = world.connection.sandbox?.control.banks.list() ?? [];
    const response = await world.connection.sandbox?.fetch("http://127.0.0.1/sandbox/connect", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ customer_id, bank_identifier: banks[1]?.identifier }),
    });
    expect(response?.status).toBe(200);
    await world.call("move_clock", { minutes: 1 });
    const health = await world.call("connection_health", { customer_id });
    expectError(health, "AMBIGUOUS_ID");
    expect(health.error.choices).toHaveLength(2);
    const [entity_id] = health.error.choices;
    expect((await world.call("connection_health", { customer_id, entity_id })).healthy).toBe(true);
    const described = await world.call("describe_operation", { operation: "listAccounts" });
    expectError(described, "AMBIGUOUS_ID");
    expect(described.error.choices).toEqual(["data.listAccounts", "open-banking.listAccounts"]);
    for (const operation of described.error.choices)
      expect((await world.call("describe_operation", { operation })).sample).toContain("LEAN_CLIENT_ID");
  });
});

describe("a date", () => {
  it.each(["2026-02-30", "yesterday", "15.01.2026", "2026-1-5", ""])("%j is none", async (start_date) => {
    const world = await shared;
    const { entity_id } = await world.idsOf("default");
    const args = { entity_id, account_id: nobody, start_date };
    const answer = await world.call("list_transactions", args);
    expectError(answer, "INVALID_ARGUMENTS");
    expect(answer.error.message).toContain("start_date");
  });

  it("after the other is told", async () => {
    const world = await shared;
    const { entity_id } = await world.idsOf("default");
    const args = { entity_id, account_id: nobody, start_date: "2026-01-02", end_date: "2026-01-01" };
    for (const tool of ["list_transactions", "summarize_transactions"])
      expectError(await world.call(tool, args), "INVALID_ARGUMENTS");
  });
});

describe("a cursor", () => {
  it("of other arguments, of another tool, or none at all is refused with the way back", async () => {
    const world = await shared;
    const { entity_id } = await world.idsOf("default");
    const { next_cursor: cursor } = await world.call("list_accounts", { entity_id, limit: 2 });
    expectError(await world.call("list_accounts", { entity_id, limit: 3, cursor }), "INVALID_CURSOR");
    expectError(await world.call("recent_events", { limit: 2, cursor }), "INVALID_CURSOR");
    for (const wrong of ["", "x", "%%%", btoa("5.ffffffff"), "Mi4wMDAwMDAwMA"])
      expectError(
        await world.call("list_accounts", { entity_id, limit: 2, cursor: wrong }),
        "INVALID_CURSOR",
      );
    expect((await world.call("list_accounts", { entity_id, limit: 2, cursor })).accounts).toHaveLength(2);
  });
});

describe("arguments", () => {
  it("of any shape and type never end in anything but an answer, and are not echoed", async () => {
    const world = await shared;
    const canary = "SA0380000000608010167519";
    const value = fc.oneof(fc.constant(canary), fc.jsonValue(), fc.constant({ [canary]: canary }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tools.filter(({ name }) => !["move_clock", "inject_fault"].includes(name))),
        fc.oneof(value, fc.dictionary(fc.constantFrom("entity_id", "limit", "query", canary), value)),
        async ({ name, input }, args) => {
          const text = await world.text(name, args as object);
          const isValid = !text.startsWith('{"error"');
          if (!isValid) expect(text).not.toContain(canary);
          if (isValid)
            expect(input.required ?? []).toEqual(input.required ? expect.arrayContaining(["query"]) : []);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("that no tool has are counted, not kept, in the audit log", async () => {
    const entries: object[] = [];
    const world = await openToolbox({ audit: (entry) => entries.push(entry) });
    await world.call("find_customer", { app_user_id: "Zaynab", SA0380000000608010167519: 1 });
    expect(entries).toMatchObject([
      { tool: "find_customer", arguments: ["app_user_id", "other"], outcome: "INVALID_ARGUMENTS" },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Zaynab|SA03/);
  });
});

const authUrl = "http://127.0.0.1";

/** A world over a Lean that answers so, once it has given a token. */
function leanThat(answer: () => Promise<Response>, options: object = {}): World {
  const token = { access_token: "canary-token", token_type: "bearer", expires_in: 3600 };
  const connection = connectLean({
    region: "sa",
    environment: "production",
    auth: bearer({ clientId: "a", clientSecret: "canary-secret" }),
    baseUrl: authUrl,
    authUrl,
    maxRetries: 0,
    secrets: ["canary-secret"],
    fetch: (url) => (url.endsWith("/oauth2/token") ? Promise.resolve(Response.json(token)) : answer()),
    ...options,
  });
  return worldOver(connection);
}

async function ask(world: World): Promise<Parsed> {
  const answer = await world.call("find_customer", { app_user_id: "somebody" });
  expect(JSON.stringify(answer)).not.toMatch(/canary/);
  return answer;
}

describe("Lean", () => {
  it("that refuses the credentials is told as such, without them", async () => {
    const body = { error: "invalid_client", error_description: "canary-secret" };
    const fetch = async () => Response.json(body, { status: 401 });
    const answer = await ask(leanThat(fetch, { fetch }));
    expectError(answer, "invalid_client");
    expect(answer.error.next_step).toContain("LEAN_CLIENT_ID");
  });

  it("that is down or slow, or answers something else, is told with whether to repeat", async () => {
    const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const down = leanThat(() => Promise.reject(new TypeError("fetch failed", { cause })));
    expectError(await ask(down), "ECONNREFUSED", true);
    const slow = leanThat(() => new Promise(() => undefined), { timeoutMs: 20, deadlineMs: 60_000 });
    expectError(await ask(slow), "attempt_timeout", true);
    const html = leanThat(async () => new Response("<h1>canary"));
    expectError(await ask(html), "not_json", true);
    const strange = leanThat(async () => Response.json({ status: "canary 1" }, { status: 418 }));
    expectError(await ask(strange), "HTTP_418");
    const unshaped = leanThat(async () => Response.json({ canary: true }));
    expectError(await ask(unshaped), "invalid_path_parameter");
  });

  it("that asks to wait is told with the time and the correlation id", async () => {
    const id = "4bf92f3577b34da6a3ce929d0e0e4736";
    const headers = { "retry-after": "7", "lean-correlation-id": id };
    const busy = leanThat(async () =>
      Response.json({ status: "RATE_LIMIT_EXCEEDED" }, { status: 429, headers }),
    );
    const answer = await ask(busy);
    expectError(answer, "RATE_LIMIT_EXCEEDED", true);
    expect(answer.error).toMatchObject({ retry_after_ms: 7_000, correlation_id: id });
  });
});

function valuesOf(api: string, schema: string): string[] {
  const values = documents[api]?.components.schemas[schema]?.["enum"];
  return (values as string[] | undefined) ?? [];
}

describe("the table of meanings", () => {
  it("has every code that the specs name", () => {
    const codes = [
      ...Object.keys(documents).flatMap((api) => valuesOf(api, "ApiErrorCode")),
      ...enumOf("data", "StatusDetail", "granular_status_code").filter((code) => code !== null),
      ...valuesOf("data", "ResultStatus"),
    ];
    expect(codes.length).toBeGreaterThan(40);
    expect([...new Set(codes)].filter((code) => code !== "OK" && !(code in meanings))).toEqual([]);
  });

  it("is what explain_error answers from, HTTP statuses included", async () => {
    const world = await shared;
    for (const code of Object.keys(meanings))
      expect(await world.call("explain_error", { code })).toMatchObject({
        code,
        next_step: expect.any(String),
      });
    expect((await world.call("explain_error", { code: "HTTP_502" })).retryable).toBe(true);
    expect((await world.call("explain_error", { code: "NEW_CODE", status: 403 })).retryable).toBe(false);
    expectError(await world.call("explain_error", { code: "NEW_CODE" }), "UNKNOWN_CODE");
    expectError(await world.call("explain_error", { code: "constructor" }), "UNKNOWN_CODE");
  });
});

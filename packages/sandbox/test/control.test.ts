import { readFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FaultRule, type Sandbox, startSandbox } from "../src/index.ts";
import { controlOperations } from "../src/doors/control/control-operations.ts";
import { createApi, startTime } from "./api.ts";
import { writeControlTable } from "./control-table.ts";

const hour = 3_600_000;

describe("the clock", () => {
  it("tells and moves the time by the sum of its units", async () => {
    const { call, get } = await createApi();
    expect((await get("/sandbox/clock")).body).toEqual({ now: new Date(startTime).toISOString() });
    const { body } = await call("POST", "/sandbox/clock/advance", { hours: 2, minutes: 30 });
    expect(body).toEqual({ now: new Date(startTime + 2.5 * hour).toISOString() });
  });

  it("does not go back", async () => {
    const { call } = await createApi();
    expect(await call("POST", "/sandbox/clock/advance", { hours: -1 })).toMatchObject({
      status: 400,
      body: { message: "hours must be >= 0" },
    });
    expect((await call("POST", "/sandbox/clock/advance", {})).status).toBe(400);
  });
});

describe("a mistake", () => {
  it.each([
    ["GET", "/sandbox/clocks", undefined, 404, /no such path; GET \/sandbox\/openapi.json/],
    ["PUT", "/sandbox/clock", undefined, 405, /does not take this method/],
    ["POST", "/sandbox/faults", { kind: "fire" }, 400, /kind must be equal to one of/],
    ["POST", "/sandbox/faults", { kind: "status", stauts: 500 }, 400, /stauts is not a known field/],
    ["POST", "/sandbox/faults", undefined, 400, /the JSON body is required/],
    ["POST", "/sandbox/snapshots/none/restore", undefined, 404, /the snapshot was not found/],
    ["POST", "/sandbox/consents/none/expire", undefined, 404, /the consent was not found/],
    ["POST", "/sandbox/banks/NO_BANK/disable", undefined, 404, /the bank was not found/],
    ["POST", "/sandbox/tokens/revoke", { token: "abc" }, 400, /token must be an access token/],
    [
      "POST",
      "/sandbox/certificates/revoke",
      { certificate: "abc" },
      400,
      /certificate must be a certificate/,
    ],
    ["PUT", "/sandbox/webhooks/endpoint", { url: "https://example.com" }, 400, /must be on this machine/],
  ])("%s %s %j gets one clear answer", async (method, path, body, status, message) => {
    const { call } = await createApi();
    const answer = await call(method, path, body);
    expect(answer).toMatchObject({ status, body: { message: expect.stringMatching(message) } });
    expect(JSON.stringify(answer.body)).not.toContain("abc");
  });
});

describe("callers from elsewhere", () => {
  it.each(["evil.example", "sandbox.localhost.evil.example", "127.0.0.1.nip.io", "10.0.0.1", "[::2]"])(
    "are refused by their Host header %s",
    async (host) => {
      const { call } = await createApi();
      const answer = await call("GET", "/sandbox/clock", undefined, { host });
      expect(answer).toMatchObject({ status: 403, body: { status: "OPERATION_NOT_ALLOWED" } });
      const paths = ["/sandbox/connect", "/oauth2/token", "/customers/v1/", "/link/sessions", "/nowhere"];
      for (const path of paths) expect((await call("POST", path, {}, { host })).status).toBe(403);
    },
  );

  it.each(["127.0.0.1:4000", "localhost", "[::1]:80", "app.localhost:3000"])(
    "are welcome as %s",
    async (host) => {
      const { call } = await createApi();
      expect((await call("GET", "/sandbox/clock", undefined, { host })).status).toBe(200);
    },
  );

  it("are refused by their Origin header", async () => {
    const { call } = await createApi();
    for (const origin of ["https://evil.example", "null"])
      expect((await call("POST", "/sandbox/reset", undefined, { origin })).status).toBe(403);
    expect(
      (await call("POST", "/sandbox/reset", undefined, { origin: "http://localhost:3000" })).status,
    ).toBe(200);
  });
});

describe("a snapshot", () => {
  it("brings back the same bytes and the same time, as often as wanted", async () => {
    const { connect, call, get, sandbox } = await createApi();
    const { control } = sandbox;
    const { customer, entity } = await connect({ app_user_id: "user-1" });
    await control.clock.advance(20_000);
    const look = async () => {
      const answers = [];
      const [account] = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data.accounts;
      for (const path of [
        `/customers/v1/${customer}/entities`,
        "/customers/v1/?page_number=0&page_size=20",
        "/banks/v1/",
        `/data/v2/accounts?entity_id=${entity}`,
        `/data/v2/accounts/${account.account_id}/transactions?entity_id=${entity}&size=100`,
        `/data/v2/refreshes?entity_id=${entity}`,
        "/sandbox/events",
        "/sandbox/webhooks",
        "/sandbox/clock",
      ]) {
        const { status, body } = await get(path);
        answers.push(JSON.stringify({ status, ...body, results_id: undefined }));
      }
      return answers;
    };
    const before = await look();
    const { snapshot_id } = (await call("POST", "/sandbox/snapshots")).body;
    for (let round = 0; round < 2; round++) {
      await call("POST", "/customers/v1/", { app_user_id: "user-2" });
      control.entities.generateTransactions(entity, { count: 3 });
      control.banks.disable("LEA1_SAMAOB_SAU");
      const [{ id }] = (await get(`/customers/v1/${customer}/entities`)).body[0].consents;
      control.consents.revoke(id);
      await control.clock.advance(hour / 2);
      expect(await look().catch(() => "unreadable")).not.toEqual(before);
      expect((await call("POST", `/sandbox/snapshots/${snapshot_id}/restore`)).status).toBe(200);
      expect(await look()).toEqual(before);
    }
  });

  it("continues a refresh that was running", async () => {
    const { connect, sandbox, get } = await createApi();
    const { entity } = await connect();
    const id = sandbox.control.snapshot();
    await sandbox.control.clock.advance(60_000);
    sandbox.control.restore(id);
    const statuses = async () => (await get(`/data/v2/refreshes?entity_id=${entity}`)).body.content[0].status;
    expect(await statuses()).toBe("PENDING");
    await sandbox.control.clock.advance(9_600);
    expect(await statuses()).toBe("FINISHED");
  });
});

describe("a reset", () => {
  it("forgets everything but credentials and tokens, and starts the same way again", async () => {
    const { connect, sandbox, get, call } = await createApi();
    const first = await connect({ app_user_id: "user-1" });
    await call("POST", "/sandbox/faults", { kind: "status", status: 500 });
    await sandbox.control.clock.advance(hour / 2);
    await call("POST", "/sandbox/reset");
    expect(sandbox.clock.now()).toBe(startTime);
    expect((await get("/customers/v1/?page_number=0&page_size=20")).body.data).toEqual([]);
    expect(await connect({ app_user_id: "user-1" })).toEqual(first);
    await call("POST", "/sandbox/reset", { seed: 2 });
    expect((await connect({ app_user_id: "user-1" })).customer).not.toBe(first.customer);
  });
});

describe("seeding", () => {
  it("creates customers with their connections", async () => {
    const { call, get } = await createApi();
    const connections = [{ bank_identifier: "LEA1_SAMAOB_SAU", persona: "overdrawn" }];
    const customers = [{ app_user_id: "a", connections }, { app_user_id: "b" }];
    const { status, body } = await call("POST", "/sandbox/seed", { customers });
    expect(status).toBe(200);
    const [entity] = body.customers[0].entities;
    expect((await get(`/data/v2/accounts?entity_id=${entity.id}`)).status).toBe(200);
    expect(body.customers[1]).toMatchObject({ customer: { app_user_id: "b" }, entities: [] });
  });
});

describe("consents", () => {
  it("can be expired, silently, or revoked, which KSA announces with entity.updated", async () => {
    const { connect, get, sandbox } = await createApi();
    const [one, other] = [await connect(), await connect()];
    const consentOf = async ({ customer, entity }: typeof one) =>
      (await get(`/customers/v1/${customer}/entities/${entity}`)).body.consents[0];
    sandbox.control.consents.expire((await consentOf(one)).id);
    sandbox.control.consents.revoke((await consentOf(other)).id);
    for (const { entity } of [one, other])
      expect((await get(`/data/v2/accounts?entity_id=${entity}`)).body.status).toBe("CONSENT_EXPIRED");
    expect((await consentOf(one)).consent_status).toBe("ACTIVE");
    expect((await consentOf(other)).consent_status).toBe("REVOKED");
    const updated = sandbox.control.events.list().filter(({ type }) => type === "entity.updated");
    expect(updated.map(({ payload }) => (payload as { id: string }).id)).toEqual([other.entity]);
  });
});

describe("generated transactions", () => {
  it("show after the next refresh, and the balances follow", async () => {
    const { connect, get, call, sandbox } = await createApi();
    const { entity } = await connect();
    await sandbox.control.clock.advance(20_000);
    const [{ account_id }] = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data.accounts;
    const path = `/data/v2/accounts/${account_id}`;
    const total = async () =>
      (await get(`${path}/transactions?entity_id=${entity}&size=1`)).body.data.page.total_elements as number;
    const before = await total();
    const order = await call("POST", `/sandbox/entities/${entity}/transactions`, { count: 5, account_id });
    expect(order.body).toEqual({ account_id });
    expect(await total()).toBe(before);
    await call("POST", "/data/v2/refreshes", { entity_id: entity });
    await sandbox.control.clock.advance(20_000);
    expect(await total()).toBe(before + 5);
    const pages = [];
    for (let page = 0; page * 100 < before + 5; page++)
      pages.push(
        ...(await get(`${path}/transactions?entity_id=${entity}&size=100&page=${page}`)).body.data
          .transactions,
      );
    const last = pages.at(-1);
    expect(new Set(pages.map(({ transaction_id }) => transaction_id)).size).toBe(before + 5);
    const balances = (await get(`${path}/balances?entity_id=${entity}`)).body.data.balances;
    expect(balances.find(({ type }: { type: string }) => type === "CLOSING_BOOKED").amount).toEqual(
      last.balance.amount,
    );
  });
});

describe("the session at a bank that is read with credentials", () => {
  it("can end: reads and refreshes ask for a reconnect", async () => {
    const { connect, get, call, sandbox } = await createApi({ region: "ae" });
    const { entity } = await connect({ bank_identifier: "LEANMB1_SAU" });
    await sandbox.control.clock.advance(20_000);
    expect((await call("POST", `/sandbox/entities/${entity}/end-session`)).status).toBe(200);
    const { status, body } = await get(`/data/v2/accounts?entity_id=${entity}`);
    expect([status, body.status, body.data]).toEqual([200, "RECONNECT_REQUIRED", null]);
    const refresh = await call("POST", "/data/v2/refreshes", { entity_id: entity });
    expect(refresh.body).toMatchObject({ status: "RECONNECT_REQUIRED", reconnect_id: expect.any(String) });
    expect(sandbox.violations).toEqual([]);
  });
});

describe("a bank that was switched off", () => {
  it.each([
    [{ active: { data: false } }, "DISABLED_BY_LEAN"],
    [{ enabled: { data: false } }, "DISABLED_BY_CLIENT"],
  ])("by %j fails reads with %s until it is on again", async (change, code) => {
    const { connect, get, call, sandbox } = await createApi();
    const { entity } = await connect();
    await call("PUT", "/sandbox/banks/LEA1_SAMAOB_SAU", change);
    const { body } = await get(`/data/v2/accounts?entity_id=${entity}`);
    expect(body).toMatchObject({ status: "FAILED", status_detail: { granular_status_code: code } });
    await call("POST", "/sandbox/banks/LEA1_SAMAOB_SAU/enable");
    expect((await get(`/data/v2/accounts?entity_id=${entity}`)).body.status).toBe("OK");
    expect(sandbox.violations).toEqual([]);
  });
});

describe("tokens", () => {
  it("can be revoked one by one or all at once", async () => {
    const { get, token, call, sandbox } = await createApi();
    const other = (await token()).body.access_token;
    const headers = { authorization: `Bearer ${other}` };
    expect((await call("GET", "/banks/v1/", undefined, headers)).status).toBe(200);
    sandbox.control.tokens.revoke({ token: other });
    expect((await call("GET", "/banks/v1/", undefined, headers)).status).toBe(401);
    expect((await get("/banks/v1/")).status).toBe(200);
    sandbox.control.tokens.revoke({ all: true });
    expect((await get("/banks/v1/")).status).toBe(401);
    const fresh = { authorization: `Bearer ${(await token()).body.access_token}` };
    expect((await call("GET", "/banks/v1/", undefined, fresh)).status).toBe(200);
  });
});

describe("over the network", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  interface Seen {
    status?: number;
    type?: string;
    retryAfter?: string;
    text?: string;
    error?: string;
    took: number;
  }

  function call(listener: "bearer" | "mtls", path = "/banks/v1/"): Promise<Seen> {
    const { ca, cert, key, chain } = sandbox.certificates;
    const start = performance.now();
    const headers = { "lean-app-token": sandbox.credentials.appToken };
    return new Promise((resolve) => {
      const fail = (error: NodeJS.ErrnoException) =>
        resolve({ error: error.code ?? error.message, took: performance.now() - start });
      const outgoing =
        listener === "mtls"
          ? httpsRequest(`${sandbox.urls.mtls}${path}`, {
              ca,
              cert: cert + chain,
              key,
              headers,
              agent: false,
            })
          : httpRequest(`${sandbox.urls.api}${path}`, { headers, agent: false });
      outgoing.on("error", fail).on("response", (incoming) => {
        let text = "";
        incoming.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        incoming.on("error", fail).on("end", () =>
          resolve({
            status: incoming.statusCode as number,
            type: incoming.headers["content-type"] as string,
            retryAfter: incoming.headers["retry-after"] as string,
            text,
            took: performance.now() - start,
          }),
        );
      });
      outgoing.end();
    });
  }

  describe.each(["bearer", "mtls"] as const)("a fault on the %s listener", (listener) => {
    const once = async (rule: FaultRule) => {
      sandbox.control.faults.clear();
      sandbox.control.faults.add({ listener, count: 1, ...rule });
      return call(listener);
    };

    it("answers late", async () => {
      const { status, took } = await once({ kind: "latency", latency_ms: 150 });
      expect([status, took >= 145]).toEqual([200, true]);
    });

    it("answers an error in Lean's envelope with Retry-After", async () => {
      const seen = await once({ kind: "status", status: 429, retry_after: 7 });
      expect(seen).toMatchObject({ status: 429, retryAfter: "7", type: "application/json" });
      expect(JSON.parse(seen.text ?? "")).toMatchObject({ status: "RATE_LIMIT_EXCEEDED", metadata: null });
    });

    it("resets the connection", async () => {
      expect((await once({ kind: "reset" })).error).toBe("ECONNRESET");
    });

    it("sends JSON that cannot be parsed", async () => {
      const seen = await once({ kind: "malformed" });
      expect(seen).toMatchObject({ status: 200, type: "application/json" });
      expect(() => JSON.parse(seen.text ?? "")).toThrow(SyntaxError);
    });

    it("breaks off in the middle of the body", async () => {
      expect((await once({ kind: "truncated" })).error).toMatch(/ECONNRESET|aborted/);
    });

    it("sends no body", async () => {
      expect(await once({ kind: "empty" })).toMatchObject({ status: 200, text: "" });
    });

    it("sends the page of a proxy", async () => {
      expect(await once({ kind: "html" })).toMatchObject({
        status: 502,
        type: expect.stringContaining("text/html"),
      });
    });

    it("ends after its count and leaves the other listener alone", async () => {
      sandbox.control.faults.clear();
      sandbox.control.faults.add({ listener, kind: "status", status: 503, count: 2 });
      const other = listener === "mtls" ? "bearer" : "mtls";
      expect((await call(other)).status).toBe(200);
      const statuses = [];
      for (let i = 0; i < 3; i++) statuses.push((await call(listener)).status);
      expect(statuses).toEqual([503, 503, 200]);
      expect(sandbox.control.faults.list()).toMatchObject([{ hits: 2 }]);
    });
  });

  it("a fault fits paths by pattern and happens with its probability, the same for the same seed", async () => {
    sandbox.control.faults.clear();
    sandbox.control.faults.add({ kind: "status", path: "/banks/**", probability: 0.5 });
    const statuses = [];
    for (let i = 0; i < 40; i++) statuses.push((await call("bearer")).status);
    const spoilt = statuses.filter((status) => status === 500).length;
    expect(spoilt).toBeGreaterThan(8);
    expect(spoilt).toBeLessThan(32);
    sandbox.control.faults.clear();
    sandbox.control.faults.add({ kind: "status", path: "/data/v2/accounts/*/balances" });
    expect((await call("bearer")).status).toBe(200);
    expect((await call("bearer", "/data/v2/accounts/x/balances?entity_id=y")).status).toBe(500);
    sandbox.control.faults.clear();
  });

  it("a revoked certificate is refused with 403 and another one of the application is not", async () => {
    const other = await sandbox.issueCertificate();
    sandbox.control.certificates.revoke(other.cert);
    expect((await call("mtls")).status).toBe(200);
    sandbox.control.certificates.revoke(sandbox.certificates.cert);
    const seen = await call("mtls");
    expect(seen.status).toBe(403);
    expect(JSON.parse(seen.text ?? "")).toMatchObject({ status: "INVALID_CERTIFICATE" });
    sandbox.control.reset();
    expect((await call("mtls")).status).toBe(200);
  });
});

describe("a fault in this process", () => {
  it("breaks fetch as a lost connection does, with or without the effect of the call", async () => {
    const { sandbox, call, get } = await createApi();
    const customers = async () =>
      (await get("/customers/v1/?page_number=0&page_size=20")).body.data.length as number;
    for (const [performs, count] of [
      [false, 0],
      [true, 1],
    ] as const) {
      sandbox.control.faults.add({
        kind: "reset",
        method: "POST",
        path: "/customers/v1/",
        count: 1,
        performs,
      });
      await expect(call("POST", "/customers/v1/", { app_user_id: "u" })).rejects.toMatchObject({
        cause: { code: "ECONNRESET" },
      });
      expect(await customers()).toBe(count);
    }
    sandbox.control.faults.add({ kind: "truncated", count: 1 });
    await expect(get("/banks/v1/")).rejects.toThrow("fetch failed");
  });
});

/** The rows of the tables in a text, without the padding of the formatter. */
function rowsIn(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.replaceAll(/ +(?=\|)/g, " ").replaceAll(/-{3,}/g, "---"));
}

describe("the description of the control API", () => {
  it("lists every path", async () => {
    const { get } = await createApi();
    const { status, body } = await get("/sandbox/openapi.json");
    expect(status).toBe(200);
    expect(body.openapi).toBe("3.1.0");
    const operations = Object.values(body.paths as object).flatMap((item: object) => Object.values(item));
    const ids = operations.map(({ operationId }: { operationId: string }) => operationId);
    expect(ids.sort()).toEqual(["getControlDocument", ...controlOperations.map(({ id }) => id)].sort());
  });

  it("is the table in the README; otherwise copy it from here", async () => {
    const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
    const [, section = ""] = readme.split("## Controlling it\n");
    expect(rowsIn(section.split("\n## ")[0] ?? "")).toEqual(rowsIn(writeControlTable(controlOperations)));
  });
});

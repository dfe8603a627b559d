import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

const hour = 3_600_000;

describe("connecting a bank", () => {
  it("answers with the entity, its permissions and in KSA a consent of one day", async () => {
    const { connect, get } = await createApi();
    const { customer, entity } = await connect();
    const { status, body } = await get(`/customers/v1/${customer}/entities`);
    expect(status).toBe(200);
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({
      id: entity,
      customer_id: customer,
      bank_identifier: "LEA1_SAMAOB_SAU",
      bank_type: "RETAIL",
    });
    expect(Object.values(body[0].permissions)).toEqual(Array(9).fill(true));
    expect(body[0]).not.toHaveProperty("status");
    const [consent] = body[0].consents;
    expect(consent).toMatchObject({
      consent_status: "ACTIVE",
      bank_identifier: null,
      standard_consent_status: null,
    });
    expect(consent.bank_consent_id).toMatch(/^\d+$/);
    expect(consent.expiration_date_time).toBe("2026-05-14T12:00:00Z");
    expect(consent.transaction_from_date_time).toBe("2025-05-13T00:00:00Z");
    // oxlint-disable-next-line typescript/no-explicit-any
    expect(new Set(consent.accounts.map((account: any) => account.scheme_name))).toEqual(
      new Set(["IBAN", "ACCOUNT_NUMBER", "MASKED_PAN", "NATIONAL_ID"]),
    );
  });

  it("grants the first four permissions in UAE, whatever is asked for", async () => {
    const { connect, get } = await createApi({ region: "ae" });
    const { customer, entity } = await connect();
    const { body } = await get(`/customers/v1/${customer}/entities/${entity}`);
    // oxlint-disable-next-line typescript/no-explicit-any
    const granted = Object.entries<any>(body.permissions)
      .filter(([, value]) => value)
      .map(([name]) => name);
    expect(granted.sort()).toEqual(["accounts", "balance", "identity", "transactions"]);
    expect(body.consents[0].bank_consent_id).toMatch(/^[\da-f-]{36}$/);
  });

  it("leaves consents out where the bank is read with the customer's credentials", async () => {
    const { connect, get } = await createApi({ region: "ae" });
    const { customer, entity } = await connect({ bank_identifier: "LEANMB1_SAU" });
    expect((await get(`/customers/v1/${customer}/entities/${entity}`)).body).not.toHaveProperty("consents");
    expect((await get(`/data/v2/accounts?entity_id=${entity}`)).status).toBe(200);
  });

  it("grants only what is asked for, and data outside of it is refused", async () => {
    const { connect, get } = await createApi();
    const { entity } = await connect({ permissions: ["accounts", "transactions"] });
    const { body } = await get(`/data/v2/accounts?entity_id=${entity}`);
    const account = `/data/v2/accounts/${body.data.accounts[0].account_id}`;
    expect((await get(`${account}/transactions?entity_id=${entity}`)).status).toBe(200);
    expect(await get(`${account}/balances?entity_id=${entity}`)).toMatchObject({
      status: 403,
      body: { status: "USER_PERMISSIONS_NOT_GRANTED" },
    });
  });

  it("again keeps the entity, revokes the old consent and adds a new one", async () => {
    const { connect, call, get } = await createApi();
    const { customer, entity } = await connect();
    const again = await call("POST", "/sandbox/connect", {
      customer_id: customer,
      bank_identifier: "LEA1_SAMAOB_SAU",
      permissions: ["accounts"],
    });
    expect(again).toMatchObject({ status: 200, body: { id: entity } });
    const { body } = await get(`/customers/v1/${customer}/entities/${entity}`);
    // oxlint-disable-next-line typescript/no-explicit-any
    expect(body.consents.map((consent: any) => consent.consent_status)).toEqual(["REVOKED", "ACTIVE"]);
    expect(body.permissions).toMatchObject({ accounts: true, balance: false });
  });

  it.each([
    [{}, "MISSING_PARAMETERS", "customer_id is required"],
    [{ customer_id: "x" }, "MISSING_PARAMETERS", "bank_identifier is required"],
    [{ customer_id: 1, bank_identifier: "y" }, "INVALID_PARAMETERS", "customer_id must be a string"],
    [
      { customer_id: "x", bank_identifier: "y", wat: 1 },
      "INVALID_PARAMETERS",
      expect.stringContaining("are known"),
    ],
    [
      { customer_id: "x", bank_identifier: "y", permissions: ["money"] },
      "INVALID_PARAMETERS",
      expect.stringMatching(/^permissions must be of identity, /),
    ],
    [
      { customer_id: "x", bank_identifier: "y", persona: "toString" },
      "INVALID_PARAMETERS",
      expect.stringMatching(/^persona must be of default, /),
    ],
  ])("refuses %j", async (body, status, message) => {
    const { call } = await createApi();
    expect(await call("POST", "/sandbox/connect", body, {})).toMatchObject({
      status: 400,
      body: { status, message },
    });
  });

  it("refuses a body that a web page could send without asking", async () => {
    const { sandbox } = await createApi();
    const response = await sandbox.fetch("http://x/sandbox/connect", { method: "POST", body: "{}" });
    expect(response.status).toBe(400);
  });
});

describe("the list of entities", () => {
  it("holds what was created between two days, both included, with a status", async () => {
    const { connect, get } = await createApi();
    const { entity } = await connect();
    const list = (from: string, to: string) =>
      get(`/customers/v1/entities?start_date=${from}&end_date=${to}`);
    const { body } = await list("2026-05-13", "2026-05-13");
    expect(body).toMatchObject({
      data: [{ id: entity, status: "ACTIVE" }],
      page: { number: 0, size: 100, total_elements: 1, total_pages: 1 },
    });
    expect((await list("2026-05-01", "2026-05-12")).body.data).toEqual([]);
    expect(await list("2026-05-13", "2026-05-14")).toMatchObject({
      status: 400,
      body: { message: "end_date must not be in the future" },
    });
    expect((await list("2026-05-12", "2026-05-11")).status).toBe(400);
  });
});

describe("a deleted entity", () => {
  it("is gone for reads, stays in the list as DELETED and comes back by connecting again", async () => {
    const { connect, call, get } = await createApi();
    const { customer, entity } = await connect();
    const path = `/customers/v1/${customer}/entities/${entity}`;
    const deleted = await call("DELETE", `${path}?reason=USER_REQUESTED`, { reason: "USER_REQUESTED" });
    expect(deleted.status).toBe(200);
    expect(await get(path)).toMatchObject({ status: 404, body: { status: "UNKNOWN_ENTITY" } });
    expect(await get(`/data/v2/accounts?entity_id=${entity}`)).toMatchObject({
      status: 404,
      body: { status: "UNKNOWN_ENTITY" },
    });
    const list = await get("/customers/v1/entities?start_date=2026-05-13&end_date=2026-05-13");
    expect(list.body.data[0].status).toBe("DELETED");
    await call("POST", "/sandbox/connect", { customer_id: customer, bank_identifier: "LEA1_SAMAOB_SAU" });
    expect((await get(path)).body.id).toBe(entity);
  });

  it("needs a known reason", async () => {
    const { connect, call } = await createApi();
    const { customer, entity } = await connect();
    const path = `/customers/v1/${customer}/entities/${entity}`;
    expect((await call("DELETE", `${path}?reason=BORED`, { reason: "USER_REQUESTED" })).body.status).toBe(
      "INVALID_PARAMETERS",
    );
    expect((await call("DELETE", `${path}?reason=USER_REQUESTED`)).body.status).toBe("MISSING_PARAMETERS");
  });

  it("cannot be deleted through another customer", async () => {
    const { connect, call } = await createApi();
    const [one, other] = [await connect(), await connect()];
    const path = `/customers/v1/${other.customer}/entities/${one.entity}?reason=USER_REQUESTED`;
    expect(await call("DELETE", path, { reason: "USER_REQUESTED" })).toMatchObject({
      status: 404,
      body: { status: "UNKNOWN_ENTITY" },
    });
  });
});

describe("a consent", () => {
  it("ends all reads with 403 CONSENT_EXPIRED when its time is over", async () => {
    const { connect, get, call, sandbox } = await createApi();
    const { entity } = await connect();
    const headers = async () => ({ "lean-app-token": sandbox.credentials.appToken });
    sandbox.clock.advance(24 * hour - 1);
    expect(
      (await call("GET", `/data/v2/accounts?entity_id=${entity}`, undefined, await headers())).status,
    ).toBe(200);
    sandbox.clock.advance(1);
    for (const [method, path, body] of [
      ["GET", `/data/v2/accounts?entity_id=${entity}`, undefined],
      ["GET", `/data/v2/identity?entity_id=${entity}`, undefined],
      ["POST", "/data/v2/refreshes", { entity_id: entity }],
    ] as const)
      expect(await call(method, path, body, await headers())).toMatchObject({
        status: 403,
        body: { status: "CONSENT_EXPIRED" },
      });
    expect((await get("/banks/v1/")).status).toBe(401);
  });

  it("still shows as ACTIVE until the next midnight, then as REVOKED and never as EXPIRED", async () => {
    const { connect, call, sandbox } = await createApi();
    const { customer, entity } = await connect();
    const consent = async () => {
      const headers = { "lean-app-token": sandbox.credentials.appToken };
      return (await call("GET", `/customers/v1/${customer}/entities/${entity}`, undefined, headers)).body
        .consents[0];
    };
    sandbox.clock.advance(25 * hour);
    expect((await consent()).consent_status).toBe("ACTIVE");
    sandbox.clock.advance(12 * hour);
    expect(await consent()).toMatchObject({
      consent_status: "REVOKED",
      status_update_date_time: expect.stringMatching(/^2026-05-15T00:00:05/),
    });
  });

  it("can be revoked, which ends the reads and leaves the entity", async () => {
    const { connect, call, get } = await createApi();
    const { customer, entity } = await connect();
    const path = `/customers/v1/${customer}/entities/${entity}`;
    const consent = (await get(path)).body.consents[0].id;
    expect((await call("DELETE", `${path}/consent/${consent}?reason=USER_REQUESTED`)).status).toBe(200);
    expect((await get(path)).body.consents[0].consent_status).toBe("REVOKED");
    expect((await get(`/data/v2/accounts?entity_id=${entity}`)).body.status).toBe("CONSENT_EXPIRED");
    expect((await get(`/customers/v1/${customer}/consents/${consent}`)).body.standard_consent_status).toBe(
      "REVOKED",
    );
  });

  it("is listed over all entities of the customer in KSA, with errors of another shape", async () => {
    const { connect, get } = await createApi();
    const { customer } = await connect();
    const { body } = await get(`/customers/v1/${customer}/consents?pageSize=1`);
    expect(body.page).toEqual({ number: 0, size: 1, total_elements: 1, total_pages: 1 });
    expect(body.data[0]).toMatchObject({
      bank_identifier: "LEA1_SAMAOB_SAU",
      standard_consent_status: "AUTHORISED",
    });
    const unknown = await get(`/customers/v1/${customer}/consents/0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01`);
    expect(unknown).toMatchObject({
      status: 404,
      body: { status_code: 404, message: "the consent was not found" },
    });
  });

  it("has no place in the UAE paths", async () => {
    const { connect, get } = await createApi({ region: "ae" });
    const { customer } = await connect();
    expect(await get(`/customers/v1/${customer}/consents`)).toMatchObject({
      status: 404,
      body: { status: "INVALID_URL" },
    });
  });
});

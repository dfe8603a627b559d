import { describe, expect, it } from "vitest";
import { type Api, createApi } from "./api.ts";

const settled = 10_000;
const day = 86_400_000;

async function connected(region: "sa" | "ae" = "sa"): Promise<Api & { entity: string }> {
  const api = await createApi({ region });
  return { ...api, entity: (await api.connect()).entity };
}

/** Calls that survive a jump in time longer than a token's life. */
function byAppToken({
  call,
  sandbox,
}: Api): (method: string, path: string, body?: unknown) => ReturnType<Api["call"]> {
  return (method, path, body) => call(method, path, body, { "lean-app-token": sandbox.credentials.appToken });
}

describe("a refresh", () => {
  it("runs after connecting, then finishes by the sandbox's clock", async () => {
    const { get, sandbox, entity } = await connected();
    const first = async () => (await get(`/data/v2/refreshes?entity_id=${entity}`)).body.content[0];
    expect(await first()).toMatchObject({ status: "PENDING", entity_id: entity });
    sandbox.clock.advance(settled);
    expect(await first()).toMatchObject({ status: "FINISHED" });
  });

  it("runs one at a time per entity", async () => {
    const { call, connect, sandbox, entity } = await connected();
    const start = () => call("POST", "/data/v2/refreshes", { entity_id: entity });
    expect(await start()).toMatchObject({ status: 429, body: { status: "DUPLICATED_REQUEST" } });
    sandbox.clock.advance(settled);
    expect(await start()).toMatchObject({
      status: 200,
      body: { status: "OK", refresh_id: expect.any(String) },
    });
    expect((await start()).status).toBe(429);
    const other = await connect();
    sandbox.clock.advance(settled);
    expect((await call("POST", "/data/v2/refreshes", { entity_id: other.entity })).status).toBe(200);
  });

  it("tells its progress per kind of data and account", async () => {
    const { call, get, sandbox, entity } = await connected();
    sandbox.clock.advance(settled);
    const { refresh_id } = (await call("POST", "/data/v2/refreshes", { entity_id: entity })).body;
    const progress = async () => (await get(`/data/v2/refreshes/${refresh_id}`)).body;
    const begin = await progress();
    expect(begin).toMatchObject({
      status: "PENDING",
      data_status: { accounts: "PENDING", identity: "PENDING" },
    });
    expect(begin.data_status.account_data).toHaveLength(7);
    expect(begin.data_status.account_data[0]).not.toHaveProperty("transactionAvailability");

    sandbox.clock.advance(5_000);
    const middle = await progress();
    expect(middle).toMatchObject({ status: "PENDING", data_status: { accounts: "OK", identity: "OK" } });
    // oxlint-disable-next-line typescript/no-explicit-any
    const transactions = middle.data_status.account_data.map((account: any) => account.transactions);
    expect(transactions).toContain("OK");
    expect(transactions).toContain("PENDING");

    sandbox.clock.advance(5_000);
    const end = await progress();
    expect(end.status).toBe("FINISHED");
    for (const { account_id, transactionAvailability, ...states } of end.data_status.account_data) {
      expect(account_id).toMatch(/^[\da-f-]{36}$/);
      expect(transactionAvailability).toEqual({ start: "2025-05-13", end: "2026-05-12" });
      expect(new Set(Object.values(states))).toEqual(new Set(["OK"]));
    }
  });

  it("reports what UAE banks do not offer as UNSUPPORTED", async () => {
    const { get, sandbox, entity } = await connected("ae");
    sandbox.clock.advance(settled);
    const { refresh_id } = (await get(`/data/v2/refreshes?entity_id=${entity}`)).body.content[0];
    const [account] = (await get(`/data/v2/refreshes/${refresh_id}`)).body.data_status.account_data;
    expect(account).toMatchObject({
      balance: "OK",
      transactions: "OK",
      identity: "UNSUPPORTED",
      beneficiaries: "UNSUPPORTED",
      direct_debits: "UNSUPPORTED",
      scheduled_payments: "UNSUPPORTED",
      standing_orders: "UNSUPPORTED",
    });
  });

  it("of some kinds of data leaves the others alone", async () => {
    const { call, get, sandbox, entity } = await connected();
    sandbox.clock.advance(settled);
    const { refresh_id } = (
      await call("POST", "/data/v2/refreshes", { entity_id: entity, data_types: ["transactions"] })
    ).body;
    const { data_status } = (await get(`/data/v2/refreshes/${refresh_id}`)).body;
    expect(data_status).toMatchObject({ accounts: "OK", identity: "OK" });
    expect(data_status.account_data[0]).toMatchObject({ balance: "OK", transactions: "PENDING" });
  });

  it("are listed newest first, in pages", async () => {
    const { call, get, sandbox, entity } = await connected();
    for (let i = 0; i < 2; i++) {
      sandbox.clock.advance(settled);
      await call("POST", "/data/v2/refreshes", { entity_id: entity });
    }
    const { content, page } = (await get(`/data/v2/refreshes?entity_id=${entity}&size=2`)).body;
    expect(page).toMatchObject({ number: 0, size: 2, total_elements: 3, total_pages: 2 });
    // oxlint-disable-next-line typescript/no-explicit-any
    expect(content.map((refresh: any) => refresh.status)).toEqual(["PENDING", "FINISHED"]);
    expect(content[0].created_at > content[1].created_at).toBe(true);
  });

  it("brings the entries that were booked since the last one, and keeps the old ones as they were", async () => {
    const api = await connected("ae");
    const { sandbox, entity } = api;
    const call = byAppToken(api);
    const account = (await call("GET", `/data/v2/accounts?entity_id=${entity}`)).body.data.accounts[0]
      .account_id;
    const path = `/data/v2/accounts/${account}/transactions?entity_id=${entity}&start_date=2026-05-01&size=100`;
    const before = (await call("GET", path)).body;
    sandbox.clock.advance(20 * day);
    expect((await call("GET", path)).body.data).toEqual(before.data);
    await call("POST", "/data/v2/refreshes", { entity_id: entity });
    sandbox.clock.advance(settled);
    const after = (await call("GET", path)).body;
    expect(after.data.transactions.slice(0, before.data.transactions.length)).toEqual(
      before.data.transactions,
    );
    expect(after.data.transactions.length).toBeGreaterThan(before.data.transactions.length + 5);
    expect(after.refreshed_at > before.refreshed_at).toBe(true);
  });
});

describe("an asynchronous read", () => {
  it("answers 202 and PENDING, then has the result under its id", async () => {
    const { get, sandbox, entity } = await connected();
    const { status, body } = await get(
      `/data/v2/accounts?entity_id=${entity}&async=true&meta=${encodeURIComponent('{"job":"7"}')}`,
    );
    expect([status, body.status, body.data, body.meta]).toEqual([202, "PENDING", null, { job: "7" }]);
    const result = () => get(`/data/v2/results/${body.results_id}`);
    expect(await result()).toMatchObject({ status: 200, body: { status: "PENDING", data: null } });
    sandbox.clock.advance(2_000);
    const finished = (await result()).body;
    expect(finished).toMatchObject({
      status: "OK",
      type: "accounts",
      results_id: body.results_id,
      meta: { job: "7" },
    });
    expect(finished.data.accounts).toHaveLength(7);
  });

  it("is the only one whose results_id resolves", async () => {
    const { get, entity } = await connected();
    const { results_id } = (await get(`/data/v2/accounts?entity_id=${entity}`)).body;
    expect(await get(`/data/v2/results/${results_id}`)).toMatchObject({
      status: 404,
      body: { status: "UNKNOWN_RESULTS_ID" },
    });
  });

  it("needs meta to be a JSON object of strings", async () => {
    const { get, entity } = await connected();
    for (const meta of ["x", "[]", '{"a":1}', "null"])
      expect(
        await get(`/data/v2/accounts?entity_id=${entity}&meta=${encodeURIComponent(meta)}`),
      ).toMatchObject({
        status: 400,
        body: { message: "meta must be a JSON object of strings" },
      });
  });
});

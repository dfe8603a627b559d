import { describe, expect, it } from "vitest";
import { apis } from "../src/apis.ts";
import { operationsOf } from "../src/engine/operation.ts";
import { type ResponseValidator, responseValidator } from "../src/engine/validate-response.ts";
import { createApi } from "./api.ts";

describe("the coverage", () => {
  it("counts every operation of the specifications and names those without a handler", async () => {
    const { coverage } = (await createApi()).sandbox;
    expect(coverage.total).toBe(apis.flatMap(({ document }) => operationsOf(document)).length);
    expect(coverage.implemented.length + coverage.notPlayed.length).toBe(coverage.total);
    expect(coverage.missing).toEqual([]);
    for (const id of [
      "createToken",
      "listBanks",
      "createCustomer",
      "deleteConsent",
      "listTransactions",
      "getResult",
    ])
      expect(coverage.implemented).toContain(id);
  });
});

describe.each(["sa", "ae"] as const)("every answer in %s", (region) => {
  it("fits its specification, refusals included", async () => {
    const { call, get, token, connect, sandbox } = await createApi({ region });
    const { customer, entity } = await connect();
    const nobody = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
    await token({ scope: "wrong" });
    await token({ client_secret: "wrong" });
    await call("GET", "/banks/v1/", undefined, {});
    const statuses = new Set<number>();
    const note = async (answer: ReturnType<typeof get>) => statuses.add((await answer).status);
    for (const path of [
      "/banks/v1/",
      "/customers/v1?page_number=0&page_size=10",
      "/customers/v1",
      `/customers/v1/${customer}`,
      `/customers/v1/${nobody}`,
      `/customers/v1/${customer}/entities`,
      `/customers/v1/${customer}/entities/${entity}`,
      `/customers/v1/${customer}/entities/${nobody}`,
      "/customers/v1/entities?start_date=2026-05-01&end_date=2026-05-13",
      `/customers/v1/${customer}/consents`,
      `/customers/v1/${nobody}/consents`,
      `/data/v2/accounts?entity_id=${entity}`,
      `/data/v2/accounts?entity_id=${entity}&async=true&meta=%7B%22a%22%3A%22b%22%7D`,
      `/data/v2/identity?entity_id=${entity}`,
      `/data/v2/refreshes?entity_id=${entity}`,
      `/data/v2/results/${nobody}`,
    ])
      await note(get(path));
    const { accounts } = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data;
    for (const { account_id } of accounts)
      for (const list of [
        "balances",
        "transactions",
        "identities",
        "beneficiaries",
        "direct-debits",
        "scheduled-payments",
        "standing-orders",
      ])
        await note(
          get(
            `/data/v2/accounts/${account_id}/${list}?entity_id=${entity}&size=100${list === "transactions" ? "&insights=true" : ""}`,
          ),
        );
    await note(call("POST", "/customers/v1/", { app_user_id: "u" }));
    await note(call("POST", "/customers/v1/", { app_user_id: "u" }));
    await note(call("POST", "/data/v2/refreshes", { entity_id: entity }));
    sandbox.clock.advance(10_000);
    const refresh = await call("POST", "/data/v2/refreshes", { entity_id: entity });
    await note(get(`/data/v2/refreshes/${refresh.body.refresh_id}`));
    await note(
      call("DELETE", `/customers/v1/${customer}/entities/${entity}?reason=USER_REQUESTED`, {
        reason: "USER_REQUESTED",
      }),
    );
    expect(statuses).toEqual(new Set([200, 202, 400, 404, 409, 429]));
    expect(sandbox.violations).toEqual([]);
  });
});

function checkOf(id: string): ResponseValidator {
  const found = apis
    .flatMap(({ document }) => operationsOf(document))
    .find((operation) => operation.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return responseValidator(found);
}

describe("the check of answers", () => {
  it("finds missing fields, wrong types and statuses that are not declared", () => {
    const check = checkOf("createCustomer");
    expect(check(200, { customer_id: "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01", app_user_id: "u" })).toEqual([]);
    expect(check(200, { customer_id: "x", app_user_id: "u" })).toMatchObject([
      { operationId: "createCustomer", status: 200, at: "/customer_id" },
    ]);
    expect(check(200, { app_user_id: "u" })).toHaveLength(1);
    expect(check(200, undefined)).toMatchObject([{ problem: "the body is empty" }]);
    expect(check(418, {})).toMatchObject([{ problem: "the status is not declared" }]);
    expect(check(401, undefined)).toEqual([]);
  });

  it("finds fields that the specification does not know, also inside of lists and combined schemas", () => {
    const page = { number: 0, size: 1, total_elements: 1, total_pages: 1, sort: null };
    const customer = { customer_id: "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01", app_user_id: "u" };
    const customers = checkOf("listCustomers");
    expect(customers(200, { data: [customer], page })).toEqual([]);
    expect(customers(200, { data: [{ ...customer, extra: 1 }], page })).toMatchObject([{ at: "/data/0" }]);
    const refresh = {
      refresh_id: customer.customer_id,
      entity_id: customer.customer_id,
      customer_id: customer.customer_id,
      status: "FINISHED",
      created_at: "2026-05-13T12:00:00Z",
      updated_at: "2026-05-13T12:00:00.123456789Z",
      data_status: { accounts: "OK", identity: "OK", account_data: [] },
    };
    const progress = checkOf("getRefresh");
    expect(progress(200, refresh)).toEqual([]);
    expect(progress(200, { ...refresh, extra: 1 })).toMatchObject([{ at: "" }]);
    expect(progress(200, { ...refresh, data_status: { ...refresh.data_status, extra: 1 } })).toMatchObject([
      { at: "/data_status" },
    ]);
  });
});

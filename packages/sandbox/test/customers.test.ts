import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

const nobody = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";

describe("customers", () => {
  it("are created once per app_user_id, then answered with 409", async () => {
    const { call } = await createApi();
    const first = await call("POST", "/customers/v1/", { app_user_id: "user-1" });
    expect(first).toMatchObject({
      status: 200,
      body: { app_user_id: "user-1", customer_id: expect.stringMatching(/^[\da-f-]{36}$/) },
    });
    const second = await call("POST", "/customers/v1/", { app_user_id: "user-1" });
    expect(second).toMatchObject({
      status: 409,
      body: { status: "CUSTOMER_ALREADY_EXISTS", metadata: null },
    });
    expect(second.body.message).not.toContain("user-1");
  });

  it("are found by Lean's id, by the own id, and in the list", async () => {
    const { call, get } = await createApi();
    const { body: customer } = await call("POST", "/customers/v1/", { app_user_id: "a b/ü%41" });
    expect((await get(`/customers/v1/${customer.customer_id}`)).body).toEqual(customer);
    expect((await get(`/customers/v1/app-user-id/${encodeURIComponent("a b/ü%41")}`)).body).toEqual(customer);
    expect((await get("/customers/v1?page_number=0&page_size=5")).body.data).toEqual([customer]);
  });

  it("are found with and without a slash at the end, where Lean's texts have both", async () => {
    const { call, get } = await createApi();
    const { body, status } = await call("POST", "/customers/v1", { app_user_id: "user-1" });
    expect(status).toBe(200);
    for (const path of [
      "/customers/v1/?page_number=0&page_size=5",
      `/customers/v1/${body.customer_id}/`,
      "/banks/v1",
    ])
      expect((await get(path)).status).toBe(200);
    expect((await get(`/customers/v1/${body.customer_id}/entities/`)).status).toBe(404);
  });

  it("are unknown to an id that nobody has", async () => {
    const { get } = await createApi();
    for (const path of [
      `/customers/v1/${nobody}`,
      `/customers/v1/${nobody}/entities`,
      "/customers/v1/app-user-id/nobody",
    ])
      expect(await get(path)).toMatchObject({ status: 404, body: { status: "DATA_NOT_FOUND" } });
  });

  it("keep government identifiers in UAE, and there only", async () => {
    const government_identifiers = [{ type: "EMIRATES_ID", value: "784-1990-0000000-0" }];
    const ae = await createApi({ region: "ae" });
    const { body } = await ae.call("POST", "/customers/v1/", { app_user_id: "u" });
    const path = `/customers/v1/${body.customer_id}/`;
    expect(await ae.call("PUT", path, { government_identifiers })).toMatchObject({
      status: 200,
      body: { government_identifiers },
    });
    expect((await ae.get(`/customers/v1/${body.customer_id}`)).body.government_identifiers).toEqual(
      government_identifiers,
    );

    const sa = await createApi({ region: "sa" });
    const created = await sa.call("POST", "/customers/v1/", { app_user_id: "u" });
    const refused = await sa.call("PUT", `/customers/v1/${created.body.customer_id}/`, {
      government_identifiers,
    });
    expect(refused).toMatchObject({ status: 405, body: { status: "INVALID_HTTP_METHOD" } });
  });

  it("belong to one sandbox: another one does not know them", async () => {
    const [one, other] = [await createApi(), await createApi({ seed: 2 })];
    const { body } = await one.call("POST", "/customers/v1/", { app_user_id: "u" });
    expect((await other.get(`/customers/v1/${body.customer_id}`)).status).toBe(404);
    expect((await other.call("POST", "/customers/v1/", { app_user_id: "u" })).status).toBe(200);
  });
});

describe("banks", () => {
  it("are the mock banks of the region, one of them without data", async () => {
    for (const [region, usable, unusable] of [
      ["sa", "LEA1_SAMAOB_SAU", "LEA2_SAMAOB_SAU"],
      ["ae", "LEAN_OF_RETAIL_UAE", "LEANMB1_SAU"],
    ] as const) {
      const { body } = await (await createApi({ region })).get("/banks/v1/?account_types=PERSONAL");
      // oxlint-disable-next-line typescript/no-explicit-any
      const data = body.map(({ identifier, availability: { active, enabled } }: any) => [
        identifier,
        active.data && enabled.data,
      ]);
      expect(data).toEqual([
        [usable, true],
        [unusable, false],
      ]);
    }
  });

  it("are filtered by kind of account, country and connection", async () => {
    const { get } = await createApi({ region: "ae" });
    const count = async (query: string) => (await get(`/banks/v1/?${query}`)).body.length;
    expect(await count("account_types=BUSINESS")).toBe(0);
    expect(await count("account_types=BUSINESS&account_types=PERSONAL")).toBe(2);
    expect(await count("country_codes=SAU")).toBe(0);
    expect(await count("connection_types=REVERSE_ENGINEERED")).toBe(1);
    expect((await get(`/banks/v1/?customer_id=${nobody}`)).status).toBe(404);
  });
});

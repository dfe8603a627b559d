import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

describe("paging", () => {
  it("counts from zero, 50 at a time, and ends with an empty page", async () => {
    const { connect, get } = await createApi();
    const { entity } = await connect();
    const account = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data.accounts[0].account_id;
    const page = async (number: number) =>
      (await get(`/data/v2/accounts/${account}/transactions?entity_id=${entity}&page=${number}`)).body.data;
    const ids = new Set<string>();
    for (let number = 0; number < 7; number++) {
      const { transactions, page: position } = await page(number);
      expect(position).toEqual({ number, size: 50, total_elements: 333, total_pages: 7, sort: null });
      expect(transactions).toHaveLength(number < 6 ? 50 : 33);
      for (const { transaction_id } of transactions) ids.add(transaction_id);
    }
    expect(ids.size).toBe(333);
    expect((await page(7)).transactions).toEqual([]);
  });

  it("takes pages of 1 to 100 and nothing else", async () => {
    const { connect, get } = await createApi();
    const { entity } = await connect();
    for (const [query, status] of [
      ["size=1", 200],
      ["size=100", 200],
      ["size=0", 400],
      ["size=101", 400],
      ["page=-1", 400],
      ["page=1.5", 400],
      ["page=", 400],
    ])
      expect([query, (await get(`/data/v2/accounts?entity_id=${entity}&${query}`)).status]).toEqual([
        query,
        status,
      ]);
  });

  it("is required on customers and limited to 100 there too", async () => {
    const { get } = await createApi();
    expect((await get("/customers/v1")).body).toMatchObject({ status: "MISSING_PARAMETERS" });
    expect((await get("/customers/v1?page_number=0&page_size=101")).status).toBe(400);
    expect((await get("/customers/v1?page_number=0&page_size=0")).status).toBe(400);
    expect((await get("/customers/v1?page_number=0&page_size=100")).body.page).toMatchObject({
      total_elements: 0,
      total_pages: 0,
    });
  });
});

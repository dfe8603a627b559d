import { describe, expect, it } from "vitest";
import type { Account, Balance } from "@openlean/data-client";
import { personas } from "../src/index.ts";
import { createApi } from "./api.ts";

describe.each(["sa", "ae"] as const)("a persona in %s", (region) => {
  it("partial shares accounts and balances only", async () => {
    const { connect, get } = await createApi({ region });
    const { customer, entity } = await connect({ persona: "partial" });
    const { permissions } = (await get(`/customers/v1/${customer}/entities/${entity}`)).body;
    expect(Object.keys(permissions).filter((name) => permissions[name])).toEqual(["accounts", "balance"]);
    expect((await get(`/data/v2/accounts?entity_id=${entity}`)).status).toBe(200);
    expect((await get(`/data/v2/identity?entity_id=${entity}`)).body.status).toBe(
      "USER_PERMISSIONS_NOT_GRANTED",
    );
  });

  it("expired-consent answers every read with CONSENT_EXPIRED", async () => {
    const { connect, get, call } = await createApi({ region });
    const { customer, entity } = await connect({ persona: "expired-consent" });
    expect((await get(`/customers/v1/${customer}/entities/${entity}`)).body.consents[0].consent_status).toBe(
      "REVOKED",
    );
    expect(await get(`/data/v2/accounts?entity_id=${entity}`)).toMatchObject({
      status: 403,
      body: { status: "CONSENT_EXPIRED" },
    });
    expect((await call("POST", "/data/v2/refreshes", { entity_id: entity })).status).toBe(403);
    const bank_identifier = region === "sa" ? "LEA1_SAMAOB_SAU" : "LEAN_OF_RETAIL_UAE";
    await call("POST", "/sandbox/connect", { customer_id: customer, bank_identifier });
    expect((await get(`/data/v2/accounts?entity_id=${entity}`)).status).toBe(200);
  });

  it("overdrawn owes money on its current accounts", async () => {
    const { connect, get } = await createApi({ region });
    const { entity } = await connect({ persona: "overdrawn" });
    const accounts = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data.accounts as Account[];
    const current = accounts.filter(({ account_sub_type }) => account_sub_type === "CURRENT");
    for (const { account_id } of current) {
      const balances = (await get(`/data/v2/accounts/${account_id}/balances?entity_id=${entity}`)).body.data
        .balances as Balance[];
      const row = (type: string) => balances.find((balance) => balance.type === type) as Balance;
      expect(row("INTERIM_BOOKED").credit_debit_indicator).toBe("DEBIT");
      expect(row("INTERIM_AVAILABLE")).toMatchObject({
        credit_debit_indicator: "CREDIT",
        credit_line: [{ type: "PRE_AGREED", included: true, amount: { amount: 15_000 } }],
      });
      const owed = row("INTERIM_BOOKED").amount.amount;
      expect(row("INTERIM_AVAILABLE").amount.amount).toBeCloseTo(15_000 - owed, 2);
    }
  });

  it("big-history has 50,000 transactions on one account", async () => {
    const { connect, get } = await createApi({ region });
    const { entity } = await connect({ persona: "big-history" });
    const [account, ...others] = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data.accounts;
    expect(others).toEqual([]);
    const path = `/data/v2/accounts/${account.account_id}/transactions?entity_id=${entity}&size=100`;
    expect((await get(path)).body.data.page).toMatchObject({ total_elements: 50_000, total_pages: 500 });
    expect((await get(`${path}&page=499`)).body.data.transactions).toHaveLength(100);
  });

  it("arabic-names has Arabic names everywhere", async () => {
    const { connect, get } = await createApi({ region });
    const { entity } = await connect({ persona: "arabic-names" });
    const accounts = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data.accounts as Account[];
    for (const { account_holder_name } of accounts)
      expect(account_holder_name).toMatch(/^[\u0600-\u06ff ]+$/);
  });

  it("of every name can be connected and answers within the specification", async () => {
    const { connect, get, sandbox } = await createApi({ region });
    for (const persona of Object.keys(personas)) {
      const { entity } = await connect({ persona });
      expect([200, 403]).toContain((await get(`/data/v2/accounts?entity_id=${entity}`)).status);
    }
    expect(sandbox.violations).toEqual([]);
  });
});

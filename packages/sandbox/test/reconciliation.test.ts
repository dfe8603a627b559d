import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

const range = { from: "2026-05-01", to: "2026-05-13" };

describe("reconciliation", () => {
  it("shows each matched deposit from both sides, with the same sum", async () => {
    const { sandbox, call, get } = await createApi({ region: "ae" });
    const { payments, pagination } = (
      await call("POST", "/reconciliation/v1/payments", { payment_initiation_date: range })
    ).body;
    expect(pagination.total_results).toBe(payments.length);
    const query = "start_date=2026-04-30&end_date=2026-05-13&size=100&reconciliation_status=RECONCILED";
    const { data } = (await get(`/reconciliation/v1/deposits?${query}`)).body;
    const matched = payments.filter(
      (each: { reconciliation: { deposit?: object } }) => each.reconciliation.deposit,
    );
    expect(matched.length).toBeGreaterThan(10);
    for (const { id, reconciliation } of matched) {
      const deposit = data.find((each: { id: string }) => each.id === reconciliation.deposit.id);
      expect(deposit).toMatchObject({ amount: reconciliation.amount, reconciliation: { payment_id: id } });
      expect((await get(`/reconciliation/v1/payments/${id}`)).body.reconciliation).toEqual(reconciliation);
    }
    expect(sandbox.violations).toEqual([]);
  });

  it("goes on with the clock: what is outstanding is reconciled or given up within three days", async () => {
    const { sandbox, call, token } = await createApi({ region: "ae" });
    const statuses = async () => {
      const authorization = `Bearer ${(await token()).body.access_token}`;
      const body = { payment_initiation_date: range };
      const { payments } = (await call("POST", "/reconciliation/v1/payments", body, { authorization })).body;
      return payments.map((each: { reconciliation: { status: string } }) => each.reconciliation.status);
    };
    expect(await statuses()).toContain("OUTSTANDING");
    sandbox.clock.advance(4 * 86_400_000);
    const later = await statuses();
    expect(later).not.toContain("OUTSTANDING");
    expect(later).toContain("RECONCILED");
  });

  it("filters as it is asked to", async () => {
    const { sandbox, call, get } = await createApi({ region: "ae" });
    const search = async (more: object) =>
      (await call("POST", "/reconciliation/v1/payments", { payment_initiation_date: range, ...more })).body;
    const [first] = (await search({})).payments;
    const { payments: own } = await search({ customer_id: first.customer_id });
    expect(new Set(own.map((each: { customer_id: string }) => each.customer_id))).toEqual(
      new Set([first.customer_id]),
    );
    const { payments: large } = await search({ amount: { minimum: 1_000 } });
    for (const each of large) expect(each.reconciliation.amount).toBeGreaterThanOrEqual(1_000);
    expect((await search({ search_query: first.reconciliation.reference })).payments).toHaveLength(1);
    expect((await search({ pagination: { page_number: 1, results_per_page: 5 } })).payments).toHaveLength(5);
    const zone = "start_date=2026-05-10&end_date=2026-05-10&time_zone=Nowhere/Land";
    expect((await get(`/reconciliation/v1/deposits?${zone}`)).status).toBe(400);
    const { data } = (await get(`/reconciliation/v1/deposits?start_date=2026-05-10&end_date=2026-05-10`))
      .body;
    for (const { local_timestamp, timestamp } of data) {
      expect(local_timestamp).toMatch(/^2026-05-10T.*\+04:00$/);
      expect(Math.trunc(Date.parse(timestamp) / 1000)).toBe(Date.parse(local_timestamp) / 1000);
    }
    expect(sandbox.violations).toEqual([]);
  });
});

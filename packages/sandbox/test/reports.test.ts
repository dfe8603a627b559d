import type { Transaction } from "@openlean/data-client";
import { describe, expect, it } from "vitest";
import { type Api, createApi } from "./api.ts";
import { textOfPdf } from "./read-pdf.ts";

const statements = (customer: string): string => `/insights/v2/customers/${customer}/reports/bank-statements`;
const income = (customer: string): string =>
  `/insights/v2/customers/${customer}/reports/verification-of-income`;
const days = { start_date: "2026-04-01", end_date: "2026-04-30" };

/** The lines of a document, all pages together. */
async function documentOf({ sandbox, token }: Api, path: string): Promise<string[]> {
  const authorization = `Bearer ${(await token()).body.access_token}`;
  const headers = { authorization, accept: "application/pdf" };
  const response = await sandbox.fetch(`http://sandbox.localhost${path}`, { headers });
  expect(response.headers.get("content-type")).toBe("application/pdf");
  return textOfPdf(new Uint8Array(await response.arrayBuffer())).flat();
}

describe.each(["sa", "ae"] as const)("a report in %s", (region) => {
  it("of bank statements is pending, then holds the transactions of the data API, and so does its PDF", async () => {
    const api = await createApi({ region });
    const { sandbox, call, get, connect } = api;
    const { customer, entity } = await connect();
    const created = await call("POST", statements(customer), days);
    expect(created).toMatchObject({ status: 201, body: { status: "PENDING" } });
    const path = `${statements(customer)}/${created.body.report_id}`;
    expect((await get(path)).body).toMatchObject({ status: "PENDING", report: { banks: [] } });
    sandbox.clock.advance(5_000);
    const { status, report } = (await get(path)).body;
    expect(status).toBe("OK");
    const lines = await documentOf(api, path);
    const { accounts } = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data;
    expect(report.banks[0].accounts).toHaveLength(accounts.length);
    for (const [at, { account_id }] of accounts.entries()) {
      const query = `entity_id=${entity}&start_date=${days.start_date}&end_date=${days.end_date}&size=100`;
      const { data } = (await get(`/data/v2/accounts/${account_id}/transactions?${query}`)).body;
      const transactions = data.transactions as Transaction[];
      const reported = report.banks[0].accounts[at].transactions as { id: string }[];
      expect(reported.map(({ id }) => id)).toEqual(transactions.map((each) => each.transaction_id));
      for (const [side, word] of [
        ["CREDIT", "Money in"],
        ["DEBIT", "Money out"],
      ] as const) {
        const sum = transactions
          .filter((each) => each.credit_debit_indicator === side)
          .reduce((all, each) => all + Math.round(each.amount.amount * 100), 0);
        const currency = region === "sa" ? "SAR" : "AED";
        expect(lines).toContain(`${word}: ${currency} ${(sum / 100).toFixed(2)}`);
      }
    }
    expect(sandbox.violations).toEqual([]);
  });

  it("of income adds up to what came in, and its PDF names the same sum", async () => {
    const api = await createApi({ region });
    const { sandbox, call, get, connect } = api;
    const { customer, entity } = await connect();
    const created = await call("POST", income(customer), {});
    const path = `${income(customer)}/${created.body.report_id}`;
    expect((await get(path)).body.report.income_summary.annual_income.amount).toBe(0);
    sandbox.clock.advance(5_000);
    const { report } = (await get(path)).body;
    const { start_date } = report.properties;
    const { insights } = (
      await call("POST", "/insights/v2/income", { entity_id: entity, start_date, income_type: "SALARY" })
    ).body;
    const salary = report.income_sources.find(
      (each: { income_source_type: string }) => each.income_source_type === "EMPLOYMENT",
    );
    expect(salary.total_amount.amount).toBe(insights.salary.total.amount);
    const { amount, currency } = report.income_summary.annual_income;
    const sources = report.income_sources as { total_amount: { amount: number } }[];
    expect(sources.reduce((all, each) => all + Math.round(each.total_amount.amount * 100), 0) / 100).toBe(
      amount,
    );
    expect(await documentOf(api, path)).toContain(`Annual income: ${currency} ${amount.toFixed(2)}`);
    expect(sandbox.violations).toEqual([]);
  });

  it("fails without a bank that may be read, and does not change afterwards", async () => {
    const { sandbox, call, get, connect } = await createApi({ region });
    const { customer } = await connect({ persona: "partial" });
    const path = `${statements(customer)}/${(await call("POST", statements(customer), days)).body.report_id}`;
    sandbox.clock.advance(5_000);
    expect((await get(path)).body).toMatchObject({
      status: "FAILED",
      status_detail: { granular_status_code: "DATA_NOT_FOUND" },
    });
    const other = await connect();
    const made = await call("POST", statements(other.customer), days);
    const ready = `${statements(other.customer)}/${made.body.report_id}`;
    sandbox.clock.advance(5_000);
    const before = (await get(ready)).body;
    await call("DELETE", `/customers/v1/${other.customer}/entities/${other.entity}`, {
      reason: "USER_REQUESTED",
    });
    expect((await get(ready)).body).toEqual(before);
    expect((await get(`${statements(customer)}/${made.body.report_id}`)).status).toBe(404);
    expect(sandbox.violations).toEqual([]);
  });
});

/** Walks a journey from its link to the end. Returns where the customer is sent. */
async function walk({ sandbox }: Api, url: string, refuse = false): Promise<string | null> {
  const ask = (path: string, body?: Record<string, string>) =>
    sandbox.fetch(new URL(path, "http://sandbox.localhost"), {
      redirect: "manual",
      ...(body && { method: "POST", body: new URLSearchParams(body) }),
    });
  const opened = await ask(new URL(url).pathname);
  expect(opened.status).toBe(303);
  const path = opened.headers.get("location") ?? "";
  const bank = await (await ask(path)).text();
  if (bank.includes("bank_identifier")) await ask(`${path}/bank`, { bank_identifier: "LEA1_SAMAOB_SAU" });
  await ask(`${path}/consent`, {});
  await ask(`${path}/login`, { user: "default", password: "password" });
  await ask(`${path}/code`, { code: "1111" });
  await ask(refuse ? `${path}/deny` : `${path}/accounts`, { account: "0" });
  return (await ask(path)).headers.get("location");
}

const link = {
  bank_identifier: "LEA1_SAMAOB_SAU",
  success_redirect_url: "https://app.example/done",
  failure_redirect_url: "https://app.example/failed",
  permissions: ["accounts", "transactions"],
};

describe("Lean Connect", () => {
  it("leads through the consent page to the connected bank, under the consent that it promised", async () => {
    const api = await createApi();
    const { sandbox, call, get } = api;
    const { customer_id } = (await call("POST", "/customers/v1/", { app_user_id: "u" })).body;
    const made = (await call("POST", "/v2/accounts-access-consents", { ...link, app_user_id: "u" })).body;
    expect(made).toMatchObject({ customer_id, app_user_id: "u" });
    expect(await walk(api, made.redirect_url)).toBe(link.success_redirect_url);
    const { data } = (await get(`/customers/v1/${customer_id}/consents`)).body;
    expect(data).toMatchObject([{ bank_consent_id: made.bank_consent_id, consent_status: "ACTIVE" }]);
    expect(data[0].permissions).toMatchObject({ accounts: true, transactions: true, identity: false });
    const again = await sandbox.fetch(made.redirect_url, { redirect: "manual" });
    expect(again.status).toBe(410);
    expect(sandbox.violations).toEqual([]);
  });

  it("sends a customer who refuses to the other page, and connects nothing", async () => {
    const api = await createApi();
    const { customer_id } = (await api.call("POST", "/customers/v1/", { app_user_id: "u" })).body;
    const made = (await api.call("POST", "/v2/accounts-access-consents", { ...link, customer_id })).body;
    expect(await walk(api, made.redirect_url, true)).toBe(link.failure_redirect_url);
    expect((await api.get(`/customers/v1/${customer_id}/consents`)).body.data).toEqual([]);
  });

  it("has links that end after a day, and refuses what it cannot connect", async () => {
    const { sandbox, call } = await createApi();
    await call("POST", "/customers/v1/", { app_user_id: "u" });
    const connect = (more: object) => call("POST", "/v2/accounts-access-consents", { ...link, ...more });
    expect(await connect({})).toMatchObject({ status: 400, body: { status_code: 400 } });
    expect((await connect({ app_user_id: "nobody" })).status).toBe(404);
    expect((await connect({ app_user_id: "u", bank_identifier: "NO_BANK" })).status).toBe(400);
    expect((await connect({ app_user_id: "u", success_redirect_url: "javascript:alert(1)" })).status).toBe(
      400,
    );
    const { redirect_url } = (await connect({ app_user_id: "u" })).body;
    sandbox.clock.advance(86_400_000);
    expect((await sandbox.fetch(redirect_url, { redirect: "manual" })).status).toBe(410);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("a financial insights report", () => {
  it("follows when the customer finishes the hosted page", async () => {
    const api = await createApi();
    const { sandbox, call, get } = api;
    const body = { account_type: "PERSONAL", identifiers: [{ type: "NATIONAL_ID", value: "1000000001" }] };
    expect((await call("POST", "/reports/v2/customers", { account_type: "PERSONAL" })).status).toBe(400);
    const { customer_id, hyperlink } = (await call("POST", "/reports/v2/customers", body)).body;
    await walk(api, hyperlink);
    const list = `/reports/v2/customers/${customer_id}/reports/`;
    expect((await get(list)).body.reports.total_elements).toBe(0);
    sandbox.clock.advance(5_000);
    const { reports } = (await get(list)).body;
    expect(reports).toMatchObject({ total_elements: 1, total_pages: 1 });
    const [{ id: entity }] = (await get(`/customers/v1/${customer_id}/entities`)).body;
    const { insights } = (
      await get(`/insights/v2/assets/cashflows?async=false&start_date=2025-05-13&entity_id=${entity}`)
    ).body;
    const lines = await documentOf(api, `${list}${reports.content[0].id}`);
    expect(lines).toContain(`Money in: SAR ${insights.total.inwards[0].amount.amount.toFixed(2)}`);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("a proof of address", () => {
  it("names the holder of the connection", async () => {
    const api = await createApi({ region: "ae" });
    const { entity } = await api.connect();
    const { data } = (await api.get(`/data/v2/identity?entity_id=${entity}`)).body;
    const authorization = `Bearer ${(await api.token()).body.access_token}`;
    const response = await api.sandbox.fetch(`http://sandbox.localhost/files/kyc/poa/${entity}.pdf`, {
      headers: { authorization },
    });
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    const lines = textOfPdf(new Uint8Array(await response.arrayBuffer())).flat();
    expect(lines).toContain(data.identities[0].full_legal_name);
    expect(api.sandbox.violations).toEqual([]);
  });
});

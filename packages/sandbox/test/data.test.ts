import { describe, expect, it } from "vitest";
import type { Account, Balance, Transaction } from "@openlean/data-client";
import { isIban } from "../src/facts/iban.ts";
import { type Api, createApi } from "./api.ts";

async function accountsOf(api: Api, entity: string): Promise<Account[]> {
  return (await api.get(`/data/v2/accounts?entity_id=${entity}`)).body.data.accounts;
}

async function allTransactions(
  api: Api,
  entity: string,
  account: string,
  query = "",
): Promise<Transaction[]> {
  const transactions: Transaction[] = [];
  for (let page = 0; ; page++) {
    const path = `/data/v2/accounts/${account}/transactions?entity_id=${entity}&size=100&page=${page}${query}`;
    const { data } = (await api.get(path)).body;
    transactions.push(...data.transactions);
    if (page + 1 >= data.page.total_pages) return transactions;
  }
}

const signed = (side: string, amount: number) => Math.round((side === "DEBIT" ? -amount : amount) * 100);

describe.each([
  { region: "sa", currency: "SAR", accounts: 7, transactions: 333, iban: /^SA\d{2}[\dA-Z]{20}$/ },
  { region: "ae", currency: "AED", accounts: 9, transactions: 293, iban: /^AE\d{21}$/ },
] as const)("the data of a bank in $region", ({ region, currency, accounts, transactions, iban }) => {
  it(`has ${accounts} accounts in ${currency} with valid IBANs`, async () => {
    const api = await createApi({ region });
    const { entity } = await api.connect();
    const list = await accountsOf(api, entity);
    expect(list).toHaveLength(accounts);
    expect(new Set(list.map((account) => account.account_id)).size).toBe(accounts);
    for (const account of list) {
      expect(account).toMatchObject({
        entity_id: entity,
        currency,
        status: "ENABLED",
        account_type: "PERSONAL",
      });
      const number = account.account.find(({ scheme_name }) => scheme_name === "IBAN")?.identification ?? "";
      expect(number).toMatch(iban);
      expect(isIban(number)).toBe(true);
    }
    expect(new Set(list.map((account) => account.account_sub_type))).toEqual(
      new Set(["CURRENT", "SAVINGS", "CREDIT"]),
    );
  });

  it(`has about ${transactions} transactions per account whose balances add up to the balances of the account`, async () => {
    const api = await createApi({ region });
    const { entity } = await api.connect();
    for (const account of await accountsOf(api, entity)) {
      const list = await allTransactions(api, entity, account.account_id);
      expect(Math.abs(list.length - transactions)).toBeLessThanOrEqual(3);
      let previous: Transaction | undefined;
      for (const transaction of list) {
        const { amount, balance, booking_date_time: time } = transaction;
        expect(amount.amount).toBeGreaterThan(0);
        expect(Math.round(amount.amount * 100) / 100).toBe(amount.amount);
        const after = signed(balance.credit_debit_indicator as string, balance.amount?.amount as number);
        if (previous) {
          const before = signed(
            previous.balance.credit_debit_indicator as string,
            previous.balance.amount?.amount as number,
          );
          expect(after - before).toBe(signed(transaction.credit_debit_indicator, amount.amount));
          expect(time >= previous.booking_date_time).toBe(true);
          const sameDay = previous.booking_date_time.slice(0, 10) === time.slice(0, 10);
          expect(transaction.index).toBe(sameDay ? previous.index + 1 : 0);
        }
        if (account.account_sub_type !== "CREDIT") expect(after).toBeGreaterThanOrEqual(0);
        previous = transaction;
      }
      const { data } = (await api.get(`/data/v2/accounts/${account.account_id}/balances?entity_id=${entity}`))
        .body;
      const balances = data.balances as Balance[];
      expect(new Set(balances.map(({ type }) => type)).size).toBe(13);
      const booked = balances.find(({ type }) => type === "INTERIM_BOOKED") as Balance;
      expect(booked.amount).toEqual(previous?.balance.amount);
      expect(booked.credit_debit_indicator).toBe(previous?.balance.credit_debit_indicator);
    }
  });

  it("covers the last twelve months, salary every month", async () => {
    const api = await createApi({ region });
    const { entity } = await api.connect();
    const [salary] = await accountsOf(api, entity);
    const list = await allTransactions(api, entity, salary?.account_id as string, "&insights=true");
    expect(list[0]?.booking_date_time.slice(0, 7)).toBe("2025-05");
    expect(list.at(-1)?.booking_date_time.slice(0, 7)).toBe("2026-05");
    const salaries = list.filter(({ insights }) => insights?.category === "SALARY_AND_REVENUE");
    expect(salaries.map(({ booking_date_time }) => booking_date_time.slice(0, 10))).toHaveLength(12);
    expect(
      salaries.every(
        ({ flags, credit_debit_indicator }) =>
          flags.includes("PAYROLL") && credit_debit_indicator === "CREDIT",
      ),
    ).toBe(true);
  });

  it("has some Arabic narratives and payments in other currencies that convert exactly", async () => {
    const api = await createApi({ region });
    const { entity } = await api.connect();
    const lists = await Promise.all(
      (await accountsOf(api, entity)).map(({ account_id }) => allTransactions(api, entity, account_id)),
    );
    const list = lists.flat();
    expect(list.some(({ transaction_information }) => /[\u0600-\u06ff]/.test(transaction_information))).toBe(
      true,
    );
    const exchanged = list.filter(({ currency_exchange }) => currency_exchange !== null);
    expect(exchanged.length).toBeGreaterThan(0);
    for (const { amount, charge_amount, currency_exchange } of exchanged) {
      const { instructed_amount, exchange_rate } = currency_exchange as NonNullable<typeof currency_exchange>;
      const converted = Math.round((instructed_amount?.amount as number) * (exchange_rate as number) * 100);
      expect(
        Math.abs(
          signed("CREDIT", amount.amount) - signed("CREDIT", charge_amount.amount as number) - converted,
        ),
      ).toBeLessThanOrEqual(1);
    }
  });
});

describe("transactions", () => {
  it("carry insights only when they are asked for", async () => {
    const api = await createApi();
    const { entity } = await api.connect();
    const [account] = await accountsOf(api, entity);
    const path = `/data/v2/accounts/${account?.account_id}/transactions?entity_id=${entity}`;
    expect(
      (await api.get(path)).body.data.transactions.every((each: Transaction) => each.insights === null),
    ).toBe(true);
    const [first] = (await api.get(`${path}&insights=true`)).body.data.transactions as [Transaction];
    expect(first.insights).toEqual({
      description_cleansed: expect.any(String),
      category: expect.any(String),
      category_confidence: expect.any(Number),
    });
  });

  it("are limited to the days asked for, both included", async () => {
    const api = await createApi();
    const { entity } = await api.connect();
    const [account] = await accountsOf(api, entity);
    const id = account?.account_id as string;
    const all = await allTransactions(api, entity, id);
    const some = await allTransactions(api, entity, id, "&start_date=2026-03-27&end_date=2026-04-01");
    expect(some).toEqual(
      all.filter(({ booking_date_time: time }) => time >= "2026-03-27" && time < "2026-04-02"),
    );
    expect(some.length).toBeGreaterThan(2);
  });

  it("outside of what the customer granted are refused", async () => {
    const api = await createApi();
    const { entity } = await api.connect();
    const [account] = await accountsOf(api, entity);
    const path = `/data/v2/accounts/${account?.account_id}/transactions?entity_id=${entity}`;
    const refused = { status: 403, body: { status: "USER_TRANSACTION_RANGE_NOT_GRANTED" } };
    expect(await api.get(`${path}&start_date=2024-01-01`)).toMatchObject(refused);
    expect(await api.get(`${path}&end_date=2027-01-01`)).toMatchObject(refused);
    expect((await api.get(`${path}&start_date=2025-05-13&end_date=2026-05-14`)).status).toBe(200);
    expect((await api.get(`${path}&start_date=2026-02-02&end_date=2026-02-01`)).body.status).toBe(
      "INVALID_PARAMETERS",
    );
  });
});

describe("lists that only KSA banks have", () => {
  const lists = [
    "identities",
    "beneficiaries",
    "direct-debits",
    "scheduled-payments",
    "standing-orders",
  ] as const;

  it("hold two items per account in KSA", async () => {
    const api = await createApi();
    const { entity } = await api.connect();
    const [account] = await accountsOf(api, entity);
    for (const list of lists) {
      const { body } = await api.get(`/data/v2/accounts/${account?.account_id}/${list}?entity_id=${entity}`);
      expect(body).toMatchObject({ status: "OK", type: list });
      expect(body.data[list.replace("-", "_")]).toHaveLength(2);
    }
  });

  it("fail with UNSUPPORTED_BY_BANK in UAE", async () => {
    const api = await createApi({ region: "ae" });
    const { entity } = await api.connect();
    const [account] = await accountsOf(api, entity);
    for (const list of lists)
      expect(
        await api.get(`/data/v2/accounts/${account?.account_id}/${list}?entity_id=${entity}`),
      ).toMatchObject({
        status: 200,
        body: {
          status: "FAILED",
          data: null,
          type: null,
          status_detail: { granular_status_code: "UNSUPPORTED_BY_BANK" },
        },
      });
  });
});

describe("the identity", () => {
  it("fills the fields of its region", async () => {
    for (const [region, national_id, gender] of [
      ["sa", null, expect.stringMatching(/^[FM]$/)],
      ["ae", expect.stringMatching(/^784-\d{4}-\d{7}-\d$/), null],
    ] as const) {
      const api = await createApi({ region });
      const { entity } = await api.connect();
      const { body } = await api.get(`/data/v2/identity?entity_id=${entity}`);
      expect(body.data).toMatchObject({
        account_id: null,
        identities: [{ national_id, gender, entity_id: entity }],
      });
      const [account] = await accountsOf(api, entity);
      expect(account?.account_holder_name).toBe(body.data.identities[0].full_legal_name);
    }
  });
});

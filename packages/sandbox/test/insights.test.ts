import type { Account, Balance, Transaction } from "@openlean/data-client";
import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "./api.ts";

const start = "2026-02-20";

/** What the data API shows of an entity, and sums over it in hundredths. */
interface Shown {
  accounts: Account[];
  transactions: Transaction[];
}

async function show({ get }: Api, entity: string): Promise<Shown> {
  const { accounts } = (await get(`/data/v2/accounts?entity_id=${entity}`)).body.data as Shown;
  const transactions: Transaction[] = [];
  for (const { account_id } of accounts)
    for (let page = 0, pages = 1; page < pages; page++) {
      const query = `entity_id=${entity}&insights=true&start_date=${start}&size=100&page=${page}`;
      const { data } = (await get(`/data/v2/accounts/${account_id}/transactions?${query}`)).body;
      transactions.push(...(data.transactions as Transaction[]));
      pages = data.page.total_pages as number;
    }
  return { accounts, transactions };
}

function sum(transactions: readonly Transaction[]): number {
  return transactions.reduce((all, { amount }) => all + Math.round(amount.amount * 100), 0) / 100;
}

const count = (transactions: readonly Transaction[]): number => transactions.length;
const isCredit = (each: Transaction): boolean => each.credit_debit_indicator === "CREDIT";
const isDebit = (each: Transaction): boolean => each.credit_debit_indicator === "DEBIT";
const categoryOf = (each: Transaction): string => each.insights?.category ?? "";

const personas = ["default", "overdrawn", "arabic-names", "big-history"];
const cases = (["sa", "ae"] as const).flatMap((region) => personas.map((persona) => ({ region, persona })));

describe.each(cases)(
  "the insights of $persona in $region agree with the transactions:",
  ({ region, persona }) => {
    let api: Api;
    let entity: string;
    let shown: Shown;
    beforeAll(async () => {
      api = await createApi({ region });
      ({ entity } = await api.connect({ persona }));
      shown = await show(api, entity);
    });

    const analyse = async (path: string) => {
      const { status, body } = await api.get(`/insights/${path}entity_id=${entity}&start_date=${start}`);
      expect(api.sandbox.violations).toEqual([]);
      expect([status, body.status]).toEqual([200, "OK"]);
      return body.insights;
    };
    const onCards = (transactions: readonly Transaction[]): Transaction[] => {
      const cards = shown.accounts.filter((each) => each.account_sub_type === "CREDIT");
      return transactions.filter((each) => cards.some(({ account_id }) => account_id === each.account_id));
    };

    it("income is what came in on accounts that are no cards, the salary by its category", async () => {
      const request = { entity_id: entity, start_date: start };
      const { body } = await api.call("POST", "/insights/v2/income", request);
      const cards = new Set(onCards(shown.transactions));
      const income = shown.transactions.filter((each) => isCredit(each) && !cards.has(each));
      for (const [group, isCounted] of [
        ["salary", (each: Transaction) => categoryOf(each) === "SALARY_AND_REVENUE"],
        ["non_salary", (each: Transaction) => categoryOf(each) !== "SALARY_AND_REVENUE"],
      ] as const) {
        const expected = income.filter(isCounted);
        const found = body.insights[group];
        if (expected.length === 0) {
          expect(found).toBeNull();
          continue;
        }
        expect(found.total).toMatchObject({ amount: sum(expected), count: count(expected) });
        expect(ids(found.transactions)).toEqual(ids(expected));
        const months = found.monthly_totals as { amount: number; count: number }[];
        expect(months.reduce((all, each) => all + Math.round(each.amount * 100), 0) / 100).toBe(
          sum(expected),
        );
        expect(months.reduce((all, each) => all + each.count, 0)).toBe(count(expected));
      }
    });

    it("expenses are what went out, month by month and category by category", async () => {
      const { total, monthly_totals } = await analyse("v2/expenses?async=false&");
      const spent = shown.transactions.filter(isDebit);
      expect(total).toMatchObject({ amount: sum(spent), count: count(spent) });
      const [{ breakdowns }] = total.breakdown;
      for (const { category, amount } of breakdowns)
        expect(amount).toBe(sum(spent.filter((each) => categoryOf(each) === category)));
      expect(breakdowns).toHaveLength(new Set(spent.map(categoryOf)).size);
      for (const { year, month, amount } of monthly_totals) {
        const prefix = `${year}-${String(month).padStart(2, "0")}`;
        expect(amount).toBe(sum(spent.filter((each) => each.booking_date_time.startsWith(prefix))));
      }
    });

    it("card expenses are those of shops", async () => {
      const { total } = await analyse("v2/expenses?async=false&expense_type=CARD&");
      const types = new Set(["POS", "E_COMMERCE"]);
      const spent = shown.transactions.filter(
        (each) => isDebit(each) && types.has(each.transaction_type ?? ""),
      );
      expect(total.amount).toBe(sum(spent));
    });

    it("cash flows are both sides, and their difference", async () => {
      const { total } = await analyse("v2/assets/cashflows?async=false&");
      const [credit, debit] = [shown.transactions.filter(isCredit), shown.transactions.filter(isDebit)];
      expect(total.inwards).toMatchObject([{ amount: { amount: sum(credit) }, count: count(credit) }]);
      expect(total.outwards).toMatchObject([{ amount: { amount: sum(debit) }, count: count(debit) }]);
      expect(total.net.overall_amount.amount).toBeCloseTo(sum(credit) - sum(debit), 5);
    });

    it("balances are the closing ones of accounts that are no cards", async () => {
      const { total, balance_factors } = await analyse("v2/assets/balances?async=false&");
      let [booked, available] = [0, 0];
      for (const { account_id, account_sub_type } of shown.accounts) {
        if (account_sub_type === "CREDIT") continue;
        const { data } = (await api.get(`/data/v2/accounts/${account_id}/balances?entity_id=${entity}`)).body;
        const signed = (type: string): number => {
          const row = (data.balances as Balance[]).find((each) => each.type === type) as Balance;
          return Math.round(row.amount.amount * 100) * (row.credit_debit_indicator === "DEBIT" ? -1 : 1);
        };
        booked += signed("CLOSING_BOOKED");
        available += signed("CLOSING_AVAILABLE");
      }
      expect(total.current_balance.amount).toBe(booked / 100);
      expect(total.available_balance.amount).toBe(available / 100);
      expect(balance_factors.current_balance).toBe(booked / 100);
    });

    it("credit obligations are the two sides of the cards, in both versions", async () => {
      const cards = onCards(shown.transactions);
      const repaid = cards.filter(isCredit);
      const { total, number_of_credit_cards } = await analyse(
        "v2/liabilities/credit-obligations?async=false&",
      );
      expect(total.credit_cards_repayments).toMatchObject({
        amount: { amount: sum(repaid) },
        count: count(repaid),
      });
      expect(total.credit_cards_spending.amount.amount).toBe(sum(cards.filter(isDebit)));
      expect(number_of_credit_cards).toBe(
        shown.accounts.filter((each) => each.account_sub_type === "CREDIT").length,
      );
      const { credit_obligations } = await analyse("v3/credit-obligations?");
      expect(credit_obligations.repayments.overall.total_amount.amount).toBe(sum(repaid));
    });

    it("other obligations are the bills, each with its share", async () => {
      const { total } = await analyse("v2/liabilities/non-credit-obligations?async=false&");
      const bills = shown.transactions.filter(
        (each) => isDebit(each) && categoryOf(each) === "RENT_AND_SERVICES",
      );
      expect(total).toMatchObject({ amount: { amount: sum(bills) }, count: count(bills) });
      const [{ breakdowns }] = total.breakdown;
      for (const { transaction_name, amount } of breakdowns)
        expect(amount.amount).toBe(
          sum(bills.filter((each) => each.insights?.description_cleansed === transaction_name)),
        );
    });

    it("behaviors count every debit once by category and every purchase once by shop", async () => {
      const { behaviors } = await analyse("v3/behaviors?");
      const spent = shown.transactions.filter(isDebit);
      expect(total(behaviors.by_category.breakdown)).toBe(sum(spent));
      expect(total(behaviors.by_merchant.breakdown)).toBe(sum(spent.filter((each) => each.merchant_details)));
    });

    it("patterns hold transactions that are there", async () => {
      const { cashflow_patterns } = await analyse("v3/cashflow-patterns?");
      expect(cashflow_patterns.length).toBeGreaterThan(persona === "overdrawn" ? 0 : 1);
      for (const {
        credit_debit_indicator,
        total_amount,
        transaction_count,
        monthly_totals,
      } of cashflow_patterns) {
        expect(transaction_count).toBeGreaterThanOrEqual(3);
        const months = monthly_totals as { amount: { amount: number } }[];
        const added = months.reduce((all, each) => all + Math.round(each.amount.amount * 100), 0) / 100;
        expect(added).toBe(total_amount.amount);
        const side = shown.transactions.filter(
          (each) => each.credit_debit_indicator === credit_debit_indicator,
        );
        expect(total_amount.amount).toBeLessThanOrEqual(sum(side));
      }
    });

    it("the credit assessment follows from its own figures", async () => {
      const { income, expenses, computed_indicators } = (await analyse("v3/credit-assessments?"))
        .credit_assessments;
      const repaid = expenses.average_monthly_credit_repayments.amount;
      const [needed, wanted] = ["essential", "discretionary"].map(
        (kind) => expenses[`average_monthly_${kind}_expenses`].amount as number,
      ) as [number, number];
      const counted = income.total_contributed_average_monthly_income.amount as number;
      expect(expenses.average_monthly_total_expenses.amount).toBeCloseTo(repaid + needed + wanted, 2);
      expect(computed_indicators.average_monthly_net_cashflow.amount).toBeCloseTo(
        counted - repaid - needed - wanted,
        2,
      );
      if (counted > 0) expect(computed_indicators.dbr.rate).toBeCloseTo(Math.min(1, repaid / counted), 2);
    });
  },
);

describe("an analysis", () => {
  it("is asynchronous where nothing is said, and its result comes later with results.ready", async () => {
    const { sandbox, connect, get } = await createApi();
    const { entity } = await connect();
    sandbox.clock.advance(60_000);
    const path = `/insights/v2/assets/cashflows?entity_id=${entity}&start_date=${start}`;
    const pending = await get(path);
    expect(pending).toMatchObject({ status: 202, body: { status: "PENDING", insights: null } });
    const results = `/data/v2/results/${pending.body.results_id}`;
    expect((await get(results)).body.status).toBe("PENDING");
    sandbox.clock.advance(2_000);
    const { insights } = (await get(`${path}&async=false`)).body;
    expect((await get(results)).body).toMatchObject({ status: "OK", type: "cashflow", insights });
    expect(sandbox.control.events.list().at(-1)).toMatchObject({
      type: "results.ready",
      payload: { id: pending.body.results_id },
    });
    expect(sandbox.violations).toEqual([]);
  });

  it.each(["v2/expenses?", "v3/behaviors?"])("of %s needs the permission for transactions", async (path) => {
    const { sandbox, connect, get } = await createApi();
    const { entity } = await connect({ persona: "partial" });
    const { status, body } = await get(`/insights/${path}entity_id=${entity}`);
    const code = path.startsWith("v3") ? body.status_detail.granular_status_code : body.status;
    expect([status, code]).toEqual([403, "USER_PERMISSIONS_NOT_GRANTED"]);
    expect(sandbox.violations).toEqual([]);
  });

  it("of the third version names expired consents, unknown entities and dates in its own form", async () => {
    const { sandbox, connect, get } = await createApi();
    const expired = await connect({ persona: "expired-consent" });
    const { entity } = await connect();
    const cases: [string, number, string][] = [
      [`entity_id=${expired.entity}`, 403, "CONSENT_EXPIRED"],
      [`entity_id=${crypto.randomUUID()}`, 404, "UNKNOWN_ENTITY"],
      [`entity_id=${entity}&start_date=2026-05-02&end_date=2026-05-01`, 400, "INVALID_PARAMETERS"],
      [`entity_id=${entity}&start_date=2020-05-02`, 403, "USER_TRANSACTION_RANGE_NOT_GRANTED"],
    ];
    for (const [query, status, granular_status_code] of cases)
      expect(await get(`/insights/v3/credit-assessments?${query}`)).toMatchObject({
        status,
        body: { status: "FAILED", status_detail: { granular_status_code } },
      });
    expect(sandbox.violations).toEqual([]);
  });

  it("finds the employer, the freelance account and no eligibility gates", async () => {
    const { connect, get } = await createApi();
    const { entity } = await connect();
    const ask = async (path: string) => (await get(`/insights/${path}entity_id=${entity}`)).body.insights;
    expect(await ask(`v2/income/employment?async=false&start_date=${start}&`)).toMatchObject({
      employment_details: [{ bank_employer_name: "Rimal Trading Company", salary_consistent: true }],
    });
    const freelance = await ask("v2/assets/freelancers/cashflows?");
    expect(freelance.total.inflows.total_amount.amount).toBeGreaterThan(7_000 * 11);
    expect((await ask("v3/account-controls?")).account_controls).toMatchObject({
      signals: { has_salary_income: true, has_loan_repayments: false },
      verdict: { eligible: true },
    });
  });
});

function ids(list: { transaction_id?: string | null }[]): string[] {
  return list.map((each) => each.transaction_id ?? "").sort((a, b) => (a < b ? -1 : 1));
}

function total(rows: { total_amount: { amount: number } }[]): number {
  return rows.reduce((all, each) => all + Math.round(each.total_amount.amount * 100), 0) / 100;
}

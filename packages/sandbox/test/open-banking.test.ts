import { describe, expect, it } from "vitest";
import { type Api, createApi } from "./api.ts";

const prefix = "/open-banking/account-information/2022.11.01-final-errata2";
const nobody = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const failed = (code: string) => ({
  Data: null,
  Status: "FAILED",
  StatusDetail: { GranularStatusCode: code },
});
const idsOf = (list: Record<string, string>[], id: string) => list.map((item) => item[id]);

/** A KSA sandbox with a connection, and readers of both APIs. */
async function connected(options: Record<string, unknown> = {}) {
  const api = await createApi();
  const { customer, entity } = await api.connect(options);
  const ob = (path: string, query = "") => api.get(`${prefix}${path}?EntityId=${entity}${query}`);
  const data = async (path: string, query = "") =>
    (await api.get(`/data/v2${path}?entity_id=${entity}${query}`)).body.data;
  const { accounts } = await data("/accounts");
  return { api, customer, entity, ob, data, accounts, account: accounts[0].account_id as string };
}

describe("open banking", () => {
  it("serves the accounts of the data API in the words of the standard", async () => {
    const { api, ob, accounts, customer, entity } = await connected();
    const { status, body } = await ob("/accounts");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      Status: "OK",
      StatusDetail: null,
      Data: { CustomerId: customer },
      Meta: { TotalPages: 1 },
    });
    expect(body.Data.Account).toHaveLength(accounts.length);
    for (const [at, account] of accounts.entries())
      expect(body.Data.Account[at]).toMatchObject({
        EntityId: entity,
        AccountId: account.account_id,
        AccountHolderName: account.account_holder_name,
        Status: "Active",
        AccountType: "KSAOB.Retail",
        AccountSubType: { CURRENT: "CurrentAccount", SAVINGS: "Savings", CREDIT: "CreditCard" }[
          account.account_sub_type as "CREDIT"
        ],
        AccountIdentifiers: [
          { IdentificationType: "KSAOB.IBAN", Identification: account.account[0].identification },
          { IdentificationType: "KSAOB.AccountNumber", Identification: account.account[1].identification },
          ...account.account.slice(2).map(() => ({ IdentificationType: "KSAOB.MaskedPAN" })),
        ],
        Servicer: { IdentificationType: "KSAOB.OTHER", Identification: "KSAOB.SALEAN" },
      });
    expect(api.sandbox.violations).toEqual([]);
  });

  it("serves the same balances, amounts as text", async () => {
    const { ob, data, accounts } = await connected();
    for (const { account_id } of accounts) {
      const { balances } = await data(`/accounts/${account_id}/balances`);
      const { body } = await ob(`/accounts/${account_id}/balances`);
      // oxlint-disable-next-line typescript/no-explicit-any
      expect(
        body.Data.Balance.map(({ Amount, CreditDebitIndicator }: any) => [
          Amount.Amount,
          CreditDebitIndicator,
        ]),
      ).toEqual(
        // oxlint-disable-next-line typescript/no-explicit-any
        balances.map(({ amount, credit_debit_indicator }: any) => [
          amount.amount.toFixed(2),
          credit_debit_indicator === "CREDIT" ? "KSAOB.Credit" : "KSAOB.Debit",
        ]),
      );
      expect(body.Data.Balance[0].Type).toBe("KSAOB.ClosingAvailable");
    }
  });

  it("serves the same transactions, page by page", async () => {
    const { ob, data, account, api } = await connected();
    const path = `/accounts/${account}/transactions`;
    const ids: string[] = [];
    let pages = 1;
    for (let page = 0; page < pages; page++) {
      const { body } = await ob(path, `&Page=${page}&Size=100`);
      pages = body.Meta.TotalPages;
      const { transactions } = await data(path, `&page=${page}&size=100`);
      for (const [at, transaction] of transactions.entries())
        expect(body.Data.Transaction[at]).toMatchObject({
          TransactionId: transaction.transaction_id,
          BookingDateTime: transaction.booking_date_time,
          Amount: { Amount: transaction.amount.amount.toFixed(2), Currency: "SAR" },
          TransactionInformation: transaction.transaction_information,
        });
      ids.push(...body.Data.Transaction.map(({ TransactionId }: { TransactionId: string }) => TransactionId));
    }
    expect(pages).toBe(4);
    expect(new Set(ids).size).toBe(333);
    expect(api.sandbox.violations).toEqual([]);
  });

  it("links pages to their neighbours", async () => {
    const { ob, account, entity } = await connected();
    const path = `/accounts/${account}/transactions`;
    const { Links } = (await ob(path, "&Page=1&Size=100")).body;
    const at = (page: number) =>
      `http://sandbox.localhost${prefix}${path}?EntityId=${entity}&Page=${page}&Size=100`;
    expect(Links).toEqual({ Self: at(1), First: at(0), Prev: at(0), Next: at(2), Last: at(3) });
    expect((await ob(path, "&Page=0&Size=100")).body.Links.Prev).toBeNull();
    expect((await ob(path, "&Page=3&Size=100")).body.Links.Next).toBeNull();
    expect((await ob(path, "&Page=9&Size=100")).body.Data.Transaction).toEqual([]);
  });

  it("limits transactions by booking time, whatever its zone, and tells what is there", async () => {
    const { ob, account } = await connected();
    const path = `/accounts/${account}/transactions`;
    const { Meta } = (await ob(path)).body;
    expect(Meta).toMatchObject({
      FirstAvailableDateTime: "2025-05-13T00:00:00Z",
      LastAvailableDateTime: "2026-05-12T23:59:59Z",
    });
    const window =
      "&Size=100&fromBookingDateTime=2026-04-01T12:00:00%2B03:00&toBookingDateTime=2026-04-30T12:00:00Z";
    const times: string[] = (await ob(path, window)).body.Data.Transaction.map(
      ({ BookingDateTime }: { BookingDateTime: string }) => BookingDateTime,
    );
    expect(times.length).toBeGreaterThan(10);
    expect(times.every((time) => time >= "2026-04-01T12:00:00Z" && time <= "2026-04-30T12:00:00Z")).toBe(
      true,
    );
    expect((await ob(path, "&fromBookingDateTime=yesterday")).body.StatusDetail.GranularStatusCode).toBe(
      "INVALID_PARAMETERS",
    );
  });

  it("serves the person behind the consent and everybody tied to an account", async () => {
    const { ob, data, account } = await connected();
    const [identity] = (await data("/identity")).identities;
    const { body } = await ob("/parties");
    expect(body.Data.Party).toMatchObject([
      {
        PartyId: identity.party_id,
        PartyType: "KSAOB.Sole",
        AccountRole: "KSAOB.Principal",
        VerifiedClaims: [{ Claims: { Name: identity.full_legal_name, BirthDate: identity.birth_date } }],
      },
    ]);
    const parties = (await ob(`/accounts/${account}/parties`)).body.Data;
    expect(parties.AccountId).toBe(account);
    expect(parties.Party.map(({ AccountRole }: { AccountRole: string }) => AccountRole)).toEqual([
      "KSAOB.Principal",
      "KSAOB.SecondaryOwner",
    ]);
  });

  it("serves the same payees and payments", async () => {
    const { ob, data, account, api } = await connected();
    const both = async (
      path: string,
      theirs: [list: string, id: string],
      ours: [list: string, id: string],
    ) => {
      const items = (await ob(`/accounts/${account}/${path}`)).body.Data[ours[0]];
      const others = (await data(`/accounts/${account}/${path}`))[theirs[0]];
      expect(items).toHaveLength(2);
      expect(idsOf(items, ours[1])).toEqual(idsOf(others, theirs[1]));
      return items[0];
    };
    expect(
      await both("direct-debits", ["direct_debits", "direct_debit_id"], ["DirectDebit", "DirectDebitId"]),
    ).toMatchObject({
      DirectDebitStatusCode: "Active",
      Frequency: "KSAOB.Monthly",
      PreviousPaymentAmount: { Amount: "230.00", Currency: "SAR" },
    });
    expect(
      await both(
        "scheduled-payments",
        ["scheduled_payments", "scheduled_payment_id"],
        ["ScheduledPayment", "ScheduledPaymentId"],
      ),
    ).toMatchObject({ ScheduledType: "KSAOB.Execution" });
    expect(
      await both(
        "standing-orders",
        ["standing_orders", "standing_order_id"],
        ["StandingOrder", "StandingOrderId"],
      ),
    ).toMatchObject({ Frequency: "IntrvlMnthDay:01:01", StandingOrderStatusCode: "KSAOB.Active" });
    const { Beneficiary } = (await ob(`/accounts/${account}/beneficiaries`)).body.Data;
    const { beneficiaries } = await data(`/accounts/${account}/beneficiaries`);
    expect(Beneficiary).toMatchObject([
      { BeneficiaryId: beneficiaries[0].beneficiary_id, BeneficiaryType: "KSAOB.Activated" },
      { BeneficiaryId: beneficiaries[1].beneficiary_id, BeneficiaryType: "KSAOB.NotActivated" },
    ]);
    expect(api.sandbox.violations).toEqual([]);
  });
});

describe("open banking answers", () => {
  it("are refused without EntityId and CustomerId, and for what is malformed", async () => {
    const { get } = await createApi();
    for (const query of ["", "?EntityId=x", `?EntityId=${nobody}&Size=101`, `?EntityId=${nobody}&size=1`]) {
      const refused = await get(`${prefix}/accounts${query}`);
      expect(refused).toMatchObject({ status: 400, body: failed("INVALID_PARAMETERS") });
      expect(refused.headers.get("x-fapi-interaction-id")).toMatch(uuid);
    }
  });

  it("know no strange entity, customer or account", async () => {
    const { api, entity } = await connected();
    const other = await api.connect();
    for (const path of [
      `/accounts?EntityId=${nobody}`,
      `/accounts?CustomerId=${nobody}`,
      `/accounts?EntityId=${entity}&CustomerId=${other.customer}`,
      `/accounts/${nobody}/balances?EntityId=${entity}`,
    ])
      expect(await api.get(prefix + path), path).toMatchObject({
        status: 404,
        body: failed("ENTITY_NOT_FOUND"),
      });
    expect(api.sandbox.violations).toEqual([]);
  });

  it("read through all connections of a customer when asked so", async () => {
    const { api, customer, account } = await connected();
    const second = { customer_id: customer, bank_identifier: "LEA2_SAMAOB_SAU" };
    await api.call("POST", "/sandbox/connect", second);
    const { body } = await api.get(`${prefix}/accounts?CustomerId=${customer}`);
    expect(body.Data.Account).toHaveLength(14);
    expect((await api.get(`${prefix}/accounts/${account}/balances?CustomerId=${customer}`)).status).toBe(200);
  });

  it("carry the caller's interaction id, or a new one", async () => {
    const { api, entity } = await connected();
    const { body } = await api.token();
    const ask = async (id?: string) => {
      const headers: Record<string, string> = { authorization: `Bearer ${body.access_token}` };
      if (id !== undefined) headers["x-fapi-interaction-id"] = id;
      const answer = await api.call("GET", `${prefix}/accounts?EntityId=${entity}`, undefined, headers);
      return answer.headers.get("x-fapi-interaction-id");
    };
    expect(await ask(nobody)).toBe(nobody);
    expect(await ask()).toMatch(uuid);
    expect(await ask("not an id")).toMatch(uuid);
    expect((await api.get("/banks/v1/")).headers.has("x-fapi-interaction-id")).toBe(false);
  });

  it("say that the consent ended, in the envelope", async () => {
    const { api } = await connected();
    const expired = await api.connect({ persona: "expired-consent" });
    const { status, body } = await api.get(`${prefix}/accounts?EntityId=${expired.entity}`);
    expect({ status, body }).toMatchObject({ status: 200, body: { Status: "CONSENT_EXPIRED", Data: null } });
    const partial = await api.connect({ persona: "partial" });
    const refused = await api.get(`${prefix}/parties?EntityId=${partial.entity}`);
    expect(refused).toMatchObject({ status: 403, body: { status: "OPERATION_NOT_ALLOWED" } });
    expect(api.sandbox.violations).toEqual([]);
  });

  it("exist in Saudi Arabia only", async () => {
    const api: Api = await createApi({ region: "ae" });
    expect(await api.get(`${prefix}/accounts?EntityId=${nobody}`)).toMatchObject({
      status: 404,
      body: { status: "INVALID_URL" },
    });
  });
});

import { describe, expect, it } from "vitest";
import { type Api, createApi } from "./api.ts";

/** One item of a list, with whatever keys it has. */
// oxlint-disable-next-line typescript/no-explicit-any
type Item = Record<string, any>;

const standards = { sa: "SAU.SAMA.V1", ae: "ARE.LEAN.V1" } as const;

/** Reads of the data API after `/data/v2`, with the key of their list. */
const accountLists = {
  sa: [
    ["balances", "balances"],
    ["transactions", "transactions"],
    ["identities", "identities"],
    ["beneficiaries", "beneficiaries"],
    ["direct-debits", "direct_debits"],
    ["scheduled-payments", "scheduled_payments"],
    ["standing-orders", "standing_orders"],
  ],
  ae: [
    ["balances", "balances"],
    ["transactions", "transactions"],
  ],
} as const;

/** A connection, a reader of its data, and one account of each product. */
async function connected(region: "sa" | "ae", options: Record<string, unknown> = {}) {
  const api = await createApi({ region });
  const { entity } = await api.connect(options);
  const read = async (path: string, query = ""): Promise<Item> =>
    (await api.get(`/data/v2${path}?entity_id=${entity}&size=100${query}`)).body.data;
  const all: Item[] = (await read("/accounts"))["accounts"];
  const accounts = ["CURRENT", "SAVINGS", "CREDIT"].map(
    (product) => all.find(({ account_sub_type }) => account_sub_type === product) as Item,
  );
  return { api, entity, read, accounts, account: accounts[0]?.["account_id"] as string };
}

/** The items of a verbose read; their `regional_data` has the standard of the region. */
async function verbose(region: "sa" | "ae", path: string, key: string): Promise<Item[]> {
  const { api, read, account } = await connected(region);
  const items: Item[] = (await read(path.replace("{id}", account), "&verbose=true"))[key];
  expect(items.length).toBeGreaterThan(0);
  for (const { regional_data } of items) expect(regional_data.standard).toBe(standards[region]);
  expect(api.sandbox.violations).toEqual([]);
  return items;
}

const numberOf = (account: Item, scheme: string): string =>
  account["account"].find(({ scheme_name }: Item) => scheme_name === scheme).identification;

const signed = (item: Item, amount: number) =>
  item["credit_debit_indicator"] === "DEBIT" ? -amount : amount;

describe.each(["sa", "ae"] as const)("regional_data in %s", (region) => {
  it("is there with verbose=true only, null otherwise, and changes nothing else", async () => {
    const { api, read, accounts } = await connected(region);
    const paths: [path: string, key: string][] = [
      ["/accounts", "accounts"],
      ["/identity", "identities"],
      ...accounts.flatMap(({ account_id }) =>
        accountLists[region].map(([list, key]): [string, string] => [`/accounts/${account_id}/${list}`, key]),
      ),
    ];
    for (const [path, key] of paths) {
      const plain: Item[] = (await read(path))[key];
      expect(plain.length, path).toBeGreaterThan(0);
      for (const item of plain) expect(item, path).toHaveProperty("regional_data", null);
      expect((await read(path, "&verbose=false"))[key], path).toEqual(plain);
      const full: Item[] = (await read(path, "&verbose=true"))[key];
      expect(full, path).toEqual(
        plain.map((item) =>
          Object.assign(item, {
            regional_data: { standard: standards[region], data: expect.any(Object) },
          }),
        ),
      );
    }
    expect(api.sandbox.violations).toEqual([]);
  });

  it.each(["overdrawn", "arabic-names"])("fits the specification for the persona %s", async (persona) => {
    const { api, read, accounts } = await connected(region, { persona });
    for (const { account_id } of accounts)
      for (const [list] of accountLists[region])
        await read(`/accounts/${account_id}/${list}`, "&verbose=true");
    await read("/identity", "&verbose=true");
    expect(api.sandbox.violations).toEqual([]);
  });

  it("is in the result of an asynchronous read", async () => {
    const { api, entity } = await connected(region);
    const { body } = await api.get(`/data/v2/accounts?entity_id=${entity}&verbose=true&async=true`);
    api.sandbox.clock.advance(10_000);
    const result = await api.get(`/data/v2/results/${body.results_id}`);
    expect(result.body.data.accounts[0].regional_data.standard).toBe(standards[region]);
    expect(api.sandbox.violations).toEqual([]);
  });
});

describe("the KSA form", () => {
  it("has accounts in the words of the standard", async () => {
    for (const account of await verbose("sa", "/accounts", "accounts")) {
      const schemes: Record<string, string> = { IBAN: "IBAN", BBAN: "ACCOUNT_NUMBER", PAN: "MASKED_PAN" };
      const subTypes: Record<string, string> = {
        CURRENT: "CURRENT_ACCOUNT",
        SAVINGS: "SAVINGS",
        CREDIT: "CREDIT_CARD",
      };
      expect(account["regional_data"].data).toEqual({
        account_id: account["account_id"],
        status: "ACTIVE",
        status_update_date_time: account["status_update_date_time"],
        currency: "SAR",
        account_type: "RETAIL",
        account_sub_type: subTypes[account["account_sub_type"]],
        description: account["description"],
        nickname: account["nickname"],
        opening_date: `${account["opening_date"]}T00:00:00Z`,
        maturity_date: account["maturity_date"],
        servicer: { identification_type: "OTHER", identification: "KSAOB.SALEAN" },
        account_identifiers: account["account"].map(({ scheme_name, identification, name }: Item) => ({
          identification_type: schemes[scheme_name],
          identification,
          name,
        })),
        account_holder_name: account["account_holder_name"],
        account_holder_short_name: account["account_holder_short_name"],
      });
    }
  });

  it("has the same balances", async () => {
    for (const { entity_id, regional_data, ...balance } of await verbose(
      "sa",
      "/accounts/{id}/balances",
      "balances",
    )) {
      expect(entity_id).toBeTypeOf("string");
      expect(regional_data.data).toEqual(balance);
    }
  });

  it("has the same transactions", async () => {
    const items = await verbose("sa", "/accounts/{id}/transactions", "transactions");
    const same = [
      "account_id",
      "transaction_id",
      "index",
      "transaction_reference",
      "transaction_information",
      "credit_debit_indicator",
      "amount",
      "charge_amount",
      "booking_date_time",
      "value_date_time",
      "status",
      "balance",
      "flags",
    ];
    const seen = new Set<string>();
    for (const item of items) {
      const { data } = item["regional_data"];
      for (const key of same) expect(data[key], key).toEqual(item[key]);
      expect(data.amount.amount).toBeGreaterThan(0);
      expect(data.statement_reference).toBe(item["statement_reference"][0]);
      expect(data.bank_transaction_code.family_code).toBe(item["bank_transaction_code"].sub_code);
      for (const side of ["creditor_account", "debtor_account"]) {
        const account = side === "creditor_account" ? data[side]?.[0] : data[side];
        expect(account?.identification).toBe(item[side]?.identification);
        if (account) expect(account.identification_type).toBe("IBAN");
      }
      for (const key of ["card_instrument", "merchant_details", "creditor_agent"])
        expect(key in data, key).toBe(item[key] !== null);
      const card = item["card_instrument"];
      if (!card) continue;
      seen.add(card.authorization_type);
      expect(data.card_instrument).toEqual({
        card_scheme_name: "MADA",
        instrument_type:
          { PIN: "CHIP", CONSUMER_DEVICE: "MADA_PAY" }[card.authorization_type as "PIN"] ??
          card.authorization_type,
        identification: card.identification,
        name: card.name,
      });
    }
    expect(seen).toContain("PIN");
  });

  it("writes kinds it has no word for as UNSUPPORTED", async () => {
    const { read, accounts, api } = await connected("sa");
    const path = `/accounts/${accounts[1]?.["account_id"]}/transactions`;
    const items: Item[] = (await read(path, "&verbose=true"))["transactions"];
    const others = items.filter(({ transaction_type }) => transaction_type === "OTHER");
    expect(others.length).toBeGreaterThan(0);
    for (const { regional_data } of others) expect(regional_data.data.transaction_type).toBe("UNSUPPORTED");
    expect(api.sandbox.violations).toEqual([]);
  });

  it.each([
    ["/identity", 1],
    ["/accounts/{id}/identities", 2],
  ])("has the persons of %s with verified claims", async (path, count) => {
    const items = await verbose("sa", path, "identities");
    expect(items).toHaveLength(count);
    for (const identity of items) {
      const { party_id, party_number, party_type, account_role, full_legal_name: name } = identity;
      const [given, family] = name.split(" ");
      expect(identity["regional_data"].data).toMatchObject({
        party_id,
        party_number,
        party_type,
        account_role,
        verified_claims: [
          {
            verification: { trust_framework: "SA_IAM" },
            claims: {
              name,
              given_name: given,
              family_name: family,
              gender: identity["gender"] === "F" ? "female" : "male",
              birth_date: identity["birth_date"],
              email: identity["email_address"],
              phone_number: identity["phone"],
              address: { locality: identity["address"].town_name, country: "SA" },
            },
          },
        ],
      });
    }
  });

  it("has the same payees", async () => {
    const items = await verbose("sa", "/accounts/{id}/beneficiaries", "beneficiaries");
    const types = ["ACTIVATED", "NOT_ACTIVATED"];
    for (const [at, { regional_data, ...payee }] of items.entries())
      expect(regional_data.data).toMatchObject({
        account_id: payee["account_id"],
        beneficiary_id: payee["beneficiary_id"],
        beneficiary_type: types[at],
        creditor_agent: {
          identification_type: "OTHER",
          identification: payee["creditor_agent"].identification,
          postal_address: {
            address_type: "BUSINESS",
            city: payee["creditor_agent"].postal_address.town_name,
          },
        },
        creditor_account: [
          { identification_type: "IBAN", identification: payee["creditor_account"].identification },
        ],
      });
  });

  it("has the same direct debits and scheduled payments", async () => {
    for (const { regional_data, status_code, ...debit } of await verbose(
      "sa",
      "/accounts/{id}/direct-debits",
      "direct_debits",
    ))
      expect(regional_data.data).toEqual({ ...debit, direct_debit_status_code: status_code });
    for (const { regional_data, ...payment } of await verbose(
      "sa",
      "/accounts/{id}/scheduled-payments",
      "scheduled_payments",
    ))
      expect(regional_data.data).toMatchObject({
        account_id: payment["account_id"],
        account_holder_shortname: expect.any(String),
        scheduled_payment_id: payment["scheduled_payment_id"],
        scheduled_payment_date_time: payment["scheduled_payment_date_time"],
        instructed_amount: payment["instructed_amount"],
        creditor_account: { identification: payment["creditor_account"].identification },
      });
  });

  it("has the same standing orders, with an end that stands for none", async () => {
    for (const { regional_data, ...order } of await verbose(
      "sa",
      "/accounts/{id}/standing-orders",
      "standing_orders",
    ))
      expect(regional_data.data).toMatchObject({
        account_id: order["account_id"],
        standing_order_id: order["standing_order_id"],
        first_payment_amount: order["first_payment_amount"],
        next_payment_amount: order["next_payment_amount"],
        next_payment_date_time: order["next_payment_date_time"],
        final_payment_amount: order["first_payment_amount"],
        final_payment_date_time: "9999-12-31T00:00:00Z",
        number_of_payments: 0,
        frequency: {
          frequency_type: "INTERVAL_MONTH_DAY",
          interval: `01:${order["next_payment_date_time"].slice(8, 10)}`,
        },
        creditor_account: [{ identification: order["creditor_account"].identification }],
      });
  });
});

describe("the UAE form", () => {
  it("has accounts", async () => {
    for (const account of await verbose("ae", "/accounts", "accounts"))
      expect(account["regional_data"].data).toEqual({
        account_id: account["account_id"],
        account_number: numberOf(account, "BBAN"),
        name: account["description"],
        currency_code: "AED",
        type: account["account_sub_type"],
        iban: numberOf(account, "IBAN"),
      });
  });

  it("has balances with a sign", async () => {
    const { api, read, accounts } = await connected("ae", { persona: "overdrawn" });
    const signs = new Set<number>();
    for (const { account_id, description, account_sub_type } of accounts) {
      const { balances } = await read(`/accounts/${account_id}/balances`, "&verbose=true");
      for (const balance of balances as Item[]) {
        const { data } = balance["regional_data"];
        expect(data).toEqual({
          account_id,
          balance: signed(balance, balance["amount"].amount),
          currency_code: "AED",
          account_name: description,
          account_type: account_sub_type,
        });
        signs.add(Math.sign(data.balance));
      }
    }
    expect(signs).toEqual(new Set([1, -1]));
    expect(api.sandbox.violations).toEqual([]);
  });

  it("has transactions with a sign, counted over the account", async () => {
    const { api, read, account } = await connected("ae");
    const path = `/accounts/${account}/transactions`;
    const pages = [0, 1].map((page) => read(path, `&verbose=true&page=${page}`));
    const items: Item[] = (await Promise.all(pages)).flatMap(({ transactions }) => transactions);
    const start = items[0]?.["regional_data"].data.index as number;
    for (const [at, item] of items.entries())
      expect(item["regional_data"].data).toEqual({
        id: item["transaction_id"],
        description: item["transaction_information"],
        account_id: account,
        amount: signed(item, item["amount"].amount),
        currency_code: "AED",
        index: start + at,
        pending: false,
        timestamp: item["booking_date_time"],
      });
    const signs = new Set(items.map(({ regional_data }) => Math.sign(regional_data.data.amount)));
    expect(signs).toEqual(new Set([1, -1]));
    const middle = items[150] as Item;
    const day = middle["booking_date_time"].slice(0, 10);
    const { transactions } = await read(path, `&verbose=true&start_date=${day}&end_date=${day}`);
    expect(transactions).toContainEqual(middle);
    expect(api.sandbox.violations).toEqual([]);
  });

  it("has the person of the consent with gender and address in one line", async () => {
    for (const identity of await verbose("ae", "/identity", "identities"))
      expect(identity["regional_data"].data).toEqual({
        full_name: identity["full_legal_name"],
        mobile_number: identity["mobile_number"],
        gender: expect.stringMatching(/^[FM]$/),
        national_identity_number: identity["national_id"],
        birth_date: identity["birth_date"],
        email_address: identity["email_address"],
        address: identity["address"].address_line,
      });
  });

  it("has none of the lists that UAE banks do not offer", async () => {
    const api: Api = await createApi({ region: "ae" });
    const { entity } = await api.connect();
    const { accounts } = (await api.get(`/data/v2/accounts?entity_id=${entity}`)).body.data;
    for (const list of ["identities", "beneficiaries", "standing-orders"]) {
      const path = `/data/v2/accounts/${accounts[0].account_id}/${list}?entity_id=${entity}&verbose=true`;
      expect((await api.get(path)).body).toMatchObject({ status: "FAILED", data: null });
    }
    expect(api.sandbox.violations).toEqual([]);
  });
});

describe("force_refresh", () => {
  it("is accepted and has no effect", async () => {
    const { api, entity } = await connected("sa");
    const path = `/data/v2/accounts?entity_id=${entity}`;
    // The first refresh ends, and time goes on.
    api.sandbox.clock.advance(60_000);
    const before = (await api.get(path)).body;
    api.sandbox.clock.advance(60_000);
    const { status, body } = await api.get(`${path}&force_refresh=true`);
    expect({ status, data: body.data, refreshed_at: body.refreshed_at }).toEqual({
      status: 200,
      data: before.data,
      refreshed_at: before.refreshed_at,
    });
  });
});

import {
  type Auth,
  formatAmount,
  paginate,
  type Result,
  toMinorUnits,
  unwrap,
  unwrapData,
} from "@openlean/core";
import { type Bank, createBanksClient } from "@openlean/banks-client";
import { createCustomersClient } from "@openlean/customers-client";
import { createDataClient, type Transaction } from "@openlean/data-client";
import { heading, remark, step, table } from "./print.ts";
import { createVerificationsClient } from "@openlean/verifications-client";
import type { Settings } from "./settings.ts";
import type { WebhookListener } from "./webhook-listener.ts";
import { spendingByCategory } from "./spending.ts";

/** What a channel needs to go on where another one stopped. */
export interface Progress {
  customerId?: string | undefined;
}

/** Walks from the token to the spending over one channel, printing each call. */
export async function walk(
  settings: Settings,
  channel: { auth: Auth; baseUrl?: string | undefined },
  progress: Progress,
): Promise<void> {
  const options = { ...settings, ...channel };
  const customers = createCustomersClient(options);
  const banks = createBanksClient(options);
  const data = createDataClient(options);
  const verifications = createVerificationsClient(options);

  const { environment } = customers;
  if (environment.channel === "bearer") {
    heading("Bearer", `${environment.apiUrl}, tokens from ${environment.authUrl}`);
    const start = performance.now();
    await channel.auth.authorize({ environment });
    step(
      "POST",
      "/oauth2/token",
      "ok",
      "a token of scope api, kept for all clients",
      performance.now() - start,
    );
  } else {
    heading("Mutual TLS", `${environment.apiUrl}, client certificate and lean-app-token, no token`);
  }

  const found = await call("GET", "/banks/v1/", () => banks.GET("/banks/v1/"), describeBanks);
  const bank = unwrap(found).find(isOpenForData);

  progress.customerId ??= settings.customerId;
  if (!progress.customerId) {
    const body = { app_user_id: `example-${crypto.randomUUID()}` };
    const created = await call(
      "POST",
      "/customers/v1/",
      () => customers.POST("/customers/v1/", { body }),
      (each) => `customer ${short(each.customer_id)}`,
    );
    progress.customerId = unwrap(created).customer_id;
    if (!settings.connect)
      return remark("Connect this customer to a bank with LinkSDK, set LEAN_CUSTOMER_ID, run again.");
    if (!bank) return remark("No bank is open for data now.");
    const start = performance.now();
    const webhooks = await settings.connect(progress.customerId, bank.identifier);
    step(
      "POST",
      "/sandbox/connect",
      "ok",
      `${bank.name}: the customer's part in LinkSDK`,
      performance.now() - start,
    );
    try {
      await followWebhooks(webhooks);
    } finally {
      await webhooks.close();
    }
  }

  const path = { customer_id: progress.customerId };
  const entities = await call(
    "GET",
    "/customers/v1/{customer_id}/entities",
    () => customers.GET("/customers/v1/{customer_id}/entities", { params: { path } }),
    (each) => `${each.length} bank connection${each.length === 1 ? "" : "s"}`,
  );
  const entity_id = unwrap(entities)[0]?.id;
  if (!entity_id) return remark("This customer is not connected to a bank yet.");

  if (settings.region === "sa" && settings.sandbox) {
    const identifications = [{ type: "NATIONAL_ID" as const, value: "1106972886" }];
    await call(
      "POST",
      "/verifications/v2/entity",
      () => verifications.POST("/verifications/v2/entity", { body: { entity_id, identifications } }),
      ({ verifications }) =>
        `the id ${verifications?.entity_ownership_verified ? "owns" : "does not own"} these accounts`,
    );
  }

  const listed = await call(
    "GET",
    "/data/v2/accounts",
    () => data.GET("/data/v2/accounts", { params: { query: { entity_id } } }),
    (each) => `${each.data?.accounts.length} accounts`,
  );
  const { accounts } = unwrapData(listed);

  const rows = [];
  for (const account of accounts) {
    const balances = await data.GET("/data/v2/accounts/{account_id}/balances", {
      params: { path: { account_id: account.account_id }, query: { entity_id } },
    });
    const balance = unwrapData(balances).balances.find((each) => each.type === "INTERIM_AVAILABLE");
    if (!balance) continue;
    const units = toMinorUnits(balance.amount.amount, balance.amount.currency);
    const signed = balance.credit_debit_indicator === "DEBIT" ? -units : units;
    rows.push([
      account.nickname ?? account.description ?? "",
      account.account_sub_type,
      short(account.account_id),
      formatAmount(signed, balance.amount.currency),
    ]);
  }
  table(["account", "kind", "id", "available"], rows);

  const [account] = accounts;
  if (!account) return;
  const start = performance.now();
  const transactions = await paginate(
    (page) =>
      data.GET("/data/v2/accounts/{account_id}/transactions", {
        params: {
          path: { account_id: account.account_id },
          query: { entity_id, page, size: 100, insights: true },
        },
      }),
    (body) => body.data?.transactions,
  ).toArray();
  const ms = performance.now() - start;
  step(
    "GET",
    "/data/v2/accounts/{account_id}/transactions",
    "200",
    `${transactions.length} on pages of 100`,
    ms,
  );
  printSpending(transactions);
}

function printSpending(transactions: Transaction[]): void {
  const movements = transactions.map((each) => ({ ...each, category: each.insights?.category ?? "OTHER" }));
  const rows = spendingByCategory(movements).slice(0, 8);
  table(
    ["spent on", "times", "in all"],
    rows.map((row) => [row.category, String(row.count), formatAmount(row.total, row.currency)]),
  );
}

/** Waits until the bank has handed everything over, and prints each event on the way. */
async function followWebhooks(webhooks: WebhookListener): Promise<void> {
  for (;;) {
    const start = performance.now();
    const event = await webhooks.next();
    const status = event.type === "entity.data.refresh.updated" ? event.payload.status : undefined;
    const note = `${event.type}${status ? ` ${status}` : ""}, signature verified`;
    step("hook", "/webhooks/lean", "200", note, performance.now() - start);
    // The word for the end is OK in the United Arab Emirates.
    if (status === "FINISHED" || status === "OK") return;
  }
}

/** Makes a call, prints it, and gives its result back. */
async function call<R extends Result>(
  method: string,
  path: string,
  send: () => Promise<R>,
  describe: (data: Extract<R, { ok: true }>["data"]) => string,
): Promise<R> {
  const start = performance.now();
  const result = await send();
  const note = result.ok ? describe(result.data) : result.toError().code;
  step(method, path, String(result.status), note, performance.now() - start);
  return result;
}

/** Lean's rule: a bank may be offered for data when Lean and the application both have it switched on. */
function isOpenForData({ availability }: Bank): boolean {
  return availability.active.data && availability.enabled.data;
}

function describeBanks(banks: Bank[]): string {
  return `${banks.length} banks, open for data: ${banks
    .filter(isOpenForData)
    .map((bank) => bank.name)
    .join(", ")}`;
}

function short(id: string): string {
  return id.slice(0, 8);
}

/**
 * Everything the page may ask for: each exported function of these files is `POST /api/<card>/<function>`. The page calls
 * them by the same names, `api.accounts.listAccounts({ entity_id })`, typed by this module.
 */
export * as accounts from "./accounts.ts";
export * as banks from "./banks.ts";
export * as beneficiaries from "./beneficiaries.ts";
export * as clock from "./clock.ts";
export * as connect from "./connect.ts";
export * as credentials from "./credentials.ts";
export * as customers from "./customers.ts";
export * as directDebits from "./direct-debits.ts";
export * as failures from "./failures.ts";
export * as identity from "./identity.ts";
export * as insights from "./insights.ts";
export * as reports from "./reports.ts";
export * as scheduledPayments from "./scheduled-payments.ts";
export * as setup from "./setup.ts";
export * as spending from "./spending.ts";
export * as standingOrders from "./standing-orders.ts";
export * as transactions from "./transactions.ts";
export * as verifications from "./verifications.ts";
export * as webhooks from "./webhooks.ts";

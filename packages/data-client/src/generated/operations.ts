/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /data/v2/accounts": { id: "listAccounts", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/balances": { id: "listBalances", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/beneficiaries": { id: "listBeneficiaries", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/direct-debits": { id: "listDirectDebits", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/identities": { id: "listAccountIdentities", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/scheduled-payments": { id: "listScheduledPayments", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/standing-orders": { id: "listStandingOrders", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/transactions": { id: "listTransactions", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/identity": { id: "getIdentity", json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/refreshes": { id: "listRefreshes", json: [200, 400, 404, 429, 500] },
  "POST /data/v2/refreshes": { id: "createRefresh", json: [200, 400, 404, 429, 500] },
  "GET /data/v2/refreshes/{refresh_id}": { id: "getRefresh", json: [200, 400, 404, 429, 500] },
  "GET /data/v2/results/{results_id}": { id: "getResult", json: [200, 400, 404, 429, 500] },
};

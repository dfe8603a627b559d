/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /data/v2/accounts": { id: "listAccounts", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/balances": { id: "listBalances", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/beneficiaries": { id: "listBeneficiaries", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/direct-debits": { id: "listDirectDebits", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/identities": { id: "listAccountIdentities", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/scheduled-payments": { id: "listScheduledPayments", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/standing-orders": { id: "listStandingOrders", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/accounts/{account_id}/transactions": { id: "listTransactions", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/identity": { id: "getIdentity", success: [200, 202], json: [200, 202, 400, 404, 429, 500] },
  "GET /data/v2/refreshes": { id: "listRefreshes", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /data/v2/refreshes": { id: "createRefresh", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /data/v2/refreshes/{refresh_id}": { id: "getRefresh", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /data/v2/results/{results_id}": { id: "getResult", success: [200], json: [200, 400, 404, 429, 500] },
};

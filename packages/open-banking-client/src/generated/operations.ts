/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts": { id: "listAccounts", json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/balances": { id: "listAccountBalances", json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/beneficiaries": { id: "listAccountBeneficiaries", json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/direct-debits": { id: "listAccountDirectDebits", json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/parties": { id: "listAccountParties", json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/scheduled-payments": { id: "listAccountScheduledPayments", json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/standing-orders": { id: "listAccountStandingOrders", json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/transactions": { id: "listAccountTransactions", json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/parties": { id: "listParties", json: [200, 400, 404, 429, 500] },
};

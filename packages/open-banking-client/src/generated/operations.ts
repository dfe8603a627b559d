/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts": { id: "listAccounts", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/balances": { id: "listAccountBalances", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/beneficiaries": { id: "listAccountBeneficiaries", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/direct-debits": { id: "listAccountDirectDebits", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/parties": { id: "listAccountParties", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/scheduled-payments": { id: "listAccountScheduledPayments", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/standing-orders": { id: "listAccountStandingOrders", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/transactions": { id: "listAccountTransactions", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /open-banking/account-information/2022.11.01-final-errata2/parties": { id: "listParties", success: [200], json: [200, 400, 404, 429, 500] },
};

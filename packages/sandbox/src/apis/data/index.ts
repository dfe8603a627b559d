import document from "@openlean/data-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { DataOperations } from "../../generated/data.ts";
import { createRefresh } from "./create-refresh.ts";
import { getIdentity } from "./get-identity.ts";
import { getRefresh } from "./get-refresh.ts";
import { getResult } from "./get-result.ts";
import { listAccountIdentities } from "./list-account-identities.ts";
import { listAccounts } from "./list-accounts.ts";
import { listBalances } from "./list-balances.ts";
import { listBeneficiaries } from "./list-beneficiaries.ts";
import { listDirectDebits } from "./list-direct-debits.ts";
import { listRefreshes } from "./list-refreshes.ts";
import { listScheduledPayments } from "./list-scheduled-payments.ts";
import { listStandingOrders } from "./list-standing-orders.ts";
import { listTransactions } from "./list-transactions.ts";

/** `specs/data`. */
export const dataApi: ApiModule = defineApi<DataOperations>()({
  name: "data",
  document,
  // Lean routes the data of an account in both regions, and the answer says that UAE banks do not offer it.
  everyRegion: true,
  handlers: {
    listAccounts,
    listBalances,
    listTransactions,
    getIdentity,
    listAccountIdentities,
    listBeneficiaries,
    listDirectDebits,
    listScheduledPayments,
    listStandingOrders,
    createRefresh,
    listRefreshes,
    getRefresh,
    getResult,
  },
  notPlayed: [],
});

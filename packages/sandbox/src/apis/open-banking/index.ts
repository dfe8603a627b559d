import document from "@openlean/open-banking-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { openBankingErrorBody } from "./error-body.ts";
import { interactionId } from "./interaction-id.ts";
import { listAccountBalances } from "./list-account-balances.ts";
import { listAccountBeneficiaries } from "./list-account-beneficiaries.ts";
import { listAccountDirectDebits } from "./list-account-direct-debits.ts";
import { listAccountParties } from "./list-account-parties.ts";
import { listAccountScheduledPayments } from "./list-account-scheduled-payments.ts";
import { listAccountStandingOrders } from "./list-account-standing-orders.ts";
import { listAccountTransactions } from "./list-account-transactions.ts";
import { listAccounts } from "./list-accounts.ts";
import { listParties } from "./list-parties.ts";

/** `specs/open-banking`: the same facts as `specs/data`, in the shape of the Saudi standard. */
export const openBankingApi: ApiModule = defineApi<OpenBankingOperations>()({
  name: "open-banking",
  document,
  errorBody: openBankingErrorBody,
  headers: interactionId,
  handlers: {
    listAccounts,
    listAccountBalances,
    listAccountTransactions,
    listParties,
    listAccountParties,
    listAccountBeneficiaries,
    listAccountDirectDebits,
    listAccountScheduledPayments,
    listAccountStandingOrders,
  },
  notPlayed: [],
});

import document from "@openlean/reconciliation-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { ReconciliationOperations } from "../../generated/reconciliation.ts";
import { getReconciliationPayment } from "./get-reconciliation-payment.ts";
import { listDeposits } from "./list-deposits.ts";
import { searchReconciliationPayments } from "./search-reconciliation-payments.ts";

/** `specs/reconciliation`. */
export const reconciliationApi: ApiModule = defineApi<ReconciliationOperations>()({
  name: "reconciliation",
  document,
  handlers: {
    listDeposits,
    searchReconciliationPayments,
    getReconciliationPayment,
  },
  notPlayed: [],
});

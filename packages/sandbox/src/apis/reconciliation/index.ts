import document from "@openlean/reconciliation-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { ReconciliationOperations } from "../../generated/reconciliation.ts";

/** `specs/reconciliation`. */
export const reconciliationApi: ApiModule = defineApi<ReconciliationOperations>()({
  name: "reconciliation",
  document,
  handlers: {},
  notPlayed: ["listDeposits", "searchReconciliationPayments", "getReconciliationPayment"],
});

import { authApi } from "./apis/auth/index.ts";
import { banksApi } from "./apis/banks/index.ts";
import { customersApi } from "./apis/customers/index.ts";
import { dataApi } from "./apis/data/index.ts";
import { eventsApi } from "./apis/events/index.ts";
import { filesApi } from "./apis/files/index.ts";
import { insightsApi } from "./apis/insights/index.ts";
import { openBankingApi } from "./apis/open-banking/index.ts";
import { paymentsApi } from "./apis/payments/index.ts";
import { payoutsApi } from "./apis/payouts/index.ts";
import { reconciliationApi } from "./apis/reconciliation/index.ts";
import { reportsApi } from "./apis/reports/index.ts";
import { verificationsApi } from "./apis/verifications/index.ts";
import type { ApiModule } from "./engine/api-module.ts";

/** Every API that the sandbox plays. */
export const apis: readonly ApiModule[] = [
  authApi,
  banksApi,
  customersApi,
  dataApi,
  eventsApi,
  filesApi,
  insightsApi,
  openBankingApi,
  paymentsApi,
  payoutsApi,
  reconciliationApi,
  reportsApi,
  verificationsApi,
];

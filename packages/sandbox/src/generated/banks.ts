/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/banks-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/banks` take and answer, by operationId. */
export interface BanksOperations {
  listBanks: {
    path: object;
    query: { "account_types"?: (schema.BankAccountType)[]; "country_codes"?: (string)[]; "connection_types"?: (schema.ConnectionType)[]; "customer_id"?: string; "bank_type"?: schema.BankType };
    body: undefined;
    reply: Reply<200, (schema.Bank)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}

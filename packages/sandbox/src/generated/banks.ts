/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { ApiError, Bank, ListBanksQuery } from "@openlean/banks-client";

/** What the operations of `specs/banks` take and answer, by operationId. */
export interface BanksOperations {
  listBanks: {
    path: object;
    query: ListBanksQuery;
    body: undefined;
    reply: Reply<200, Bank[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/data-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/data` take and answer, by operationId. */
export interface DataOperations {
  listAccounts: {
    path: object;
    query: { "entity_id": string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean; "force_refresh"?: boolean };
    body: undefined;
    reply: Reply<200, schema.AccountsResponse> | Reply<202, schema.AccountsResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listBalances: {
    path: { "account_id": string };
    query: { "entity_id": string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean; "force_refresh"?: boolean };
    body: undefined;
    reply: Reply<200, schema.BalancesResponse> | Reply<202, schema.BalancesResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listBeneficiaries: {
    path: { "account_id": string };
    query: { "entity_id": string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean; "force_refresh"?: boolean };
    body: undefined;
    reply: Reply<200, schema.BeneficiariesResponse> | Reply<202, schema.BeneficiariesResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listDirectDebits: {
    path: { "account_id": string };
    query: { "entity_id": string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean; "force_refresh"?: boolean };
    body: undefined;
    reply: Reply<200, schema.DirectDebitsResponse> | Reply<202, schema.DirectDebitsResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listAccountIdentities: {
    path: { "account_id": string };
    query: { "entity_id": string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean; "force_refresh"?: boolean };
    body: undefined;
    reply: Reply<200, schema.IdentitiesResponse> | Reply<202, schema.IdentitiesResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listScheduledPayments: {
    path: { "account_id": string };
    query: { "entity_id": string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean; "force_refresh"?: boolean };
    body: undefined;
    reply: Reply<200, schema.ScheduledPaymentsResponse> | Reply<202, schema.ScheduledPaymentsResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listStandingOrders: {
    path: { "account_id": string };
    query: { "entity_id": string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean; "force_refresh"?: boolean };
    body: undefined;
    reply: Reply<200, schema.StandingOrdersResponse> | Reply<202, schema.StandingOrdersResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listTransactions: {
    path: { "account_id": string };
    query: { "entity_id": string; "start_date"?: string; "end_date"?: string; "insights"?: boolean; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean };
    body: undefined;
    reply: Reply<200, schema.TransactionsResponse> | Reply<202, schema.TransactionsResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getIdentity: {
    path: object;
    query: { "entity_id": string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string; "verbose"?: boolean; "force_refresh"?: boolean };
    body: undefined;
    reply: Reply<200, schema.IdentitiesResponse> | Reply<202, schema.IdentitiesResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listRefreshes: {
    path: object;
    query: { "entity_id": string; "page"?: number; "size"?: number };
    body: undefined;
    reply: Reply<200, schema.RefreshesResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createRefresh: {
    path: object;
    query: object;
    body: schema.CreateRefreshRequest;
    reply: Reply<200, schema.CreateRefreshResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getRefresh: {
    path: { "refresh_id": string };
    query: { "entity_id"?: string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string };
    body: undefined;
    reply: Reply<200, schema.RefreshResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getResult: {
    path: { "results_id": string };
    query: { "entity_id"?: string; "page"?: number; "size"?: number; "async"?: boolean; "meta"?: string };
    body: undefined;
    reply: Reply<200, schema.ResultResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}

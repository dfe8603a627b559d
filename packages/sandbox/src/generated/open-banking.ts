/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/open-banking-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/open-banking` take and answer, by operationId. */
export interface OpenBankingOperations {
  listAccounts: {
    path: object;
    query: { "EntityId"?: string; "CustomerId"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBAccountsResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
  listAccountBalances: {
    path: { "AccountId": string };
    query: { "EntityId"?: string; "CustomerId"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBBalancesResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
  listAccountBeneficiaries: {
    path: { "AccountId": string };
    query: { "EntityId"?: string; "CustomerId"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBBeneficiariesResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
  listAccountDirectDebits: {
    path: { "AccountId": string };
    query: { "EntityId"?: string; "CustomerId"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBDirectDebitsResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
  listAccountParties: {
    path: { "AccountId": string };
    query: { "EntityId"?: string; "CustomerId"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBAccountPartiesResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
  listAccountScheduledPayments: {
    path: { "AccountId": string };
    query: { "EntityId"?: string; "CustomerId"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBScheduledPaymentsResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
  listAccountStandingOrders: {
    path: { "AccountId": string };
    query: { "EntityId"?: string; "CustomerId"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBStandingOrdersResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
  listAccountTransactions: {
    path: { "AccountId": string };
    query: { "EntityId"?: string; "CustomerId"?: string; "fromBookingDateTime"?: string; "toBookingDateTime"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBTransactionsResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
  listParties: {
    path: object;
    query: { "EntityId"?: string; "CustomerId"?: string; "Page"?: number; "Size"?: number };
    body: undefined;
    reply: Reply<200, schema.OBPartiesResponse> | Reply<400, schema.OBErrorResponse> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.OBErrorResponse> | Reply<429, schema.ApiError> | Reply<500, schema.OBErrorResponse>;
  };
}

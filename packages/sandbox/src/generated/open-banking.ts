/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { ApiError, ListAccountBalancesQuery, ListAccountBeneficiariesQuery, ListAccountDirectDebitsQuery, ListAccountPartiesQuery, ListAccountScheduledPaymentsQuery, ListAccountStandingOrdersQuery, ListAccountTransactionsQuery, ListAccountsQuery, ListPartiesQuery, OBAccountPartiesResponse, OBAccountsResponse, OBBalancesResponse, OBBeneficiariesResponse, OBDirectDebitsResponse, OBErrorResponse, OBPartiesResponse, OBScheduledPaymentsResponse, OBStandingOrdersResponse, OBTransactionsResponse } from "@openlean/open-banking-client";

/** What the operations of `specs/open-banking` take and answer, by operationId. */
export interface OpenBankingOperations {
  listAccounts: {
    path: object;
    query: ListAccountsQuery;
    body: undefined;
    reply: Reply<200, OBAccountsResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
  listAccountBalances: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query: ListAccountBalancesQuery;
    body: undefined;
    reply: Reply<200, OBBalancesResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
  listAccountBeneficiaries: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query: ListAccountBeneficiariesQuery;
    body: undefined;
    reply: Reply<200, OBBeneficiariesResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
  listAccountDirectDebits: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query: ListAccountDirectDebitsQuery;
    body: undefined;
    reply: Reply<200, OBDirectDebitsResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
  listAccountParties: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query: ListAccountPartiesQuery;
    body: undefined;
    reply: Reply<200, OBAccountPartiesResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
  listAccountScheduledPayments: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query: ListAccountScheduledPaymentsQuery;
    body: undefined;
    reply: Reply<200, OBScheduledPaymentsResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
  listAccountStandingOrders: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query: ListAccountStandingOrdersQuery;
    body: undefined;
    reply: Reply<200, OBStandingOrdersResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
  listAccountTransactions: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query: ListAccountTransactionsQuery;
    body: undefined;
    reply: Reply<200, OBTransactionsResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
  listParties: {
    path: object;
    query: ListPartiesQuery;
    body: undefined;
    reply: Reply<200, OBPartiesResponse> | Reply<400, OBErrorResponse> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, OBErrorResponse> | Reply<429, ApiError> | Reply<500, OBErrorResponse>;
  };
}

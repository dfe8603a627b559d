/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { AccountsResponse, ApiError, BalancesResponse, BeneficiariesResponse, CreateRefreshBody, CreateRefreshResponse, DirectDebitsResponse, GetIdentityQuery, GetRefreshQuery, GetResultQuery, IdentitiesResponse, ListAccountIdentitiesQuery, ListAccountsQuery, ListBalancesQuery, ListBeneficiariesQuery, ListDirectDebitsQuery, ListRefreshesQuery, ListScheduledPaymentsQuery, ListStandingOrdersQuery, ListTransactionsQuery, RefreshResponse, RefreshesResponse, ResultResponse, ScheduledPaymentsResponse, StandingOrdersResponse, TransactionsResponse } from "@openlean/data-client";

/** What the operations of `specs/data` take and answer, by operationId. */
export interface DataOperations {
  listAccounts: {
    path: object;
    query: ListAccountsQuery;
    body: undefined;
    reply: Reply<200, AccountsResponse> | Reply<202, AccountsResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listBalances: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListBalancesQuery;
    body: undefined;
    reply: Reply<200, BalancesResponse> | Reply<202, BalancesResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listBeneficiaries: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListBeneficiariesQuery;
    body: undefined;
    reply: Reply<200, BeneficiariesResponse> | Reply<202, BeneficiariesResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listDirectDebits: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListDirectDebitsQuery;
    body: undefined;
    reply: Reply<200, DirectDebitsResponse> | Reply<202, DirectDebitsResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listAccountIdentities: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListAccountIdentitiesQuery;
    body: undefined;
    reply: Reply<200, IdentitiesResponse> | Reply<202, IdentitiesResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listScheduledPayments: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListScheduledPaymentsQuery;
    body: undefined;
    reply: Reply<200, ScheduledPaymentsResponse> | Reply<202, ScheduledPaymentsResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listStandingOrders: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListStandingOrdersQuery;
    body: undefined;
    reply: Reply<200, StandingOrdersResponse> | Reply<202, StandingOrdersResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listTransactions: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListTransactionsQuery;
    body: undefined;
    reply: Reply<200, TransactionsResponse> | Reply<202, TransactionsResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getIdentity: {
    path: object;
    query: GetIdentityQuery;
    body: undefined;
    reply: Reply<200, IdentitiesResponse> | Reply<202, IdentitiesResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listRefreshes: {
    path: object;
    query: ListRefreshesQuery;
    body: undefined;
    reply: Reply<200, RefreshesResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createRefresh: {
    path: object;
    query: object;
    body: CreateRefreshBody;
    reply: Reply<200, CreateRefreshResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getRefresh: {
    path: {
        /**
         * Refresh to look at, as given by `POST /data/v2/refreshes` or by the webhook `entity.data.refresh.updated`.
         *
         * Format: uuid
         */
        refresh_id: string;
    };
    query: GetRefreshQuery;
    body: undefined;
    reply: Reply<200, RefreshResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getResult: {
    path: {
        /**
         * The `results_id` of a `PENDING` answer, or `payload.id` of the webhook `results.ready`. Ids of completed synchronous reads do not resolve.
         *
         * Format: uuid
         */
        results_id: string;
    };
    query: GetResultQuery;
    body: undefined;
    reply: Reply<200, ResultResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}

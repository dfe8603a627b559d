/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { AccountsResponse, ApiError, BalancesResponse, BeneficiariesResponse, CreateRefreshRequest, CreateRefreshResponse, DirectDebitsResponse, IdentitiesResponse, RefreshResponse, RefreshesResponse, ResultResponse, ScheduledPaymentsResponse, StandingOrdersResponse, TransactionsResponse } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Query parameters of `listAccounts`. */
export interface ListAccountsQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way.
     *
     * @default false
     */
    force_refresh?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `listAccounts`. */
export interface ListAccountsHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `listAccounts`: List the accounts of an entity. */
export interface ListAccountsOptions extends CallOptions {
  params: {
    query: ListAccountsQuery;
    header?: ListAccountsHeaders;
  };
}

/** What `listAccounts` answers: List the accounts of an entity. */
export type ListAccountsResult =
  | Success<200, AccountsResponse>
  | Success<202, AccountsResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listBalances`. */
export interface ListBalancesQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way.
     *
     * @default false
     */
    force_refresh?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `listBalances`. */
export interface ListBalancesHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `listBalances`: List the balances of an account. */
export interface ListBalancesOptions extends CallOptions {
  params: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListBalancesQuery;
    header?: ListBalancesHeaders;
  };
}

/** What `listBalances` answers: List the balances of an account. */
export type ListBalancesResult =
  | Success<200, BalancesResponse>
  | Success<202, BalancesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listBeneficiaries`. */
export interface ListBeneficiariesQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way.
     *
     * @default false
     */
    force_refresh?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `listBeneficiaries`. */
export interface ListBeneficiariesHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `listBeneficiaries`: List the beneficiaries of an account. */
export interface ListBeneficiariesOptions extends CallOptions {
  params: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListBeneficiariesQuery;
    header?: ListBeneficiariesHeaders;
  };
}

/** What `listBeneficiaries` answers: List the beneficiaries of an account. */
export type ListBeneficiariesResult =
  | Success<200, BeneficiariesResponse>
  | Success<202, BeneficiariesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listDirectDebits`. */
export interface ListDirectDebitsQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way.
     *
     * @default false
     */
    force_refresh?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `listDirectDebits`. */
export interface ListDirectDebitsHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `listDirectDebits`: List the direct debits of an account. */
export interface ListDirectDebitsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListDirectDebitsQuery;
    header?: ListDirectDebitsHeaders;
  };
}

/** What `listDirectDebits` answers: List the direct debits of an account. */
export type ListDirectDebitsResult =
  | Success<200, DirectDebitsResponse>
  | Success<202, DirectDebitsResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listAccountIdentities`. */
export interface ListAccountIdentitiesQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way.
     *
     * @default false
     */
    force_refresh?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `listAccountIdentities`. */
export interface ListAccountIdentitiesHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `listAccountIdentities`: List the people of an account. */
export interface ListAccountIdentitiesOptions extends CallOptions {
  params: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListAccountIdentitiesQuery;
    header?: ListAccountIdentitiesHeaders;
  };
}

/** What `listAccountIdentities` answers: List the people of an account. */
export type ListAccountIdentitiesResult =
  | Success<200, IdentitiesResponse>
  | Success<202, IdentitiesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listScheduledPayments`. */
export interface ListScheduledPaymentsQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way.
     *
     * @default false
     */
    force_refresh?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `listScheduledPayments`. */
export interface ListScheduledPaymentsHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `listScheduledPayments`: List the scheduled payments of an account. */
export interface ListScheduledPaymentsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListScheduledPaymentsQuery;
    header?: ListScheduledPaymentsHeaders;
  };
}

/** What `listScheduledPayments` answers: List the scheduled payments of an account. */
export type ListScheduledPaymentsResult =
  | Success<200, ScheduledPaymentsResponse>
  | Success<202, ScheduledPaymentsResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listStandingOrders`. */
export interface ListStandingOrdersQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way.
     *
     * @default false
     */
    force_refresh?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `listStandingOrders`. */
export interface ListStandingOrdersHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `listStandingOrders`: List the standing orders of an account. */
export interface ListStandingOrdersOptions extends CallOptions {
  params: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListStandingOrdersQuery;
    header?: ListStandingOrdersHeaders;
  };
}

/** What `listStandingOrders` answers: List the standing orders of an account. */
export type ListStandingOrdersResult =
  | Success<200, StandingOrdersResponse>
  | Success<202, StandingOrdersResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listTransactions`. */
export interface ListTransactionsQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Latest UTC day wanted. Whether the day itself is included is not documented, so overlap your windows and drop repeats by `transaction_id`.
     *
     * Format: date
     */
    end_date?: string;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Fills `insights` of each transaction with a cleaned description and a category.
     *
     * @default false
     */
    insights?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Earliest UTC day wanted. Days outside the consent's transaction window are not available; whether the day itself is included is not documented.
     *
     * Format: date
     */
    start_date?: string;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `listTransactions`. */
export interface ListTransactionsHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `listTransactions`: List the transactions of an account. */
export interface ListTransactionsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Account to read, as given by `GET /data/v2/accounts`.
         *
         * Format: uuid
         */
        account_id: string;
    };
    query: ListTransactionsQuery;
    header?: ListTransactionsHeaders;
  };
}

/** What `listTransactions` answers: List the transactions of an account. */
export type ListTransactionsResult =
  | Success<200, TransactionsResponse>
  | Success<202, TransactionsResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `getIdentity`. */
export interface GetIdentityQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Reads from the bank instead of Lean's store. Only older references document it; `POST /data/v2/refreshes` is the current way.
     *
     * @default false
     */
    force_refresh?: boolean;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
    /**
     * Adds `regional_data`, the bank's values in the vocabulary of the region, to every item. Only older references document it, so be ready for `null`.
     *
     * @default false
     */
    verbose?: boolean;
}

/** Headers of `getIdentity`. */
export interface GetIdentityHeaders {
    /**
     * Preferred language of texts, as in RFC 9110 section 12.5.4.
     *
     * @example ar
     */
    "accept-language"?: string;
    /** IP address of the end user. Send it when the user is present; without it the bank counts the call as a background refresh, which it may limit per 24 hours. */
    "customer-ip"?: string;
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getIdentity`: Get the identity behind a consent. */
export interface GetIdentityOptions extends CallOptions {
  params: {
    query: GetIdentityQuery;
    header?: GetIdentityHeaders;
  };
}

/** What `getIdentity` answers: Get the identity behind a consent. */
export type GetIdentityResult =
  | Success<200, IdentitiesResponse>
  | Success<202, IdentitiesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listRefreshes`. */
export interface ListRefreshesQuery {
    /**
     * Entity whose consent covers the data. It arrives with the webhook `entity.created` once the customer has connected a bank.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
}

/** Options of `listRefreshes`: List the refreshes of an entity. */
export interface ListRefreshesOptions extends CallOptions {
  params: {
    query: ListRefreshesQuery;
  };
}

/** What `listRefreshes` answers: List the refreshes of an entity. */
export type ListRefreshesResult =
  | Success<200, RefreshesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<202 | Undocumented, unknown>;

/** Body of `createRefresh`. */
export type CreateRefreshBody = CreateRefreshRequest;

/** Options of `createRefresh`: Start a refresh. */
export interface CreateRefreshOptions extends CallOptions {
  body: CreateRefreshBody;
}

/** What `createRefresh` answers: Start a refresh. */
export type CreateRefreshResult =
  | Success<200, CreateRefreshResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<202 | Undocumented, unknown>;

/** Query parameters of `getRefresh`. */
export interface GetRefreshQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity behind the id in the path. Declared, but without a documented effect.
     *
     * Format: uuid
     */
    entity_id?: string;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
}

/** Options of `getRefresh`: Get the progress of a refresh. */
export interface GetRefreshOptions extends CallOptions {
  params: {
    path: {
        /**
         * Refresh to look at, as given by `POST /data/v2/refreshes` or by the webhook `entity.data.refresh.updated`.
         *
         * Format: uuid
         */
        refresh_id: string;
    };
    query?: GetRefreshQuery;
  };
}

/** What `getRefresh` answers: Get the progress of a refresh. */
export type GetRefreshResult =
  | Success<200, RefreshResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<202 | Undocumented, unknown>;

/** Query parameters of `getResult`. */
export interface GetResultQuery {
    /**
     * With `true` the call answers 202 and `PENDING` at once, and the data is fetched later with `GET /data/v2/results/{results_id}`. Prefer the default: wait for the webhook `entity.data.refresh.updated`, then read synchronously.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity behind the id in the path. Declared, but without a documented effect.
     *
     * Format: uuid
     */
    entity_id?: string;
    /**
     * JSON object of strings, as text. It comes back as `meta` in the answer, which helps to match asynchronous results to your calls.
     *
     * @example {"foo":"val"}
     */
    meta?: string;
    /**
     * Page to return, counted from zero. The answer's `page.total_pages` tells where to stop.
     *
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Most items to put on one page.
     *
     * Format: int32
     * @default 50
     */
    size?: number;
}

/** Options of `getResult`: Get the result of a pending read. */
export interface GetResultOptions extends CallOptions {
  params: {
    path: {
        /**
         * The `results_id` of a `PENDING` answer, or `payload.id` of the webhook `results.ready`. Ids of completed synchronous reads do not resolve.
         *
         * Format: uuid
         */
        results_id: string;
    };
    query?: GetResultQuery;
  };
}

/** What `getResult` answers: Get the result of a pending read. */
export type GetResultResult =
  | Success<200, ResultResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<202 | Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface DataPaths {
  get: {
    /**
     * List the accounts of an entity
     *
     * Accounts the customer shared with the consent behind the entity. Check `status` before `data`: HTTP 200 also carries `FAILED`, and a call that takes longer than about 50 seconds answers `PENDING` with a `results_id` to fetch later.
     */
    "/data/v2/accounts": { options: [options: ListAccountsOptions]; result: ListAccountsResult };
    /**
     * List the balances of an account
     *
     * One row per balance type the bank reports, so pick the type you need instead of the first row. Amounts carry no sign; `credit_debit_indicator` says whether the account is in credit or overdrawn.
     */
    "/data/v2/accounts/{account_id}/balances": { options: [options: ListBalancesOptions]; result: ListBalancesResult };
    /**
     * List the beneficiaries of an account
     *
     * Payees the customer saved at the bank. Items carry no `entity_id`.
     */
    "/data/v2/accounts/{account_id}/beneficiaries": { options: [options: ListBeneficiariesOptions]; result: ListBeneficiariesResult };
    /**
     * List the direct debits of an account
     *
     * Mandates that let companies collect from the account, with the latest collection. The list is under `direct_debits`, while `type` says `direct-debits`.
     */
    "/data/v2/accounts/{account_id}/direct-debits": { options: [options: ListDirectDebitsOptions]; result: ListDirectDebitsResult };
    /**
     * List the people of an account
     *
     * Everybody tied to one account, such as joint holders, with their role. For the person who gave consent use `GET /data/v2/identity`.
     */
    "/data/v2/accounts/{account_id}/identities": { options: [options: ListAccountIdentitiesOptions]; result: ListAccountIdentitiesResult };
    /**
     * List the scheduled payments of an account
     *
     * One-off payments that are still to come. Recurring ones are standing orders.
     */
    "/data/v2/accounts/{account_id}/scheduled-payments": { options: [options: ListScheduledPaymentsOptions]; result: ListScheduledPaymentsResult };
    /**
     * List the standing orders of an account
     *
     * Recurring payments with their rhythm and the first, last, next and final instalment. Last is the latest one made; final is the one that ends the order.
     */
    "/data/v2/accounts/{account_id}/standing-orders": { options: [options: ListStandingOrdersOptions]; result: ListStandingOrdersResult };
    /**
     * List the transactions of an account
     *
     * History of one account, the same object in both regions. Amounts carry no sign; read `credit_debit_indicator`. The order is not documented, so sort by `booking_date_time` and `index` yourself. How far back it reaches depends on the bank and on the consent's window.
     */
    "/data/v2/accounts/{account_id}/transactions": { options: [options: ListTransactionsOptions]; result: ListTransactionsResult };
    /**
     * Get the identity behind a consent
     *
     * The person who gave consent at the bank, as a list, with one item in every captured answer. For everybody tied to one account use `GET /data/v2/accounts/{account_id}/identities`. Which fields are filled differs between regions and banks.
     */
    "/data/v2/identity": { options: [options: GetIdentityOptions]; result: GetIdentityResult };
    /**
     * List the refreshes of an entity
     *
     * Refreshes with their overall state; captured answers have the newest first. The list sits in `content`, with `page` beside it, unlike the other data operations.
     */
    "/data/v2/refreshes": { options: [options: ListRefreshesOptions]; result: ListRefreshesResult };
    /**
     * Get the progress of a refresh
     *
     * Overall state and the state of every data type, account by account. `FINISHED` means that no read is running any more, not that every read succeeded. The query parameters are declared, but have no documented effect.
     */
    "/data/v2/refreshes/{refresh_id}": { options: [options: GetRefreshOptions]; result: GetRefreshResult };
    /**
     * Get the result of a pending read
     *
     * The body that the read would have answered with, had it not been `PENDING`; tell the kinds apart by `type`. Wait for the webhook `results.ready`: until then the id may be unknown (404). Insights calls leave their results here as well, in the form that the insights API answers with. The query parameters are declared, but have no documented effect.
     */
    "/data/v2/results/{results_id}": { options: [options: GetResultOptions]; result: GetResultResult };
  };
  put: {};
  post: {
    /**
     * Start a refresh
     *
     * Asks for a new read of the bank. The answer is 200, not 202, and the data is not there yet: wait for the webhook `entity.data.refresh.updated` with `FINISHED`, or watch `GET /data/v2/refreshes/{refresh_id}`. One refresh runs at a time per entity. `RECONNECT_REQUIRED` comes with 200 too and means that the customer must reconnect first.
     */
    "/data/v2/refreshes": { options: [options: CreateRefreshOptions]; result: CreateRefreshResult };
  };
  delete: {};
  patch: {};
}

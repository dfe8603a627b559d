/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { ApiError, OBAccountPartiesResponse, OBAccountsResponse, OBBalancesResponse, OBBeneficiariesResponse, OBDirectDebitsResponse, OBErrorResponse, OBPartiesResponse, OBScheduledPaymentsResponse, OBStandingOrdersResponse, OBTransactionsResponse } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Query parameters of `listAccounts`. */
export interface ListAccountsQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
}

/** Headers of `listAccounts`. */
export interface ListAccountsHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listAccounts`: List accounts. */
export interface ListAccountsOptions extends CallOptions {
  params?: {
    query?: ListAccountsQuery;
    header?: ListAccountsHeaders;
  };
}

/** What `listAccounts` answers: List accounts. */
export type ListAccountsResult =
  | Success<200, OBAccountsResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listAccountBalances`. */
export interface ListAccountBalancesQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
}

/** Headers of `listAccountBalances`. */
export interface ListAccountBalancesHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listAccountBalances`: List balances of an account. */
export interface ListAccountBalancesOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query?: ListAccountBalancesQuery;
    header?: ListAccountBalancesHeaders;
  };
}

/** What `listAccountBalances` answers: List balances of an account. */
export type ListAccountBalancesResult =
  | Success<200, OBBalancesResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listAccountBeneficiaries`. */
export interface ListAccountBeneficiariesQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
}

/** Headers of `listAccountBeneficiaries`. */
export interface ListAccountBeneficiariesHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listAccountBeneficiaries`: List beneficiaries of an account. */
export interface ListAccountBeneficiariesOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query?: ListAccountBeneficiariesQuery;
    header?: ListAccountBeneficiariesHeaders;
  };
}

/** What `listAccountBeneficiaries` answers: List beneficiaries of an account. */
export type ListAccountBeneficiariesResult =
  | Success<200, OBBeneficiariesResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listAccountDirectDebits`. */
export interface ListAccountDirectDebitsQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
}

/** Headers of `listAccountDirectDebits`. */
export interface ListAccountDirectDebitsHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listAccountDirectDebits`: List direct debits of an account. */
export interface ListAccountDirectDebitsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query?: ListAccountDirectDebitsQuery;
    header?: ListAccountDirectDebitsHeaders;
  };
}

/** What `listAccountDirectDebits` answers: List direct debits of an account. */
export type ListAccountDirectDebitsResult =
  | Success<200, OBDirectDebitsResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listAccountParties`. */
export interface ListAccountPartiesQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
}

/** Headers of `listAccountParties`. */
export interface ListAccountPartiesHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listAccountParties`: List parties of an account. */
export interface ListAccountPartiesOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query?: ListAccountPartiesQuery;
    header?: ListAccountPartiesHeaders;
  };
}

/** What `listAccountParties` answers: List parties of an account. */
export type ListAccountPartiesResult =
  | Success<200, OBAccountPartiesResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listAccountScheduledPayments`. */
export interface ListAccountScheduledPaymentsQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
}

/** Headers of `listAccountScheduledPayments`. */
export interface ListAccountScheduledPaymentsHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listAccountScheduledPayments`: List scheduled payments of an account. */
export interface ListAccountScheduledPaymentsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query?: ListAccountScheduledPaymentsQuery;
    header?: ListAccountScheduledPaymentsHeaders;
  };
}

/** What `listAccountScheduledPayments` answers: List scheduled payments of an account. */
export type ListAccountScheduledPaymentsResult =
  | Success<200, OBScheduledPaymentsResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listAccountStandingOrders`. */
export interface ListAccountStandingOrdersQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
}

/** Headers of `listAccountStandingOrders`. */
export interface ListAccountStandingOrdersHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listAccountStandingOrders`: List standing orders of an account. */
export interface ListAccountStandingOrdersOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query?: ListAccountStandingOrdersQuery;
    header?: ListAccountStandingOrdersHeaders;
  };
}

/** What `listAccountStandingOrders` answers: List standing orders of an account. */
export type ListAccountStandingOrdersResult =
  | Success<200, OBStandingOrdersResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listAccountTransactions`. */
export interface ListAccountTransactionsQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Earliest booking time to return. The time zone part is ignored. The name is camelCase, unlike the other parameters.
     *
     * Format: date-time
     */
    fromBookingDateTime?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
    /**
     * Latest booking time to return. The time zone part is ignored. The name is camelCase, unlike the other parameters.
     *
     * Format: date-time
     */
    toBookingDateTime?: string;
}

/** Headers of `listAccountTransactions`. */
export interface ListAccountTransactionsHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listAccountTransactions`: List transactions of an account. */
export interface ListAccountTransactionsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean account id, as returned by the account list.
         *
         * Format: uuid
         * @example 0190c7de-3f40-7a20-b655-5d6e8f0a2c03
         */
        AccountId: string;
    };
    query?: ListAccountTransactionsQuery;
    header?: ListAccountTransactionsHeaders;
  };
}

/** What `listAccountTransactions` answers: List transactions of an account. */
export type ListAccountTransactionsResult =
  | Success<200, OBTransactionsResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Query parameters of `listParties`. */
export interface ListPartiesQuery {
    /**
     * Lean customer to read for, instead of or together with `EntityId`.
     *
     * Format: uuid
     * @example 0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01
     */
    CustomerId?: string;
    /**
     * Entity, meaning the bank connection, to read through. Send it on every call unless you send `CustomerId`; without either the API answers 400.
     *
     * Format: uuid
     * @example 0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02
     */
    EntityId?: string;
    /**
     * Index of the page, counted from zero. Capital P, unlike the data API.
     *
     * @default 0
     */
    Page?: number;
    /**
     * Items per page. Capital S, unlike the data API.
     *
     * @default 50
     */
    Size?: number;
}

/** Headers of `listParties`. */
export interface ListPartiesHeaders {
    /**
     * Your own id for this call, as a UUID. The answer carries one as well.
     *
     * Format: uuid
     */
    "x-fapi-interaction-id"?: string;
}

/** Options of `listParties`: List parties behind the consent. */
export interface ListPartiesOptions extends CallOptions {
  params?: {
    query?: ListPartiesQuery;
    header?: ListPartiesHeaders;
  };
}

/** What `listParties` answers: List parties behind the consent. */
export type ListPartiesResult =
  | Success<200, OBPartiesResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface OpenBankingPaths {
  get: {
    /**
     * List accounts
     *
     * Accounts that the customer shared under an entity, in the Saudi open banking shape. Values keep the `KSAOB.` vocabulary of the bank; use the data API for a normalised form.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/accounts": { options: [options?: ListAccountsOptions]; result: ListAccountsResult };
    /**
     * List balances of an account
     *
     * Balances of one account, one row per balance type. Amounts are unsigned text; look at `CreditDebitIndicator` for the direction.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/balances": { options: [options: ListAccountBalancesOptions]; result: ListAccountBalancesResult };
    /**
     * List beneficiaries of an account
     *
     * Payees the customer saved on one account. The items do not repeat the account id.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/beneficiaries": { options: [options: ListAccountBeneficiariesOptions]; result: ListAccountBeneficiariesResult };
    /**
     * List direct debits of an account
     *
     * Mandates that let others collect from one account. The items do not repeat the account id.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/direct-debits": { options: [options: ListAccountDirectDebitsOptions]; result: ListAccountDirectDebitsResult };
    /**
     * List parties of an account
     *
     * Everyone tied to one account, such as joint holders and delegates, with what the bank has verified about them.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/parties": { options: [options: ListAccountPartiesOptions]; result: ListAccountPartiesResult };
    /**
     * List scheduled payments of an account
     *
     * One-off payments of one account that are dated in the future. The items do not repeat the account id.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/scheduled-payments": { options: [options: ListAccountScheduledPaymentsOptions]; result: ListAccountScheduledPaymentsResult };
    /**
     * List standing orders of an account
     *
     * Recurring payments of one account. `Frequency` is a compact expression and `NumberOfPayments` is text.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/standing-orders": { options: [options: ListAccountStandingOrdersOptions]; result: ListAccountStandingOrdersResult };
    /**
     * List transactions of an account
     *
     * Entries of one account, page by page. Amounts are unsigned text; `Meta` tells how far the history reaches.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/transactions": { options: [options: ListAccountTransactionsOptions]; result: ListAccountTransactionsResult };
    /**
     * List parties behind the consent
     *
     * The person or organisation that gave the consent, with what the bank has verified about them.
     */
    "/open-banking/account-information/2022.11.01-final-errata2/parties": { options: [options?: ListPartiesOptions]; result: ListPartiesResult };
  };
  put: {};
  post: {};
  delete: {};
  patch: {};
}

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { ApiError, OBAccountPartiesResponse, OBAccountsResponse, OBBalancesResponse, OBBeneficiariesResponse, OBDirectDebitsResponse, OBErrorResponse, OBPartiesResponse, OBScheduledPaymentsResponse, OBStandingOrdersResponse, OBTransactionsResponse, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `listAccounts`. */
export interface ListAccountsOptions extends CallOptions {
  params?: { query?: NonNullable<operations["listAccounts"]["parameters"]["query"]>; header?: NonNullable<operations["listAccounts"]["parameters"]["header"]> };
}

/** What `listAccounts` answers. */
export type ListAccountsResult =
  | Success<200, OBAccountsResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

/** Options of `listAccountBalances`. */
export interface ListAccountBalancesOptions extends CallOptions {
  params: { path: operations["listAccountBalances"]["parameters"]["path"]; query?: NonNullable<operations["listAccountBalances"]["parameters"]["query"]>; header?: NonNullable<operations["listAccountBalances"]["parameters"]["header"]> };
}

/** What `listAccountBalances` answers. */
export type ListAccountBalancesResult =
  | Success<200, OBBalancesResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

/** Options of `listAccountBeneficiaries`. */
export interface ListAccountBeneficiariesOptions extends CallOptions {
  params: { path: operations["listAccountBeneficiaries"]["parameters"]["path"]; query?: NonNullable<operations["listAccountBeneficiaries"]["parameters"]["query"]>; header?: NonNullable<operations["listAccountBeneficiaries"]["parameters"]["header"]> };
}

/** What `listAccountBeneficiaries` answers. */
export type ListAccountBeneficiariesResult =
  | Success<200, OBBeneficiariesResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

/** Options of `listAccountDirectDebits`. */
export interface ListAccountDirectDebitsOptions extends CallOptions {
  params: { path: operations["listAccountDirectDebits"]["parameters"]["path"]; query?: NonNullable<operations["listAccountDirectDebits"]["parameters"]["query"]>; header?: NonNullable<operations["listAccountDirectDebits"]["parameters"]["header"]> };
}

/** What `listAccountDirectDebits` answers. */
export type ListAccountDirectDebitsResult =
  | Success<200, OBDirectDebitsResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

/** Options of `listAccountParties`. */
export interface ListAccountPartiesOptions extends CallOptions {
  params: { path: operations["listAccountParties"]["parameters"]["path"]; query?: NonNullable<operations["listAccountParties"]["parameters"]["query"]>; header?: NonNullable<operations["listAccountParties"]["parameters"]["header"]> };
}

/** What `listAccountParties` answers. */
export type ListAccountPartiesResult =
  | Success<200, OBAccountPartiesResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

/** Options of `listAccountScheduledPayments`. */
export interface ListAccountScheduledPaymentsOptions extends CallOptions {
  params: { path: operations["listAccountScheduledPayments"]["parameters"]["path"]; query?: NonNullable<operations["listAccountScheduledPayments"]["parameters"]["query"]>; header?: NonNullable<operations["listAccountScheduledPayments"]["parameters"]["header"]> };
}

/** What `listAccountScheduledPayments` answers. */
export type ListAccountScheduledPaymentsResult =
  | Success<200, OBScheduledPaymentsResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

/** Options of `listAccountStandingOrders`. */
export interface ListAccountStandingOrdersOptions extends CallOptions {
  params: { path: operations["listAccountStandingOrders"]["parameters"]["path"]; query?: NonNullable<operations["listAccountStandingOrders"]["parameters"]["query"]>; header?: NonNullable<operations["listAccountStandingOrders"]["parameters"]["header"]> };
}

/** What `listAccountStandingOrders` answers. */
export type ListAccountStandingOrdersResult =
  | Success<200, OBStandingOrdersResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

/** Options of `listAccountTransactions`. */
export interface ListAccountTransactionsOptions extends CallOptions {
  params: { path: operations["listAccountTransactions"]["parameters"]["path"]; query?: NonNullable<operations["listAccountTransactions"]["parameters"]["query"]>; header?: NonNullable<operations["listAccountTransactions"]["parameters"]["header"]> };
}

/** What `listAccountTransactions` answers. */
export type ListAccountTransactionsResult =
  | Success<200, OBTransactionsResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

/** Options of `listParties`. */
export interface ListPartiesOptions extends CallOptions {
  params?: { query?: NonNullable<operations["listParties"]["parameters"]["query"]>; header?: NonNullable<operations["listParties"]["parameters"]["header"]> };
}

/** What `listParties` answers. */
export type ListPartiesResult =
  | Success<200, OBPartiesResponse>
  | Failure<400, OBErrorResponse>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, OBErrorResponse>
  | Failure<429, ApiError>
  | Failure<500, OBErrorResponse>
  | Failure<Undeclared1, unknown>;

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

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { AccountsResponse, ApiError, BalancesResponse, BeneficiariesResponse, CreateRefreshRequest, CreateRefreshResponse, DirectDebitsResponse, IdentitiesResponse, RefreshResponse, RefreshesResponse, ResultResponse, ScheduledPaymentsResponse, StandingOrdersResponse, TransactionsResponse, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `listAccounts`. */
export interface ListAccountsOptions extends CallOptions {
  params: { query: operations["listAccounts"]["parameters"]["query"]; header?: NonNullable<operations["listAccounts"]["parameters"]["header"]> };
}

/** What `listAccounts` answers. */
export type ListAccountsResult =
  | Success<200, AccountsResponse>
  | Success<202, AccountsResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listBalances`. */
export interface ListBalancesOptions extends CallOptions {
  params: { path: operations["listBalances"]["parameters"]["path"]; query: operations["listBalances"]["parameters"]["query"]; header?: NonNullable<operations["listBalances"]["parameters"]["header"]> };
}

/** What `listBalances` answers. */
export type ListBalancesResult =
  | Success<200, BalancesResponse>
  | Success<202, BalancesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listBeneficiaries`. */
export interface ListBeneficiariesOptions extends CallOptions {
  params: { path: operations["listBeneficiaries"]["parameters"]["path"]; query: operations["listBeneficiaries"]["parameters"]["query"]; header?: NonNullable<operations["listBeneficiaries"]["parameters"]["header"]> };
}

/** What `listBeneficiaries` answers. */
export type ListBeneficiariesResult =
  | Success<200, BeneficiariesResponse>
  | Success<202, BeneficiariesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listDirectDebits`. */
export interface ListDirectDebitsOptions extends CallOptions {
  params: { path: operations["listDirectDebits"]["parameters"]["path"]; query: operations["listDirectDebits"]["parameters"]["query"]; header?: NonNullable<operations["listDirectDebits"]["parameters"]["header"]> };
}

/** What `listDirectDebits` answers. */
export type ListDirectDebitsResult =
  | Success<200, DirectDebitsResponse>
  | Success<202, DirectDebitsResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listAccountIdentities`. */
export interface ListAccountIdentitiesOptions extends CallOptions {
  params: { path: operations["listAccountIdentities"]["parameters"]["path"]; query: operations["listAccountIdentities"]["parameters"]["query"]; header?: NonNullable<operations["listAccountIdentities"]["parameters"]["header"]> };
}

/** What `listAccountIdentities` answers. */
export type ListAccountIdentitiesResult =
  | Success<200, IdentitiesResponse>
  | Success<202, IdentitiesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listScheduledPayments`. */
export interface ListScheduledPaymentsOptions extends CallOptions {
  params: { path: operations["listScheduledPayments"]["parameters"]["path"]; query: operations["listScheduledPayments"]["parameters"]["query"]; header?: NonNullable<operations["listScheduledPayments"]["parameters"]["header"]> };
}

/** What `listScheduledPayments` answers. */
export type ListScheduledPaymentsResult =
  | Success<200, ScheduledPaymentsResponse>
  | Success<202, ScheduledPaymentsResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listStandingOrders`. */
export interface ListStandingOrdersOptions extends CallOptions {
  params: { path: operations["listStandingOrders"]["parameters"]["path"]; query: operations["listStandingOrders"]["parameters"]["query"]; header?: NonNullable<operations["listStandingOrders"]["parameters"]["header"]> };
}

/** What `listStandingOrders` answers. */
export type ListStandingOrdersResult =
  | Success<200, StandingOrdersResponse>
  | Success<202, StandingOrdersResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listTransactions`. */
export interface ListTransactionsOptions extends CallOptions {
  params: { path: operations["listTransactions"]["parameters"]["path"]; query: operations["listTransactions"]["parameters"]["query"]; header?: NonNullable<operations["listTransactions"]["parameters"]["header"]> };
}

/** What `listTransactions` answers. */
export type ListTransactionsResult =
  | Success<200, TransactionsResponse>
  | Success<202, TransactionsResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getIdentity`. */
export interface GetIdentityOptions extends CallOptions {
  params: { query: operations["getIdentity"]["parameters"]["query"]; header?: NonNullable<operations["getIdentity"]["parameters"]["header"]> };
}

/** What `getIdentity` answers. */
export type GetIdentityResult =
  | Success<200, IdentitiesResponse>
  | Success<202, IdentitiesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listRefreshes`. */
export interface ListRefreshesOptions extends CallOptions {
  params: { query: operations["listRefreshes"]["parameters"]["query"] };
}

/** What `listRefreshes` answers. */
export type ListRefreshesResult =
  | Success<200, RefreshesResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createRefresh`. */
export interface CreateRefreshOptions extends CallOptions {
  body: CreateRefreshRequest;
}

/** What `createRefresh` answers. */
export type CreateRefreshResult =
  | Success<200, CreateRefreshResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getRefresh`. */
export interface GetRefreshOptions extends CallOptions {
  params: { path: operations["getRefresh"]["parameters"]["path"]; query?: NonNullable<operations["getRefresh"]["parameters"]["query"]> };
}

/** What `getRefresh` answers. */
export type GetRefreshResult =
  | Success<200, RefreshResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `getResult`. */
export interface GetResultOptions extends CallOptions {
  params: { path: operations["getResult"]["parameters"]["path"]; query?: NonNullable<operations["getResult"]["parameters"]["query"]> };
}

/** What `getResult` answers. */
export type GetResultResult =
  | Success<200, ResultResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

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

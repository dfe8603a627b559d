/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { AccountControlsResponse, ApiError, BehaviorsResponse, CashBalancesResponse, CashflowPatternsResponse, CashflowsResponse, CreditAssessmentsResponse, CreditObligationsResponse, CreditObligationsV3Response, EmploymentResponse, ExpensesResponse, FreelancerCashflowsResponse, IncomeRequest, IncomeResponse, InsightsError, NonCreditObligationsResponse, PendingInsights } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Query parameters of `getCashBalances`. */
export interface GetCashBalancesQuery {
    /**
     * Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
     *
     * @default true
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at.
     *
     * Format: date
     */
    start_date: string;
}

/** Headers of `getCashBalances`. */
export interface GetCashBalancesHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getCashBalances`: Analyse the balances of an entity. */
export interface GetCashBalancesOptions extends CallOptions {
  params: {
    query: GetCashBalancesQuery;
    header?: GetCashBalancesHeaders;
  };
}

/** What `getCashBalances` answers: Analyse the balances of an entity. */
export type GetCashBalancesResult =
  | Success<200, CashBalancesResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<501, InsightsError>
  | Failure<408 | Undocumented, unknown>;

/** Query parameters of `getCashflows`. */
export interface GetCashflowsQuery {
    /**
     * Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
     *
     * @default true
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at.
     *
     * Format: date
     */
    start_date: string;
}

/** Headers of `getCashflows`. */
export interface GetCashflowsHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getCashflows`: Analyse the cash flow of an entity. */
export interface GetCashflowsOptions extends CallOptions {
  params: {
    query: GetCashflowsQuery;
    header?: GetCashflowsHeaders;
  };
}

/** What `getCashflows` answers: Analyse the cash flow of an entity. */
export type GetCashflowsResult =
  | Success<200, CashflowsResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<501, InsightsError>
  | Failure<408 | Undocumented, unknown>;

/** Query parameters of `getFreelancerCashflows`. */
export interface GetFreelancerCashflowsQuery {
    /**
     * Leave it out. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at. Left out, it is the earliest that the operation's description names.
     *
     * Format: date
     */
    start_date?: string;
}

/** Headers of `getFreelancerCashflows`. */
export interface GetFreelancerCashflowsHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getFreelancerCashflows`: Analyse the cash flow of a freelancer. */
export interface GetFreelancerCashflowsOptions extends CallOptions {
  params: {
    query: GetFreelancerCashflowsQuery;
    header?: GetFreelancerCashflowsHeaders;
  };
}

/** What `getFreelancerCashflows` answers: Analyse the cash flow of a freelancer. */
export type GetFreelancerCashflowsResult =
  | Success<200, FreelancerCashflowsResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<501, InsightsError>
  | Failure<408 | Undocumented, unknown>;

/** Query parameters of `getExpenses`. */
export interface GetExpensesQuery {
    /**
     * Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
     *
     * @default true
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /** Whether to look at card payments only. */
    expense_type?: "CARD" | "ALL";
    /**
     * First UTC day to look at. Left out, it is the earliest that the operation's description names.
     *
     * Format: date
     */
    start_date?: string;
}

/** Headers of `getExpenses`. */
export interface GetExpensesHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getExpenses`: Analyse the expenses of an entity. */
export interface GetExpensesOptions extends CallOptions {
  params: {
    query: GetExpensesQuery;
    header?: GetExpensesHeaders;
  };
}

/** What `getExpenses` answers: Analyse the expenses of an entity. */
export type GetExpensesResult =
  | Success<200, ExpensesResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<408 | 501 | Undocumented, unknown>;

/** Query parameters of `verifyIncome`. */
export interface VerifyIncomeQuery {
    /**
     * Leave it out. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
     *
     * @default false
     * @deprecated
     */
    async?: boolean;
}

/** Headers of `verifyIncome`. */
export interface VerifyIncomeHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Body of `verifyIncome`. */
export type VerifyIncomeBody = IncomeRequest;

/** Options of `verifyIncome`: Analyse the income of an entity. */
export interface VerifyIncomeOptions extends CallOptions {
  params?: {
    query?: VerifyIncomeQuery;
    header?: VerifyIncomeHeaders;
  };
  body: VerifyIncomeBody;
}

/** What `verifyIncome` answers: Analyse the income of an entity. */
export type VerifyIncomeResult =
  | Success<200, IncomeResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<408 | 501 | Undocumented, unknown>;

/** Query parameters of `getEmployment`. */
export interface GetEmploymentQuery {
    /**
     * Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
     *
     * @default true
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at.
     *
     * Format: date
     */
    start_date: string;
}

/** Headers of `getEmployment`. */
export interface GetEmploymentHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getEmployment`: Get the employers of an entity. */
export interface GetEmploymentOptions extends CallOptions {
  params: {
    query: GetEmploymentQuery;
    header?: GetEmploymentHeaders;
  };
}

/** What `getEmployment` answers: Get the employers of an entity. */
export type GetEmploymentResult =
  | Success<200, EmploymentResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<501, InsightsError>
  | Failure<408 | Undocumented, unknown>;

/** Query parameters of `getCreditObligations`. */
export interface GetCreditObligationsQuery {
    /**
     * Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
     *
     * @default true
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at.
     *
     * Format: date
     */
    start_date: string;
}

/** Headers of `getCreditObligations`. */
export interface GetCreditObligationsHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getCreditObligations`: Analyse the credits of an entity. */
export interface GetCreditObligationsOptions extends CallOptions {
  params: {
    query: GetCreditObligationsQuery;
    header?: GetCreditObligationsHeaders;
  };
}

/** What `getCreditObligations` answers: Analyse the credits of an entity. */
export type GetCreditObligationsResult =
  | Success<200, CreditObligationsResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<501, InsightsError>
  | Failure<408 | Undocumented, unknown>;

/** Query parameters of `getNonCreditObligations`. */
export interface GetNonCreditObligationsQuery {
    /**
     * Send `false`: left out, the call is asynchronous. Prefer `false` and wait for the webhook `entity.data.refresh.updated` before the call. With `true` the answer is 202 and `PENDING`, and comes later under `GET /data/v2/results/{results_id}`.
     *
     * @default true
     * @deprecated
     */
    async?: boolean;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at.
     *
     * Format: date
     */
    start_date: string;
}

/** Headers of `getNonCreditObligations`. */
export interface GetNonCreditObligationsHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getNonCreditObligations`: Analyse the other obligations of an entity. */
export interface GetNonCreditObligationsOptions extends CallOptions {
  params: {
    query: GetNonCreditObligationsQuery;
    header?: GetNonCreditObligationsHeaders;
  };
}

/** What `getNonCreditObligations` answers: Analyse the other obligations of an entity. */
export type GetNonCreditObligationsResult =
  | Success<200, NonCreditObligationsResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<501, InsightsError>
  | Failure<408 | Undocumented, unknown>;

/** Query parameters of `getAccountControls`. */
export interface GetAccountControlsQuery {
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
}

/** Headers of `getAccountControls`. */
export interface GetAccountControlsHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getAccountControls`: Get the account controls of an entity. */
export interface GetAccountControlsOptions extends CallOptions {
  params: {
    query: GetAccountControlsQuery;
    header?: GetAccountControlsHeaders;
  };
}

/** What `getAccountControls` answers: Get the account controls of an entity. */
export type GetAccountControlsResult =
  | Success<200, AccountControlsResponse>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<202 | 501 | Undocumented, unknown>;

/** Query parameters of `getBehaviors`. */
export interface GetBehaviorsQuery {
    /**
     * Last UTC day to look at, itself included. Not before `start_date`; left out, today.
     *
     * Format: date
     */
    end_date?: string;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at. Left out, it is the earliest that the operation's description names.
     *
     * Format: date
     */
    start_date?: string;
}

/** Headers of `getBehaviors`. */
export interface GetBehaviorsHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getBehaviors`: Get the spending behaviour of an entity. */
export interface GetBehaviorsOptions extends CallOptions {
  params: {
    query: GetBehaviorsQuery;
    header?: GetBehaviorsHeaders;
  };
}

/** What `getBehaviors` answers: Get the spending behaviour of an entity. */
export type GetBehaviorsResult =
  | Success<200, BehaviorsResponse>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<202 | 501 | Undocumented, unknown>;

/** Query parameters of `getCashflowPatterns`. */
export interface GetCashflowPatternsQuery {
    /**
     * Last UTC day to look at, itself included. Not before `start_date`; left out, today.
     *
     * Format: date
     */
    end_date?: string;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at. Left out, it is the earliest that the operation's description names.
     *
     * Format: date
     */
    start_date?: string;
}

/** Headers of `getCashflowPatterns`. */
export interface GetCashflowPatternsHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getCashflowPatterns`: Get the recurring flows of an entity. */
export interface GetCashflowPatternsOptions extends CallOptions {
  params: {
    query: GetCashflowPatternsQuery;
    header?: GetCashflowPatternsHeaders;
  };
}

/** What `getCashflowPatterns` answers: Get the recurring flows of an entity. */
export type GetCashflowPatternsResult =
  | Success<200, CashflowPatternsResponse>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<202 | 501 | Undocumented, unknown>;

/** Query parameters of `getCreditAssessments`. */
export interface GetCreditAssessmentsQuery {
    /**
     * Last UTC day to look at, itself included. Not before `start_date`; left out, today.
     *
     * Format: date
     */
    end_date?: string;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at. Left out, it is the earliest that the operation's description names.
     *
     * Format: date
     */
    start_date?: string;
}

/** Headers of `getCreditAssessments`. */
export interface GetCreditAssessmentsHeaders {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getCreditAssessments`: Assess what an entity can afford. */
export interface GetCreditAssessmentsOptions extends CallOptions {
  params: {
    query: GetCreditAssessmentsQuery;
    header?: GetCreditAssessmentsHeaders;
  };
}

/** What `getCreditAssessments` answers: Assess what an entity can afford. */
export type GetCreditAssessmentsResult =
  | Success<200, CreditAssessmentsResponse>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<202 | 501 | Undocumented, unknown>;

/** Query parameters of `getCreditObligationsV3`. */
export interface GetCreditObligationsV3Query {
    /**
     * Last UTC day to look at, itself included. Not before `start_date`; left out, today.
     *
     * Format: date
     */
    end_date?: string;
    /**
     * Entity to analyse. Wait for its webhook `entity.data.refresh.updated` with `FINISHED` first.
     *
     * Format: uuid
     */
    entity_id: string;
    /**
     * First UTC day to look at. Left out, it is the earliest that the operation's description names.
     *
     * Format: date
     */
    start_date?: string;
}

/** Headers of `getCreditObligationsV3`. */
export interface GetCreditObligationsV3Headers {
    /** Your own id for this call, echoed in the response and in Lean's logs. */
    "lean-correlation-id"?: string;
}

/** Options of `getCreditObligationsV3`: Get the borrowing of an entity. */
export interface GetCreditObligationsV3Options extends CallOptions {
  params: {
    query: GetCreditObligationsV3Query;
    header?: GetCreditObligationsV3Headers;
  };
}

/** What `getCreditObligationsV3` answers: Get the borrowing of an entity. */
export type GetCreditObligationsV3Result =
  | Success<200, CreditObligationsV3Response>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<202 | 501 | Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface InsightsPaths {
  get: {
    /**
     * Analyse the balances of an entity
     *
     * History of the balance, its trend and the movements behind it; for accounts of persons and of companies.
     */
    "/insights/v2/assets/balances": { options: [options: GetCashBalancesOptions]; result: GetCashBalancesResult };
    /**
     * Analyse the cash flow of an entity
     *
     * Money in, money out and what is left, by month; for accounts of persons and of companies.
     */
    "/insights/v2/assets/cashflows": { options: [options: GetCashflowsOptions]; result: GetCashflowsResult };
    /**
     * Analyse the cash flow of a freelancer
     *
     * Freelance income and spending on a certified account. Without `start_date` it begins with the consent's transaction window.
     */
    "/insights/v2/assets/freelancers/cashflows": { options: [options: GetFreelancerCashflowsOptions]; result: GetFreelancerCashflowsResult };
    /**
     * Analyse the expenses of an entity
     *
     * Outflows by month and by category. Without `start_date` captures cover the last six months, the first of them in part.
     */
    "/insights/v2/expenses": { options: [options: GetExpensesOptions]; result: GetExpensesResult };
    /**
     * Get the employers of an entity
     *
     * Employers found behind the salary credits, and how regularly they pay. For accounts of persons only.
     */
    "/insights/v2/income/employment": { options: [options: GetEmploymentOptions]; result: GetEmploymentResult };
    /**
     * Analyse the credits of an entity
     *
     * Loans and credit cards: what was paid out, paid back and spent, by month.
     */
    "/insights/v2/liabilities/credit-obligations": { options: [options: GetCreditObligationsOptions]; result: GetCreditObligationsResult };
    /**
     * Analyse the other obligations of an entity
     *
     * Duties that repeat and are no credit, such as rent and subscriptions, by month and by payee.
     */
    "/insights/v2/liabilities/non-credit-obligations": { options: [options: GetNonCreditObligationsOptions]; result: GetNonCreditObligationsResult };
    /**
     * Get the account controls of an entity
     *
     * Whether the account qualifies: facts about it, the gates agreed for your application, and the verdict.
     */
    "/insights/v3/account-controls": { options: [options: GetAccountControlsOptions]; result: GetAccountControlsResult };
    /**
     * Get the spending behaviour of an entity
     *
     * Debits by category, merchant and place. Without `start_date` it begins with the earliest debit held.
     */
    "/insights/v3/behaviors": { options: [options: GetBehaviorsOptions]; result: GetBehaviorsResult };
    /**
     * Get the recurring flows of an entity
     *
     * Flows that repeat, in and out, with their rhythm and whether they still live. Without `start_date` it begins with the earliest transaction held.
     */
    "/insights/v3/cashflow-patterns": { options: [options: GetCashflowPatternsOptions]; result: GetCashflowPatternsResult };
    /**
     * Assess what an entity can afford
     *
     * Weighted income, expenses, debt burden, affordability and the instalment that still fits. Weights, ceilings and essential categories are agreed per application. Without `start_date` it begins with the earliest transaction held.
     */
    "/insights/v3/credit-assessments": { options: [options: GetCreditAssessmentsOptions]; result: GetCreditAssessmentsResult };
    /**
     * Get the borrowing of an entity
     *
     * Repayments and disbursements by lender. Without `start_date` it begins with the earliest transaction held.
     */
    "/insights/v3/credit-obligations": { options: [options: GetCreditObligationsV3Options]; result: GetCreditObligationsV3Result };
  };
  put: {};
  post: {
    /**
     * Analyse the income of an entity
     *
     * Salary and other income of an entity, with monthly sums, how steady they are and the transactions behind them.
     */
    "/insights/v2/income": { options: [options: VerifyIncomeOptions]; result: VerifyIncomeResult };
  };
  delete: {};
  patch: {};
}

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { AccountControlsResponse, ApiError, BehaviorsResponse, CashBalancesResponse, CashflowPatternsResponse, CashflowsResponse, CreditAssessmentsResponse, CreditObligationsResponse, CreditObligationsV3Response, EmploymentResponse, ExpensesResponse, FreelancerCashflowsResponse, IncomeRequest, IncomeResponse, InsightsError, NonCreditObligationsResponse, PendingInsights, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared2 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared3 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `getCashBalances`. */
export interface GetCashBalancesOptions extends CallOptions {
  params: { query: operations["getCashBalances"]["parameters"]["query"]; header?: NonNullable<operations["getCashBalances"]["parameters"]["header"]> };
}

/** What `getCashBalances` answers. */
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
  | Failure<Undeclared1, unknown>;

/** Options of `getCashflows`. */
export interface GetCashflowsOptions extends CallOptions {
  params: { query: operations["getCashflows"]["parameters"]["query"]; header?: NonNullable<operations["getCashflows"]["parameters"]["header"]> };
}

/** What `getCashflows` answers. */
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
  | Failure<Undeclared1, unknown>;

/** Options of `getFreelancerCashflows`. */
export interface GetFreelancerCashflowsOptions extends CallOptions {
  params: { query: operations["getFreelancerCashflows"]["parameters"]["query"]; header?: NonNullable<operations["getFreelancerCashflows"]["parameters"]["header"]> };
}

/** What `getFreelancerCashflows` answers. */
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
  | Failure<Undeclared1, unknown>;

/** Options of `getExpenses`. */
export interface GetExpensesOptions extends CallOptions {
  params: { query: operations["getExpenses"]["parameters"]["query"]; header?: NonNullable<operations["getExpenses"]["parameters"]["header"]> };
}

/** What `getExpenses` answers. */
export type GetExpensesResult =
  | Success<200, ExpensesResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `verifyIncome`. */
export interface VerifyIncomeOptions extends CallOptions {
  params?: { query?: NonNullable<operations["verifyIncome"]["parameters"]["query"]>; header?: NonNullable<operations["verifyIncome"]["parameters"]["header"]> };
  body: IncomeRequest;
}

/** What `verifyIncome` answers. */
export type VerifyIncomeResult =
  | Success<200, IncomeResponse>
  | Success<202, PendingInsights>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getEmployment`. */
export interface GetEmploymentOptions extends CallOptions {
  params: { query: operations["getEmployment"]["parameters"]["query"]; header?: NonNullable<operations["getEmployment"]["parameters"]["header"]> };
}

/** What `getEmployment` answers. */
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
  | Failure<Undeclared1, unknown>;

/** Options of `getCreditObligations`. */
export interface GetCreditObligationsOptions extends CallOptions {
  params: { query: operations["getCreditObligations"]["parameters"]["query"]; header?: NonNullable<operations["getCreditObligations"]["parameters"]["header"]> };
}

/** What `getCreditObligations` answers. */
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
  | Failure<Undeclared1, unknown>;

/** Options of `getNonCreditObligations`. */
export interface GetNonCreditObligationsOptions extends CallOptions {
  params: { query: operations["getNonCreditObligations"]["parameters"]["query"]; header?: NonNullable<operations["getNonCreditObligations"]["parameters"]["header"]> };
}

/** What `getNonCreditObligations` answers. */
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
  | Failure<Undeclared1, unknown>;

/** Options of `getAccountControls`. */
export interface GetAccountControlsOptions extends CallOptions {
  params: { query: operations["getAccountControls"]["parameters"]["query"]; header?: NonNullable<operations["getAccountControls"]["parameters"]["header"]> };
}

/** What `getAccountControls` answers. */
export type GetAccountControlsResult =
  | Success<200, AccountControlsResponse>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<Undeclared3, unknown>;

/** Options of `getBehaviors`. */
export interface GetBehaviorsOptions extends CallOptions {
  params: { query: operations["getBehaviors"]["parameters"]["query"]; header?: NonNullable<operations["getBehaviors"]["parameters"]["header"]> };
}

/** What `getBehaviors` answers. */
export type GetBehaviorsResult =
  | Success<200, BehaviorsResponse>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<Undeclared3, unknown>;

/** Options of `getCashflowPatterns`. */
export interface GetCashflowPatternsOptions extends CallOptions {
  params: { query: operations["getCashflowPatterns"]["parameters"]["query"]; header?: NonNullable<operations["getCashflowPatterns"]["parameters"]["header"]> };
}

/** What `getCashflowPatterns` answers. */
export type GetCashflowPatternsResult =
  | Success<200, CashflowPatternsResponse>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<Undeclared3, unknown>;

/** Options of `getCreditAssessments`. */
export interface GetCreditAssessmentsOptions extends CallOptions {
  params: { query: operations["getCreditAssessments"]["parameters"]["query"]; header?: NonNullable<operations["getCreditAssessments"]["parameters"]["header"]> };
}

/** What `getCreditAssessments` answers. */
export type GetCreditAssessmentsResult =
  | Success<200, CreditAssessmentsResponse>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<Undeclared3, unknown>;

/** Options of `getCreditObligationsV3`. */
export interface GetCreditObligationsV3Options extends CallOptions {
  params: { query: operations["getCreditObligationsV3"]["parameters"]["query"]; header?: NonNullable<operations["getCreditObligationsV3"]["parameters"]["header"]> };
}

/** What `getCreditObligationsV3` answers. */
export type GetCreditObligationsV3Result =
  | Success<200, CreditObligationsV3Response>
  | Failure<400, InsightsError>
  | Failure<401, ApiError | undefined>
  | Failure<403, InsightsError | undefined>
  | Failure<404, InsightsError>
  | Failure<408, InsightsError>
  | Failure<429, ApiError>
  | Failure<500, InsightsError>
  | Failure<Undeclared3, unknown>;

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

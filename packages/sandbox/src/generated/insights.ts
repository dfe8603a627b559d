/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { AccountControlsResponse, ApiError, BehaviorsResponse, CashBalancesResponse, CashflowPatternsResponse, CashflowsResponse, CreditAssessmentsResponse, CreditObligationsResponse, CreditObligationsV3Response, EmploymentResponse, ExpensesResponse, FreelancerCashflowsResponse, GetAccountControlsQuery, GetBehaviorsQuery, GetCashBalancesQuery, GetCashflowPatternsQuery, GetCashflowsQuery, GetCreditAssessmentsQuery, GetCreditObligationsQuery, GetCreditObligationsV3Query, GetEmploymentQuery, GetExpensesQuery, GetFreelancerCashflowsQuery, GetNonCreditObligationsQuery, IncomeResponse, InsightsError, NonCreditObligationsResponse, PendingInsights, VerifyIncomeBody, VerifyIncomeQuery } from "@openlean/insights-client";

/** What the operations of `specs/insights` take and answer, by operationId. */
export interface InsightsOperations {
  getCashBalances: {
    path: object;
    query: GetCashBalancesQuery;
    body: undefined;
    reply: Reply<200, CashBalancesResponse> | Reply<202, PendingInsights> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError> | Reply<501, InsightsError>;
  };
  getCashflows: {
    path: object;
    query: GetCashflowsQuery;
    body: undefined;
    reply: Reply<200, CashflowsResponse> | Reply<202, PendingInsights> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError> | Reply<501, InsightsError>;
  };
  getFreelancerCashflows: {
    path: object;
    query: GetFreelancerCashflowsQuery;
    body: undefined;
    reply: Reply<200, FreelancerCashflowsResponse> | Reply<202, PendingInsights> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError> | Reply<501, InsightsError>;
  };
  getExpenses: {
    path: object;
    query: GetExpensesQuery;
    body: undefined;
    reply: Reply<200, ExpensesResponse> | Reply<202, PendingInsights> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyIncome: {
    path: object;
    query: VerifyIncomeQuery;
    body: VerifyIncomeBody;
    reply: Reply<200, IncomeResponse> | Reply<202, PendingInsights> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getEmployment: {
    path: object;
    query: GetEmploymentQuery;
    body: undefined;
    reply: Reply<200, EmploymentResponse> | Reply<202, PendingInsights> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError> | Reply<501, InsightsError>;
  };
  getCreditObligations: {
    path: object;
    query: GetCreditObligationsQuery;
    body: undefined;
    reply: Reply<200, CreditObligationsResponse> | Reply<202, PendingInsights> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError> | Reply<501, InsightsError>;
  };
  getNonCreditObligations: {
    path: object;
    query: GetNonCreditObligationsQuery;
    body: undefined;
    reply: Reply<200, NonCreditObligationsResponse> | Reply<202, PendingInsights> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError> | Reply<501, InsightsError>;
  };
  getAccountControls: {
    path: object;
    query: GetAccountControlsQuery;
    body: undefined;
    reply: Reply<200, AccountControlsResponse> | Reply<400, InsightsError> | Reply<401, ApiError | undefined> | Reply<403, InsightsError | undefined> | Reply<404, InsightsError> | Reply<408, InsightsError> | Reply<429, ApiError> | Reply<500, InsightsError>;
  };
  getBehaviors: {
    path: object;
    query: GetBehaviorsQuery;
    body: undefined;
    reply: Reply<200, BehaviorsResponse> | Reply<400, InsightsError> | Reply<401, ApiError | undefined> | Reply<403, InsightsError | undefined> | Reply<404, InsightsError> | Reply<408, InsightsError> | Reply<429, ApiError> | Reply<500, InsightsError>;
  };
  getCashflowPatterns: {
    path: object;
    query: GetCashflowPatternsQuery;
    body: undefined;
    reply: Reply<200, CashflowPatternsResponse> | Reply<400, InsightsError> | Reply<401, ApiError | undefined> | Reply<403, InsightsError | undefined> | Reply<404, InsightsError> | Reply<408, InsightsError> | Reply<429, ApiError> | Reply<500, InsightsError>;
  };
  getCreditAssessments: {
    path: object;
    query: GetCreditAssessmentsQuery;
    body: undefined;
    reply: Reply<200, CreditAssessmentsResponse> | Reply<400, InsightsError> | Reply<401, ApiError | undefined> | Reply<403, InsightsError | undefined> | Reply<404, InsightsError> | Reply<408, InsightsError> | Reply<429, ApiError> | Reply<500, InsightsError>;
  };
  getCreditObligationsV3: {
    path: object;
    query: GetCreditObligationsV3Query;
    body: undefined;
    reply: Reply<200, CreditObligationsV3Response> | Reply<400, InsightsError> | Reply<401, ApiError | undefined> | Reply<403, InsightsError | undefined> | Reply<404, InsightsError> | Reply<408, InsightsError> | Reply<429, ApiError> | Reply<500, InsightsError>;
  };
}

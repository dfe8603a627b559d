/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/insights-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/insights` take and answer, by operationId. */
export interface InsightsOperations {
  getCashBalances: {
    path: object;
    query: { "entity_id": string; "start_date": string; "async"?: boolean };
    body: undefined;
    reply: Reply<200, schema.CashBalancesResponse> | Reply<202, schema.PendingInsights> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError> | Reply<501, schema.InsightsError>;
  };
  getCashflows: {
    path: object;
    query: { "entity_id": string; "start_date": string; "async"?: boolean };
    body: undefined;
    reply: Reply<200, schema.CashflowsResponse> | Reply<202, schema.PendingInsights> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError> | Reply<501, schema.InsightsError>;
  };
  getFreelancerCashflows: {
    path: object;
    query: { "entity_id": string; "start_date"?: string; "async"?: boolean };
    body: undefined;
    reply: Reply<200, schema.FreelancerCashflowsResponse> | Reply<202, schema.PendingInsights> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError> | Reply<501, schema.InsightsError>;
  };
  getExpenses: {
    path: object;
    query: { "entity_id": string; "start_date"?: string; "expense_type"?: "CARD" | "ALL"; "async"?: boolean };
    body: undefined;
    reply: Reply<200, schema.ExpensesResponse> | Reply<202, schema.PendingInsights> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyIncome: {
    path: object;
    query: { "async"?: boolean };
    body: schema.IncomeRequest;
    reply: Reply<200, schema.IncomeResponse> | Reply<202, schema.PendingInsights> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getEmployment: {
    path: object;
    query: { "entity_id": string; "start_date": string; "async"?: boolean };
    body: undefined;
    reply: Reply<200, schema.EmploymentResponse> | Reply<202, schema.PendingInsights> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError> | Reply<501, schema.InsightsError>;
  };
  getCreditObligations: {
    path: object;
    query: { "entity_id": string; "start_date": string; "async"?: boolean };
    body: undefined;
    reply: Reply<200, schema.CreditObligationsResponse> | Reply<202, schema.PendingInsights> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError> | Reply<501, schema.InsightsError>;
  };
  getNonCreditObligations: {
    path: object;
    query: { "entity_id": string; "start_date": string; "async"?: boolean };
    body: undefined;
    reply: Reply<200, schema.NonCreditObligationsResponse> | Reply<202, schema.PendingInsights> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError> | Reply<501, schema.InsightsError>;
  };
  getAccountControls: {
    path: object;
    query: { "entity_id": string };
    body: undefined;
    reply: Reply<200, schema.AccountControlsResponse> | Reply<400, schema.InsightsError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.InsightsError | undefined> | Reply<404, schema.InsightsError> | Reply<408, schema.InsightsError> | Reply<429, schema.ApiError> | Reply<500, schema.InsightsError>;
  };
  getBehaviors: {
    path: object;
    query: { "entity_id": string; "start_date"?: string; "end_date"?: string };
    body: undefined;
    reply: Reply<200, schema.BehaviorsResponse> | Reply<400, schema.InsightsError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.InsightsError | undefined> | Reply<404, schema.InsightsError> | Reply<408, schema.InsightsError> | Reply<429, schema.ApiError> | Reply<500, schema.InsightsError>;
  };
  getCashflowPatterns: {
    path: object;
    query: { "entity_id": string; "start_date"?: string; "end_date"?: string };
    body: undefined;
    reply: Reply<200, schema.CashflowPatternsResponse> | Reply<400, schema.InsightsError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.InsightsError | undefined> | Reply<404, schema.InsightsError> | Reply<408, schema.InsightsError> | Reply<429, schema.ApiError> | Reply<500, schema.InsightsError>;
  };
  getCreditAssessments: {
    path: object;
    query: { "entity_id": string; "start_date"?: string; "end_date"?: string };
    body: undefined;
    reply: Reply<200, schema.CreditAssessmentsResponse> | Reply<400, schema.InsightsError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.InsightsError | undefined> | Reply<404, schema.InsightsError> | Reply<408, schema.InsightsError> | Reply<429, schema.ApiError> | Reply<500, schema.InsightsError>;
  };
  getCreditObligationsV3: {
    path: object;
    query: { "entity_id": string; "start_date"?: string; "end_date"?: string };
    body: undefined;
    reply: Reply<200, schema.CreditObligationsV3Response> | Reply<400, schema.InsightsError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.InsightsError | undefined> | Reply<404, schema.InsightsError> | Reply<408, schema.InsightsError> | Reply<429, schema.ApiError> | Reply<500, schema.InsightsError>;
  };
}

/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/verifications-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/verifications` take and answer, by operationId. */
export interface VerificationsOperations {
  verifyName: {
    path: object;
    query: object;
    body: schema.NameVerificationRequest;
    reply: Reply<200, schema.NameVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyAccount: {
    path: object;
    query: object;
    body: schema.AccountVerificationRequest;
    reply: Reply<200, schema.AccountVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyCorporate: {
    path: object;
    query: object;
    body: schema.CorporateVerificationRequest;
    reply: Reply<200, schema.CorporateVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyCorporateManager: {
    path: object;
    query: object;
    body: schema.ManagerVerificationRequest;
    reply: Reply<200, schema.ManagerVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyFreelancer: {
    path: object;
    query: object;
    body: schema.FreelancerVerificationRequest;
    reply: Reply<200, schema.FreelancerVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyProperty: {
    path: object;
    query: object;
    body: schema.PropertyVerificationRequest;
    reply: Reply<200, schema.PropertyVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  searchProperties: {
    path: object;
    query: { "page"?: number; "size"?: number };
    body: schema.PropertySearchRequest;
    reply: Reply<200, schema.PropertySearchResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyBeneficiaryName: {
    path: object;
    query: object;
    body: schema.BeneficiaryNameVerificationRequest;
    reply: Reply<200, schema.BeneficiaryNameVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyEntityOwnership: {
    path: object;
    query: object;
    body: schema.EntityVerificationRequest;
    reply: Reply<200, schema.EntityVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  verifyIbanOwnership: {
    path: object;
    query: object;
    body: schema.IbanVerificationRequest;
    reply: Reply<200, schema.IbanVerificationResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listIbanBanks: {
    path: object;
    query: object;
    body: undefined;
    reply: Reply<200, (schema.IbanBankConfiguration)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  updateIbanBanks: {
    path: object;
    query: object;
    body: schema.IbanBankUpdateRequest;
    reply: Reply<200, unknown | undefined> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}

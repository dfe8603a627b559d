/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { AccountVerificationResponse, ApiError, BeneficiaryNameVerificationResponse, CorporateVerificationResponse, EntityVerificationResponse, FreelancerVerificationResponse, IbanBankConfiguration, IbanVerificationResponse, ManagerVerificationResponse, NameVerificationResponse, PropertySearchResponse, PropertyVerificationResponse, SearchPropertiesBody, SearchPropertiesQuery, UpdateIbanBanksBody, VerifyAccountBody, VerifyBeneficiaryNameBody, VerifyCorporateBody, VerifyCorporateManagerBody, VerifyEntityOwnershipBody, VerifyFreelancerBody, VerifyIbanOwnershipBody, VerifyNameBody, VerifyPropertyBody } from "@openlean/verifications-client";

/** What the operations of `specs/verifications` take and answer, by operationId. */
export interface VerificationsOperations {
  verifyName: {
    path: object;
    query: object;
    body: VerifyNameBody;
    reply: Reply<200, NameVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyAccount: {
    path: object;
    query: object;
    body: VerifyAccountBody;
    reply: Reply<200, AccountVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyCorporate: {
    path: object;
    query: object;
    body: VerifyCorporateBody;
    reply: Reply<200, CorporateVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyCorporateManager: {
    path: object;
    query: object;
    body: VerifyCorporateManagerBody;
    reply: Reply<200, ManagerVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyFreelancer: {
    path: object;
    query: object;
    body: VerifyFreelancerBody;
    reply: Reply<200, FreelancerVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyProperty: {
    path: object;
    query: object;
    body: VerifyPropertyBody;
    reply: Reply<200, PropertyVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  searchProperties: {
    path: object;
    query: SearchPropertiesQuery;
    body: SearchPropertiesBody;
    reply: Reply<200, PropertySearchResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyBeneficiaryName: {
    path: object;
    query: object;
    body: VerifyBeneficiaryNameBody;
    reply: Reply<200, BeneficiaryNameVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyEntityOwnership: {
    path: object;
    query: object;
    body: VerifyEntityOwnershipBody;
    reply: Reply<200, EntityVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  verifyIbanOwnership: {
    path: object;
    query: object;
    body: VerifyIbanOwnershipBody;
    reply: Reply<200, IbanVerificationResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listIbanBanks: {
    path: object;
    query: object;
    body: undefined;
    reply: Reply<200, IbanBankConfiguration[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  updateIbanBanks: {
    path: object;
    query: object;
    body: UpdateIbanBanksBody;
    reply: Reply<200, unknown | undefined> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}

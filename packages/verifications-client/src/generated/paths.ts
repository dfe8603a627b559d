/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { AccountVerificationRequest, AccountVerificationResponse, ApiError, BeneficiaryNameVerificationRequest, BeneficiaryNameVerificationResponse, CorporateVerificationRequest, CorporateVerificationResponse, EntityVerificationRequest, EntityVerificationResponse, FreelancerVerificationRequest, FreelancerVerificationResponse, IbanBankConfiguration, IbanBankUpdateRequest, IbanVerificationRequest, IbanVerificationResponse, ManagerVerificationRequest, ManagerVerificationResponse, NameVerificationRequest, NameVerificationResponse, PropertySearchRequest, PropertySearchResponse, PropertyVerificationRequest, PropertyVerificationResponse } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Body of `verifyName`. */
export type VerifyNameBody = NameVerificationRequest;

/** Options of `verifyName`: Compare a name with the one at a connected bank. */
export interface VerifyNameOptions extends CallOptions {
  body: VerifyNameBody;
}

/** What `verifyName` answers: Compare a name with the one at a connected bank. */
export type VerifyNameResult =
  | Success<200, NameVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Body of `verifyAccount`. */
export type VerifyAccountBody = AccountVerificationRequest;

/** Options of `verifyAccount`: Check who owns an account in one of 48 countries. */
export interface VerifyAccountOptions extends CallOptions {
  body: VerifyAccountBody;
}

/** What `verifyAccount` answers: Check who owns an account in one of 48 countries. */
export type VerifyAccountResult =
  | Success<200, AccountVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Body of `verifyCorporate`. */
export type VerifyCorporateBody = CorporateVerificationRequest;

/** Options of `verifyCorporate`: Get the record of a company. */
export interface VerifyCorporateOptions extends CallOptions {
  body: VerifyCorporateBody;
}

/** What `verifyCorporate` answers: Get the record of a company. */
export type VerifyCorporateResult =
  | Success<200, CorporateVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Body of `verifyCorporateManager`. */
export type VerifyCorporateManagerBody = ManagerVerificationRequest;

/** Options of `verifyCorporateManager`: Check a manager of a company. */
export interface VerifyCorporateManagerOptions extends CallOptions {
  body: VerifyCorporateManagerBody;
}

/** What `verifyCorporateManager` answers: Check a manager of a company. */
export type VerifyCorporateManagerResult =
  | Success<200, ManagerVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Body of `verifyFreelancer`. */
export type VerifyFreelancerBody = FreelancerVerificationRequest;

/** Options of `verifyFreelancer`: Check a freelance certificate. */
export interface VerifyFreelancerOptions extends CallOptions {
  body: VerifyFreelancerBody;
}

/** What `verifyFreelancer` answers: Check a freelance certificate. */
export type VerifyFreelancerResult =
  | Success<200, FreelancerVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Body of `verifyProperty`. */
export type VerifyPropertyBody = PropertyVerificationRequest;

/** Options of `verifyProperty`: Get the record of a property. */
export interface VerifyPropertyOptions extends CallOptions {
  body: VerifyPropertyBody;
}

/** What `verifyProperty` answers: Get the record of a property. */
export type VerifyPropertyResult =
  | Success<200, PropertyVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Query parameters of `searchProperties`. */
export interface SearchPropertiesQuery {
    /**
     * Page to return; the first one is 0.
     *
     * @default 0
     */
    page?: number;
    /**
     * Properties on a page. Only 20 is accepted.
     *
     * @default 20
     */
    size?: number;
}

/** Body of `searchProperties`. */
export type SearchPropertiesBody = PropertySearchRequest;

/** Options of `searchProperties`: List the properties of an owner. */
export interface SearchPropertiesOptions extends CallOptions {
  params?: {
    query?: SearchPropertiesQuery;
  };
  body: SearchPropertiesBody;
}

/** What `searchProperties` answers: List the properties of an owner. */
export type SearchPropertiesResult =
  | Success<200, PropertySearchResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Body of `verifyBeneficiaryName`. */
export type VerifyBeneficiaryNameBody = BeneficiaryNameVerificationRequest;

/** Options of `verifyBeneficiaryName`: Get the holder of an IBAN. */
export interface VerifyBeneficiaryNameOptions extends CallOptions {
  body: VerifyBeneficiaryNameBody;
}

/** What `verifyBeneficiaryName` answers: Get the holder of an IBAN. */
export type VerifyBeneficiaryNameResult =
  | Success<200, BeneficiaryNameVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Body of `verifyEntityOwnership`. */
export type VerifyEntityOwnershipBody = EntityVerificationRequest;

/** Options of `verifyEntityOwnership`: Check who owns a connected entity. */
export interface VerifyEntityOwnershipOptions extends CallOptions {
  body: VerifyEntityOwnershipBody;
}

/** What `verifyEntityOwnership` answers: Check who owns a connected entity. */
export type VerifyEntityOwnershipResult =
  | Success<200, EntityVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Body of `verifyIbanOwnership`. */
export type VerifyIbanOwnershipBody = IbanVerificationRequest;

/** Options of `verifyIbanOwnership`: Check who owns an IBAN. */
export interface VerifyIbanOwnershipOptions extends CallOptions {
  body: VerifyIbanOwnershipBody;
}

/** What `verifyIbanOwnership` answers: Check who owns an IBAN. */
export type VerifyIbanOwnershipResult =
  | Success<200, IbanVerificationResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Options of `listIbanBanks`: List banks for IBAN checks. */
export interface ListIbanBanksOptions extends CallOptions {}

/** What `listIbanBanks` answers: List banks for IBAN checks. */
export type ListIbanBanksResult =
  | Success<200, IbanBankConfiguration[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Body of `updateIbanBanks`. */
export type UpdateIbanBanksBody = IbanBankUpdateRequest;

/** Options of `updateIbanBanks`: Switch banks on or off. */
export interface UpdateIbanBanksOptions extends CallOptions {
  body: UpdateIbanBanksBody;
}

/** What `updateIbanBanks` answers: Switch banks on or off. */
export type UpdateIbanBanksResult =
  | Success<200, unknown | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface VerificationsPaths {
  get: {
    /**
     * List banks for IBAN checks
     *
     * Every bank IBAN checks know, what Lean can check there at the moment, and whether your application uses it. A bare array without paging. A bank is usable when both `availability.global` and `application_enablement` are `ENABLED`. The list is separate from `GET /banks/v1/`, which is about connecting accounts.
     */
    "/verifications/v2/iban/banks": { options: [options?: ListIbanBanksOptions]; result: ListIbanBanksResult };
  };
  put: {
    /**
     * Switch banks on or off
     *
     * Turns IBAN checks at single banks on or off for your application. Checks at a bank that is off fail with `DISABLED_BY_CLIENT`. Read the list again to see the result.
     */
    "/verifications/v2/iban/banks": { options: [options: UpdateIbanBanksOptions]; result: UpdateIbanBanksResult };
  };
  post: {
    /**
     * Compare a name with the one at a connected bank
     *
     * Compares the name your customer gave with the name at the bank of a connected entity. Two things differ from the other checks: the path belongs to insights, and the result is in `data`. The consent needs the permissions `accounts` and `identity`.
     */
    "/insights/v1/name-verification": { options: [options: VerifyNameOptions]; result: VerifyNameResult };
    /**
     * Check who owns an account in one of 48 countries
     *
     * Compares an id or a name with the holder of an account by IBAN or domestic number; the customer need not be connected. Each country wants other ids and bank codes: see the request examples. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`. A bad account state, such as `CLOSED`, is an answer with `status` `OK`. Never repeat a call that failed with `GIVEN_INPUT_CANNOT_BE_VERIFIED`.
     */
    "/verifications/v1/accounts": { options: [options: VerifyAccountOptions]; result: VerifyAccountResult };
    /**
     * Get the record of a company
     *
     * Reads a company from the Saudi commercial register by its unified number. `type` selects the part that is filled; all keys are always there. Statuses and kinds are words in the requested language, so show them rather than branch on them.
     */
    "/verifications/v1/corporates": { options: [options: VerifyCorporateOptions]; result: VerifyCorporateResult };
    /**
     * Check a manager of a company
     *
     * Tells whether a person manages a company, in which posts, and with which powers, from the Saudi commercial register. Takes the number of the company and an id of the person together. What comes back for a person who is no manager is not documented.
     */
    "/verifications/v1/corporates/managers": { options: [options: VerifyCorporateManagerOptions]; result: VerifyCorporateManagerResult };
    /**
     * Check a freelance certificate
     *
     * Checks that a freelance certificate belongs to a person, or lists all certificates of a person. A certificate that belongs to someone else is HTTP 200 with `status` `OK`, `NOT_VERIFIED` and no certificates. A verified one may still be expired or revoked.
     */
    "/verifications/v1/freelancers": { options: [options: VerifyFreelancerOptions]; result: VerifyFreelancerResult };
    /**
     * Get the record of a property
     *
     * Reads one property from the Saudi real estate register. Besides the real estate number it wants a proof: the date of first registration, or an id of an owner. A property that is not found is HTTP 200 with `status` `FAILED` and `DATA_NOT_FOUND`.
     */
    "/verifications/v1/properties": { options: [options: VerifyPropertyOptions]; result: VerifyPropertyResult };
    /**
     * List the properties of an owner
     *
     * Pages through the properties a person owns according to the Saudi real estate register. Needs an id and the birth date of the owner. An owner without properties is an empty list. Use the real estate numbers in a property check for more.
     */
    "/verifications/v1/properties/search": { options: [options: SearchPropertiesOptions]; result: SearchPropertiesResult };
    /**
     * Get the holder of an IBAN
     *
     * Returns the holder name and the state of the account behind a Saudi IBAN, to show to a payer before a transfer. Compares nothing: use the IBAN ownership check for that. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`.
     */
    "/verifications/v2/beneficiary-name": { options: [options: VerifyBeneficiaryNameOptions]; result: VerifyBeneficiaryNameResult };
    /**
     * Check who owns a connected entity
     *
     * Compares the id your customer gave with the holder of the accounts under a connected entity, IBAN by IBAN. Call it once the first data refresh of the entity has finished (webhook `entity.data.refresh.updated` with `status` `FINISHED`). The consent needs the permissions `accounts`, `identity` and `identities`. Recommended, not mandatory, when connecting a bank.
     */
    "/verifications/v2/entity": { options: [options: VerifyEntityOwnershipOptions]; result: VerifyEntityOwnershipResult };
    /**
     * Check who owns an IBAN
     *
     * Compares an id or a full name with the holder of one IBAN; the customer need not be connected. Checks by id answer yes or no, checks by name may also answer with a score in `matching`. Which banks can be asked is told by `GET /verifications/v2/iban/banks`. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`.
     */
    "/verifications/v2/iban": { options: [options: VerifyIbanOwnershipOptions]; result: VerifyIbanOwnershipResult };
  };
  delete: {};
  patch: {};
}

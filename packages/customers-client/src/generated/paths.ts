/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { CallOptions, Failure, Success } from "@openlean/core";
import type { ApiError, ConnectError, ConnectLink, CreateConnectLinkRequest, CreateCustomerRequest, Customer, CustomerConsent, CustomerConsentList, CustomerList, DeleteEntityRequest, Entity, EntityList, UpdateCustomerRequest, operations } from "./schema.ts";

/** Error statuses that the operations using this do not document. */
type Undeclared1 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared2 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Error statuses that the operations using this do not document. */
type Undeclared3 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Options of `listCustomers`. */
export interface ListCustomersOptions extends CallOptions {
  params: { query: operations["listCustomers"]["parameters"]["query"] };
}

/** What `listCustomers` answers. */
export type ListCustomersResult =
  | Success<200, CustomerList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `createCustomer`. */
export interface CreateCustomerOptions extends CallOptions {
  body: CreateCustomerRequest;
}

/** What `createCustomer` answers. */
export type CreateCustomerResult =
  | Success<200, Customer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<409, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared2, unknown>;

/** Options of `getCustomerByAppUserId`. */
export interface GetCustomerByAppUserIdOptions extends CallOptions {
  params: { path: operations["getCustomerByAppUserId"]["parameters"]["path"] };
}

/** What `getCustomerByAppUserId` answers. */
export type GetCustomerByAppUserIdResult =
  | Success<200, Customer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `listEntities`. */
export interface ListEntitiesOptions extends CallOptions {
  params: { query: operations["listEntities"]["parameters"]["query"] };
}

/** What `listEntities` answers. */
export type ListEntitiesResult =
  | Success<200, EntityList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared1, unknown>;

/** Options of `listCustomerConsents`. */
export interface ListCustomerConsentsOptions extends CallOptions {
  params: { path: operations["listCustomerConsents"]["parameters"]["path"]; query?: NonNullable<operations["listCustomerConsents"]["parameters"]["query"]> };
}

/** What `listCustomerConsents` answers. */
export type ListCustomerConsentsResult =
  | Success<200, CustomerConsentList>
  | Failure<400, ApiError>
  | Failure<401, ConnectError | undefined>
  | Failure<403, ConnectError | undefined>
  | Failure<404, ConnectError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `getCustomerConsent`. */
export interface GetCustomerConsentOptions extends CallOptions {
  params: { path: operations["getCustomerConsent"]["parameters"]["path"] };
}

/** What `getCustomerConsent` answers. */
export type GetCustomerConsentResult =
  | Success<200, CustomerConsent>
  | Failure<400, ApiError>
  | Failure<401, ConnectError | undefined>
  | Failure<403, ConnectError | undefined>
  | Failure<404, ConnectError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `getCustomer`. */
export interface GetCustomerOptions extends CallOptions {
  params: { path: operations["getCustomer"]["parameters"]["path"] };
}

/** What `getCustomer` answers. */
export type GetCustomerResult =
  | Success<200, Customer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `updateCustomer`. */
export interface UpdateCustomerOptions extends CallOptions {
  params: { path: operations["updateCustomer"]["parameters"]["path"] };
  body: UpdateCustomerRequest;
}

/** What `updateCustomer` answers. */
export type UpdateCustomerResult =
  | Success<200, Customer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `listCustomerEntities`. */
export interface ListCustomerEntitiesOptions extends CallOptions {
  params: { path: operations["listCustomerEntities"]["parameters"]["path"] };
}

/** What `listCustomerEntities` answers. */
export type ListCustomerEntitiesResult =
  | Success<200, operations["listCustomerEntities"]["responses"][200]["content"]["application/json"]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `getEntity`. */
export interface GetEntityOptions extends CallOptions {
  params: { path: operations["getEntity"]["parameters"]["path"] };
}

/** What `getEntity` answers. */
export type GetEntityResult =
  | Success<200, Entity>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `deleteEntity`. */
export interface DeleteEntityOptions extends CallOptions {
  params: { path: operations["deleteEntity"]["parameters"]["path"]; query: operations["deleteEntity"]["parameters"]["query"] };
  body: DeleteEntityRequest;
}

/** What `deleteEntity` answers. */
export type DeleteEntityResult =
  | Success<200, operations["deleteEntity"]["responses"][200]["content"]["application/json"] | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `deleteConsent`. */
export interface DeleteConsentOptions extends CallOptions {
  params: { path: operations["deleteConsent"]["parameters"]["path"]; query: operations["deleteConsent"]["parameters"]["query"] };
}

/** What `deleteConsent` answers. */
export type DeleteConsentResult =
  | Success<200, operations["deleteConsent"]["responses"][200]["content"]["application/json"] | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Options of `createConnectLink`. */
export interface CreateConnectLinkOptions extends CallOptions {
  body: CreateConnectLinkRequest;
}

/** What `createConnectLink` answers. */
export type CreateConnectLinkResult =
  | Success<200, ConnectLink>
  | Failure<400, ConnectError>
  | Failure<401, ConnectError | undefined>
  | Failure<403, ConnectError | undefined>
  | Failure<404, ConnectError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undeclared3, unknown>;

/** Every call of this API: method, path, options and result. */
export interface CustomersPaths {
  get: {
    /**
     * List customers
     *
     * One page of all customers of the application. There is no filter: to find one customer by your own id, use `getCustomerByAppUserId`.
     */
    "/customers/v1": { options: [options: ListCustomersOptions]; result: ListCustomersResult };
    /**
     * Get a customer by your own id
     *
     * Looks up the customer that was created with this `app_user_id`. Use it to recover `customer_id` after a 409 from `createCustomer`.
     */
    "/customers/v1/app-user-id/{app_user_id}": { options: [options: GetCustomerByAppUserIdOptions]; result: GetCustomerByAppUserIdResult };
    /**
     * List bank connections by creation date
     *
     * One page of the entities that were created between two dates, over all customers of the application. The only call that tells an entity's `status`. `ACTIVE` does not mean that data can be read: look at the consents too.
     */
    "/customers/v1/entities": { options: [options: ListEntitiesOptions]; result: ListEntitiesResult };
    /**
     * List the consents of a customer
     *
     * One page of a customer's consents over all bank connections (Lean Connect). Names are camelCase here, and 401, 403 and 404 use another error body than the rest of this API.
     */
    "/customers/v1/{customerId}/consents": { options: [options: ListCustomerConsentsOptions]; result: ListCustomerConsentsResult };
    /**
     * Get a consent of a customer
     *
     * One consent by Lean's id (Lean Connect). Names are camelCase here, and 401, 403 and 404 use another error body than the rest of this API.
     */
    "/customers/v1/{customerId}/consents/{consentId}": { options: [options: GetCustomerConsentOptions]; result: GetCustomerConsentResult };
    /**
     * Get a customer
     *
     * Reads one customer by Lean's id. It says nothing about bank connections; see `listCustomerEntities` for those.
     */
    "/customers/v1/{customer_id}": { options: [options: GetCustomerOptions]; result: GetCustomerResult };
    /**
     * List the bank connections of a customer
     *
     * All entities of one customer in a bare array, without pages. Read it after `entity.created` to learn which permissions were really granted, and to find the state of each consent.
     */
    "/customers/v1/{customer_id}/entities": { options: [options: ListCustomerEntitiesOptions]; result: ListCustomerEntitiesResult };
    /**
     * Get a bank connection
     *
     * One entity with its permissions and, where there are any, its consents. It carries no `status`; only `listEntities` does.
     */
    "/customers/v1/{customer_id}/entities/{entity_id}": { options: [options: GetEntityOptions]; result: GetEntityResult };
  };
  put: {
    /**
     * Replace a customer's government identifiers
     *
     * Sets the government identifiers of a UAE customer. The list in the body takes the place of the old one, so send all of them; `app_user_id` cannot change. The path ends with a slash.
     */
    "/customers/v1/{customer_id}/": { options: [options: UpdateCustomerOptions]; result: UpdateCustomerResult };
  };
  post: {
    /**
     * Create a customer
     *
     * Registers one of your users under an id that you choose and returns Lean's `customer_id` for it. Do this once per user, before the LinkSDK opens. Answers 200, not 201. The path ends with a slash.
     */
    "/customers/v1/": { options: [options: CreateCustomerOptions]; result: CreateCustomerResult };
    /**
     * Create a link that connects a bank
     *
     * Prepares a consent and returns the page of the bank where the customer gives it, without the LinkSDK (Lean Connect). Expect the entity with the webhook `entity.created`, as after the LinkSDK; that is not documented.
     */
    "/v2/accounts-access-consents": { options: [options: CreateConnectLinkOptions]; result: CreateConnectLinkResult };
  };
  delete: {
    /**
     * Delete a bank connection
     *
     * Ends a bank connection at the customer's wish. The deletion is soft: connecting the same bank again in the LinkSDK may bring the entity back. In KSA it also revokes every permission. The sources disagree on where the reason goes, so send it both in the query and in the body.
     */
    "/customers/v1/{customer_id}/entities/{entity_id}": { options: [options: DeleteEntityOptions]; result: DeleteEntityResult };
    /**
     * Revoke a consent
     *
     * Revokes one consent of a bank connection at the customer's wish; the entity itself stays.
     */
    "/customers/v1/{customer_id}/entities/{entity_id}/consent/{consent_id}": { options: [options: DeleteConsentOptions]; result: DeleteConsentResult };
  };
  patch: {};
}

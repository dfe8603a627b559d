/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { ApiError, ConnectError, ConnectLink, CreateConnectLinkRequest, CreateCustomerRequest, Customer, CustomerConsent, CustomerConsentList, CustomerList, DeleteEntityRequest, DeletionReason, Entity, EntityList, UpdateCustomerRequest } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 405 | 406 | 407 | 408 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Query parameters of `listCustomers`. */
export interface ListCustomersQuery {
    /** Page to read, counted from 0. */
    page_number: number;
    /** Customers per page. Stay at 100 or below, the limit of Lean's other lists. */
    page_size: number;
}

/** Options of `listCustomers`: List customers. */
export interface ListCustomersOptions extends CallOptions {
  params: {
    query: ListCustomersQuery;
  };
}

/** What `listCustomers` answers: List customers. */
export type ListCustomersResult =
  | Success<200, CustomerList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | 409 | Undocumented, unknown>;

/** Body of `createCustomer`. */
export type CreateCustomerBody = CreateCustomerRequest;

/** Options of `createCustomer`: Create a customer. */
export interface CreateCustomerOptions extends CallOptions {
  body: CreateCustomerBody;
}

/** What `createCustomer` answers: Create a customer. */
export type CreateCustomerResult =
  | Success<200, Customer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<409, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | Undocumented, unknown>;

/** Options of `getCustomerByAppUserId`: Get a customer by your own id. */
export interface GetCustomerByAppUserIdOptions extends CallOptions {
  params: {
    path: {
        /**
         * Your id of the user, as sent when the customer was created, percent-encoded.
         *
         * @example user-1042
         */
        app_user_id: string;
    };
  };
}

/** What `getCustomerByAppUserId` answers: Get a customer by your own id. */
export type GetCustomerByAppUserIdResult =
  | Success<200, Customer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Query parameters of `listEntities`. */
export interface ListEntitiesQuery {
    /**
     * Last day of the window, today or earlier and after `start_date`.
     *
     * Format: date
     * @example 2026-05-13
     */
    end_date: string;
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    page_number?: number;
    /**
     * Entities per page.
     *
     * @default 100
     */
    page_size?: number;
    /**
     * First day of the window, today or earlier.
     *
     * Format: date
     * @example 2026-01-01
     */
    start_date: string;
}

/** Options of `listEntities`: List bank connections by creation date. */
export interface ListEntitiesOptions extends CallOptions {
  params: {
    query: ListEntitiesQuery;
  };
}

/** What `listEntities` answers: List bank connections by creation date. */
export type ListEntitiesResult =
  | Success<200, EntityList>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<404 | 409 | Undocumented, unknown>;

/** Query parameters of `listCustomerConsents`. */
export interface ListCustomerConsentsQuery {
    /**
     * Page to read, counted from 0.
     *
     * @default 0
     */
    pageNumber?: number;
    /**
     * Consents per page.
     *
     * @default 20
     */
    pageSize?: number;
}

/** Options of `listCustomerConsents`: List the consents of a customer. */
export interface ListCustomerConsentsOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the customer, the same value as `customer_id` elsewhere.
         *
         * Format: uuid
         */
        customerId: string;
    };
    query?: ListCustomerConsentsQuery;
  };
}

/** What `listCustomerConsents` answers: List the consents of a customer. */
export type ListCustomerConsentsResult =
  | Success<200, CustomerConsentList>
  | Failure<400, ApiError>
  | Failure<401, ConnectError | undefined>
  | Failure<403, ConnectError | undefined>
  | Failure<404, ConnectError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Options of `getCustomerConsent`: Get a consent of a customer. */
export interface GetCustomerConsentOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the consent, not the bank's `bank_consent_id`.
         *
         * Format: uuid
         */
        consentId: string;
        /**
         * Lean's id of the customer, the same value as `customer_id` elsewhere.
         *
         * Format: uuid
         */
        customerId: string;
    };
  };
}

/** What `getCustomerConsent` answers: Get a consent of a customer. */
export type GetCustomerConsentResult =
  | Success<200, CustomerConsent>
  | Failure<400, ApiError>
  | Failure<401, ConnectError | undefined>
  | Failure<403, ConnectError | undefined>
  | Failure<404, ConnectError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Options of `getCustomer`: Get a customer. */
export interface GetCustomerOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
  };
}

/** What `getCustomer` answers: Get a customer. */
export type GetCustomerResult =
  | Success<200, Customer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Body of `updateCustomer`. */
export type UpdateCustomerBody = UpdateCustomerRequest;

/** Options of `updateCustomer`: Replace a customer's government identifiers. */
export interface UpdateCustomerOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
  };
  body: UpdateCustomerBody;
}

/** What `updateCustomer` answers: Replace a customer's government identifiers. */
export type UpdateCustomerResult =
  | Success<200, Customer>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Options of `listCustomerEntities`: List the bank connections of a customer. */
export interface ListCustomerEntitiesOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
  };
}

/** What `listCustomerEntities` answers: List the bank connections of a customer. */
export type ListCustomerEntitiesResult =
  | Success<200, Entity[]>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Options of `getEntity`: Get a bank connection. */
export interface GetEntityOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
        /**
         * Id of the bank connection; it must belong to the customer in the path.
         *
         * Format: uuid
         */
        entity_id: string;
    };
  };
}

/** What `getEntity` answers: Get a bank connection. */
export type GetEntityResult =
  | Success<200, Entity>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Query parameters of `deleteEntity`. */
export interface DeleteEntityQuery {
    /** Why the connection or consent ends. */
    reason: DeletionReason;
}

/** Body of `deleteEntity`. */
export type DeleteEntityBody = DeleteEntityRequest;

/** Options of `deleteEntity`: Delete a bank connection. */
export interface DeleteEntityOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
        /**
         * Id of the bank connection; it must belong to the customer in the path.
         *
         * Format: uuid
         */
        entity_id: string;
    };
    query: DeleteEntityQuery;
  };
  body: DeleteEntityBody;
}

/** What `deleteEntity` answers: Delete a bank connection. */
export type DeleteEntityResult =
  | Success<200, unknown | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Query parameters of `deleteConsent`. */
export interface DeleteConsentQuery {
    /** Why the connection or consent ends. */
    reason: DeletionReason;
}

/** Options of `deleteConsent`: Revoke a consent. */
export interface DeleteConsentOptions extends CallOptions {
  params: {
    path: {
        /**
         * Lean's id of the consent, `consents[].id` of the entity. Not the bank's `bank_consent_id`.
         *
         * Format: uuid
         */
        consent_id: string;
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
        /**
         * Id of the bank connection; it must belong to the customer in the path.
         *
         * Format: uuid
         */
        entity_id: string;
    };
    query: DeleteConsentQuery;
  };
}

/** What `deleteConsent` answers: Revoke a consent. */
export type DeleteConsentResult =
  | Success<200, unknown | undefined>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<404, ApiError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

/** Body of `createConnectLink`. */
export type CreateConnectLinkBody = CreateConnectLinkRequest;

/** Options of `createConnectLink`: Create a link that connects a bank. */
export interface CreateConnectLinkOptions extends CallOptions {
  body: CreateConnectLinkBody;
}

/** What `createConnectLink` answers: Create a link that connects a bank. */
export type CreateConnectLinkResult =
  | Success<200, ConnectLink>
  | Failure<400, ConnectError>
  | Failure<401, ConnectError | undefined>
  | Failure<403, ConnectError | undefined>
  | Failure<404, ConnectError>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<409 | Undocumented, unknown>;

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

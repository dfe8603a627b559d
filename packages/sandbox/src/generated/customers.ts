/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { ApiError, ConnectError, ConnectLink, CreateConnectLinkBody, CreateCustomerBody, Customer, CustomerConsent, CustomerConsentList, CustomerList, DeleteConsentQuery, DeleteEntityBody, DeleteEntityQuery, Entity, EntityList, ListCustomerConsentsQuery, ListCustomersQuery, ListEntitiesQuery, UpdateCustomerBody } from "@openlean/customers-client";

/** What the operations of `specs/customers` take and answer, by operationId. */
export interface CustomersOperations {
  listCustomers: {
    path: object;
    query: ListCustomersQuery;
    body: undefined;
    reply: Reply<200, CustomerList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createCustomer: {
    path: object;
    query: object;
    body: CreateCustomerBody;
    reply: Reply<200, Customer> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<409, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getCustomerByAppUserId: {
    path: {
        /**
         * Your id of the user, as sent when the customer was created, percent-encoded.
         *
         * @example user-1042
         */
        app_user_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Customer> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listEntities: {
    path: object;
    query: ListEntitiesQuery;
    body: undefined;
    reply: Reply<200, EntityList> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listCustomerConsents: {
    path: {
        /**
         * Lean's id of the customer, the same value as `customer_id` elsewhere.
         *
         * Format: uuid
         */
        customerId: string;
    };
    query: ListCustomerConsentsQuery;
    body: undefined;
    reply: Reply<200, CustomerConsentList> | Reply<400, ApiError> | Reply<401, ConnectError | undefined> | Reply<403, ConnectError | undefined> | Reply<404, ConnectError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getCustomerConsent: {
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
    query: object;
    body: undefined;
    reply: Reply<200, CustomerConsent> | Reply<400, ApiError> | Reply<401, ConnectError | undefined> | Reply<403, ConnectError | undefined> | Reply<404, ConnectError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getCustomer: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Customer> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  updateCustomer: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query: object;
    body: UpdateCustomerBody;
    reply: Reply<200, Customer> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  listCustomerEntities: {
    path: {
        /**
         * Lean's id of the customer, from creating the customer. Not your own `app_user_id`.
         *
         * Format: uuid
         */
        customer_id: string;
    };
    query: object;
    body: undefined;
    reply: Reply<200, Entity[]> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  getEntity: {
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
    query: object;
    body: undefined;
    reply: Reply<200, Entity> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  deleteEntity: {
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
    body: DeleteEntityBody;
    reply: Reply<200, unknown | undefined> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  deleteConsent: {
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
    body: undefined;
    reply: Reply<200, unknown | undefined> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<404, ApiError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
  createConnectLink: {
    path: object;
    query: object;
    body: CreateConnectLinkBody;
    reply: Reply<200, ConnectLink> | Reply<400, ConnectError> | Reply<401, ConnectError | undefined> | Reply<403, ConnectError | undefined> | Reply<404, ConnectError> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}

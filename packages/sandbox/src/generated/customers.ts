/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/customers-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/customers` take and answer, by operationId. */
export interface CustomersOperations {
  listCustomers: {
    path: object;
    query: { "page_number": number; "page_size": number };
    body: undefined;
    reply: Reply<200, schema.CustomerList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createCustomer: {
    path: object;
    query: object;
    body: schema.CreateCustomerRequest;
    reply: Reply<200, schema.Customer> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<409, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getCustomerByAppUserId: {
    path: { "app_user_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.Customer> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listEntities: {
    path: object;
    query: { "start_date": string; "end_date": string; "page_number"?: number; "page_size"?: number };
    body: undefined;
    reply: Reply<200, schema.EntityList> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listCustomerConsents: {
    path: { "customerId": string };
    query: { "pageNumber"?: number; "pageSize"?: number };
    body: undefined;
    reply: Reply<200, schema.CustomerConsentList> | Reply<400, schema.ApiError> | Reply<401, schema.ConnectError | undefined> | Reply<403, schema.ConnectError | undefined> | Reply<404, schema.ConnectError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getCustomerConsent: {
    path: { "customerId": string; "consentId": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.CustomerConsent> | Reply<400, schema.ApiError> | Reply<401, schema.ConnectError | undefined> | Reply<403, schema.ConnectError | undefined> | Reply<404, schema.ConnectError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getCustomer: {
    path: { "customer_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.Customer> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  updateCustomer: {
    path: { "customer_id": string };
    query: object;
    body: schema.UpdateCustomerRequest;
    reply: Reply<200, schema.Customer> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  listCustomerEntities: {
    path: { "customer_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, (schema.Entity)[]> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  getEntity: {
    path: { "customer_id": string; "entity_id": string };
    query: object;
    body: undefined;
    reply: Reply<200, schema.Entity> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  deleteEntity: {
    path: { "customer_id": string; "entity_id": string };
    query: { "reason": schema.DeletionReason };
    body: schema.DeleteEntityRequest;
    reply: Reply<200, unknown | undefined> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  deleteConsent: {
    path: { "customer_id": string; "entity_id": string; "consent_id": string };
    query: { "reason": schema.DeletionReason };
    body: undefined;
    reply: Reply<200, unknown | undefined> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<404, schema.ApiError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
  createConnectLink: {
    path: object;
    query: object;
    body: schema.CreateConnectLinkRequest;
    reply: Reply<200, schema.ConnectLink> | Reply<400, schema.ConnectError> | Reply<401, schema.ConnectError | undefined> | Reply<403, schema.ConnectError | undefined> | Reply<404, schema.ConnectError> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}

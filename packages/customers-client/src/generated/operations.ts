/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "GET /customers/v1": { id: "listCustomers", success: [200], json: [200, 400, 429, 500] },
  "POST /customers/v1/": { id: "createCustomer", success: [200], json: [200, 400, 409, 429, 500] },
  "GET /customers/v1/app-user-id/{app_user_id}": { id: "getCustomerByAppUserId", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/entities": { id: "listEntities", success: [200], json: [200, 400, 429, 500] },
  "GET /customers/v1/{customerId}/consents": { id: "listCustomerConsents", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customerId}/consents/{consentId}": { id: "getCustomerConsent", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}": { id: "getCustomer", success: [200], json: [200, 400, 404, 429, 500] },
  "PUT /customers/v1/{customer_id}/": { id: "updateCustomer", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}/entities": { id: "listCustomerEntities", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}/entities/{entity_id}": { id: "getEntity", success: [200], json: [200, 400, 404, 429, 500] },
  "DELETE /customers/v1/{customer_id}/entities/{entity_id}": { id: "deleteEntity", success: [200], json: [400, 404, 429, 500] },
  "DELETE /customers/v1/{customer_id}/entities/{entity_id}/consent/{consent_id}": { id: "deleteConsent", success: [200], json: [400, 404, 429, 500] },
  "POST /v2/accounts-access-consents": { id: "createConnectLink", success: [200], json: [200, 400, 404, 429, 500] },
};

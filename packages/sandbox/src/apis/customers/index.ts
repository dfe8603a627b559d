import document from "@openlean/customers-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { connectErrorBody } from "./connect-error-body.ts";
import { createConnectLink } from "./create-connect-link.ts";
import { createCustomer } from "./create-customer.ts";
import { deleteConsent } from "./delete-consent.ts";
import { deleteEntity } from "./delete-entity.ts";
import { getCustomerByAppUserId } from "./get-customer-by-app-user-id.ts";
import { getCustomerConsent } from "./get-customer-consent.ts";
import { getCustomer } from "./get-customer.ts";
import { getEntity } from "./get-entity.ts";
import { listCustomerConsents } from "./list-customer-consents.ts";
import { listCustomerEntities } from "./list-customer-entities.ts";
import { listCustomers } from "./list-customers.ts";
import { listEntities } from "./list-entities.ts";
import { updateCustomer } from "./update-customer.ts";

/** `specs/customers`. */
export const customersApi: ApiModule = defineApi<CustomersOperations>()({
  name: "customers",
  document,
  // Lean's sources spell these paths both with and without a slash at the end.
  alsoAt: {
    createCustomer: ["/customers/v1"],
    listCustomers: ["/customers/v1/"],
    getCustomer: ["/customers/v1/{customer_id}/"],
    updateCustomer: ["/customers/v1/{customer_id}"],
  },
  errorBody: connectErrorBody,
  handlers: {
    createCustomer,
    listCustomers,
    getCustomer,
    getCustomerByAppUserId,
    updateCustomer,
    listCustomerEntities,
    getEntity,
    deleteEntity,
    listEntities,
    deleteConsent,
    listCustomerConsents,
    getCustomerConsent,
    createConnectLink,
  },
  notPlayed: [],
});

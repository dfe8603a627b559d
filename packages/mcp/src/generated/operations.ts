/** Written by `pnpm generate` from the specs and the guides. Do not edit. */
import type { DescribedOperation } from "../openapi/described.ts";

export const everyOperation: readonly DescribedOperation[] = [
  {
    "operation": "listBanks",
    "api": "banks",
    "method": "GET",
    "path": "/banks/v1/",
    "summary": "List the banks",
    "about": "All banks of the application in a bare array, without pages. The path ends with a slash.\n\nA bank is usable for a product only when both of its flags for that product are true:\n\n| Product  | Offer the bank when                                                           |\n| -------- | ----------------------------------------------------------------------------- |\n| data     | `availability.active.data` and `availability.enabled.data` are true           |\n| payments | `availability.active.payments` and `availability.enabled.payments` are true   |\n\nLean sets `active`, you set `enabled` in the dashboard. The top-level `active` of a bank is not for this: it can be true\nwhile the bank is unavailable. Unavailable banks stay in the list, so filter them yourself. In the sandbox the KSA mock\nbanks were seen with every `availability.active` flag false; do not let the filter hide them there.\n\nAvailabi",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The banks, available or not.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createBanksClient } from \"@openlean/banks-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst banks = createBanksClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await banks.GET(\"/banks/v1/\");\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listCustomers",
    "api": "customers",
    "method": "GET",
    "path": "/customers/v1",
    "summary": "List customers",
    "about": "One page of all customers of the application. There is no filter: to find one customer by your own id, use `getCustomerByAppUserId`.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "page_number: Page to read, counted from 0.",
      "page_size: Customers per page."
    ],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.GET(\"/customers/v1\", {\n  params: { query: { page_number: 0, page_size: 50 } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createCustomer",
    "api": "customers",
    "method": "POST",
    "path": "/customers/v1/",
    "summary": "Create a customer",
    "about": "Registers one of your users under an id that you choose and returns Lean's `customer_id` for it. Do this once per user, before the LinkSDK opens. Answers 200, not 201. The path ends with a slash.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The new customer.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "409: `CUSTOMER_ALREADY_EXISTS`: another customer of the application has this `app_user_id`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.POST(\"/customers/v1/\", {\n  body: { app_user_id: \"user-1042\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCustomerByAppUserId",
    "api": "customers",
    "method": "GET",
    "path": "/customers/v1/app-user-id/{app_user_id}",
    "summary": "Get a customer by your own id",
    "about": "Looks up the customer that was created with this `app_user_id`. Use it to recover `customer_id` after a 409 from `createCustomer`.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "app_user_id: Your id of the user, as sent when the customer was created, percent-encoded."
    ],
    "responses": [
      "200: The customer.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.GET(\"/customers/v1/app-user-id/{app_user_id}\", {\n  params: { path: { app_user_id: \"user-4711\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listEntities",
    "api": "customers",
    "method": "GET",
    "path": "/customers/v1/entities",
    "summary": "List bank connections by creation date",
    "about": "One page of the entities that were created between two dates, over all customers of the application. The only call that tells an entity's `status`. `ACTIVE` does not mean that data can be read: look at the consents too.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "start_date: First day of the window, today or earlier.",
      "end_date: Last day of the window, today or earlier and after `start_date`."
    ],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.GET(\"/customers/v1/entities\", {\n  params: { query: { start_date: \"2026-01-01\", end_date: \"2026-01-31\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listCustomerConsents",
    "api": "customers",
    "method": "GET",
    "path": "/customers/v1/{customerId}/consents",
    "summary": "List the consents of a customer",
    "about": "One page of a customer's consents over all bank connections (Lean Connect). Names are camelCase here, and 401, 403 and 404 use another error body than the rest of this API.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [
      "customerId: Lean's id of the customer, the same value as `customer_id` elsewhere."
    ],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: The token is missing, invalid or expired.",
      "403: The customer belongs to another application.",
      "404: No such customer or consent for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.GET(\"/customers/v1/{customerId}/consents\", {\n  params: { path: { customerId: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCustomerConsent",
    "api": "customers",
    "method": "GET",
    "path": "/customers/v1/{customerId}/consents/{consentId}",
    "summary": "Get a consent of a customer",
    "about": "One consent by Lean's id (Lean Connect). Names are camelCase here, and 401, 403 and 404 use another error body than the rest of this API.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [
      "customerId: Lean's id of the customer, the same value as `customer_id` elsewhere.",
      "consentId: Lean's id of the consent, not the bank's `bank_consent_id`."
    ],
    "responses": [
      "200: The consent.",
      "400: A parameter is missing, malformed or unknown.",
      "401: The token is missing, invalid or expired.",
      "403: The customer belongs to another application.",
      "404: No such customer or consent for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.GET(\"/customers/v1/{customerId}/consents/{consentId}\", {\n  params: {\n    path: {\n      customerId: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      consentId: \"c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCustomer",
    "api": "customers",
    "method": "GET",
    "path": "/customers/v1/{customer_id}",
    "summary": "Get a customer",
    "about": "Reads one customer by Lean's id. It says nothing about bank connections; see `listCustomerEntities` for those.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer."
    ],
    "responses": [
      "200: The customer.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.GET(\"/customers/v1/{customer_id}\", {\n  params: { path: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "updateCustomer",
    "api": "customers",
    "method": "PUT",
    "path": "/customers/v1/{customer_id}/",
    "summary": "Replace a customer's government identifiers",
    "about": "Sets the government identifiers of a UAE customer. The list in the body takes the place of the old one, so send all of them; `app_user_id` cannot change. The path ends with a slash.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer."
    ],
    "responses": [
      "200: The customer.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await customers.PUT(\"/customers/v1/{customer_id}/\", {\n  params: { path: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n  body: {\n    government_identifiers: [\n      { type: \"EMIRATES_ID\", value: \"784-0000-0000000-0\" },\n      { type: \"TRADE_LICENSE_NUMBER\", value: \"EX-000001\" },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listCustomerEntities",
    "api": "customers",
    "method": "GET",
    "path": "/customers/v1/{customer_id}/entities",
    "summary": "List the bank connections of a customer",
    "about": "All entities of one customer in a bare array, without pages. Read it after `entity.created` to learn which permissions were really granted, and to find the state of each consent.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer."
    ],
    "responses": [
      "200: The entities; an empty array when the customer has connected no bank.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.GET(\"/customers/v1/{customer_id}/entities\", {\n  params: { path: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getEntity",
    "api": "customers",
    "method": "GET",
    "path": "/customers/v1/{customer_id}/entities/{entity_id}",
    "summary": "Get a bank connection",
    "about": "One entity with its permissions and, where there are any, its consents. It carries no `status`; only `listEntities` does.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer.",
      "entity_id: Id of the bank connection; it must belong to the customer in the path."
    ],
    "responses": [
      "200: The entity.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.GET(\"/customers/v1/{customer_id}/entities/{entity_id}\", {\n  params: {\n    path: {\n      customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "deleteEntity",
    "api": "customers",
    "method": "DELETE",
    "path": "/customers/v1/{customer_id}/entities/{entity_id}",
    "summary": "Delete a bank connection",
    "about": "Ends a bank connection at the customer's wish. The deletion is soft: connecting the same bank again in the LinkSDK may bring the entity back. In KSA it also revokes every permission. The sources disagree on where the reason goes, so send it both in the query and in the body.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer.",
      "entity_id: Id of the bank connection; it must belong to the customer in the path.",
      "reason: Why the connection or consent ends."
    ],
    "responses": [
      "200: The entity is deleted.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.DELETE(\"/customers/v1/{customer_id}/entities/{entity_id}\", {\n  params: {\n    path: {\n      customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n    },\n    query: { reason: \"USER_REQUESTED\" },\n  },\n  body: { reason: \"USER_REQUESTED\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "deleteConsent",
    "api": "customers",
    "method": "DELETE",
    "path": "/customers/v1/{customer_id}/entities/{entity_id}/consent/{consent_id}",
    "summary": "Revoke a consent",
    "about": "Revokes one consent of a bank connection at the customer's wish; the entity itself stays.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer.",
      "entity_id: Id of the bank connection; it must belong to the customer in the path.",
      "consent_id: Lean's id of the consent, `consents[].id` of the entity.",
      "reason: Why the connection or consent ends."
    ],
    "responses": [
      "200: The consent is revoked.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.DELETE(\"/customers/v1/{customer_id}/entities/{entity_id}/consent/{consent_id}\", {\n  params: {\n    path: {\n      customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n      consent_id: \"c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31\",\n    },\n    query: { reason: \"USER_REQUESTED\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createConnectLink",
    "api": "customers",
    "method": "POST",
    "path": "/v2/accounts-access-consents",
    "summary": "Create a link that connects a bank",
    "about": "Prepares a consent and returns the page of the bank where the customer gives it, without the LinkSDK (Lean Connect). Expect the entity with the webhook `entity.created`, as after the LinkSDK; that is not documented.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The page to open.",
      "400: A field is missing or malformed, or neither `customer_id` nor `app_user_id` was sent.",
      "401: The token is missing, invalid or expired.",
      "403: The customer belongs to another application.",
      "404: No such customer or consent for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createCustomersClient } from \"@openlean/customers-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst customers = createCustomersClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await customers.POST(\"/v2/accounts-access-consents\", {\n  body: {\n    customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n    bank_identifier: \"LEA1_SAMAOB_SAU\",\n    success_redirect_url: \"https://app.example.com/connected\",\n    failure_redirect_url: \"https://app.example.com/failed\",\n    permissions: [\"identity\", \"accounts\", \"balance\", \"transactions\"],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccounts",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/accounts",
    "summary": "List the accounts of an entity",
    "about": "Accounts the customer shared with the consent behind the entity. Check `status` before `data`: HTTP 200 also carries `FAILED`, and a call that takes longer than about 50 seconds answers `PENDING` with a `results_id` to fetch later.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "accounts"
    ],
    "required": [
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The accounts, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/accounts\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listBalances",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/accounts/{account_id}/balances",
    "summary": "List the balances of an account",
    "about": "One row per balance type the bank reports, so pick the type you need instead of the first row. Amounts carry no sign; `credit_debit_indicator` says whether the account is in credit or overdrawn.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "balance"
    ],
    "required": [
      "account_id: Account to read, as given by `GET /data/v2/accounts`.",
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The balances, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The account does not belong to the entity, or the entity itself is unknown; `status` tells which.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/accounts/{account_id}/balances\", {\n  params: {\n    path: { account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listBeneficiaries",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/accounts/{account_id}/beneficiaries",
    "summary": "List the beneficiaries of an account",
    "about": "Payees the customer saved at the bank. Items carry no `entity_id`.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "beneficiaries"
    ],
    "required": [
      "account_id: Account to read, as given by `GET /data/v2/accounts`.",
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The beneficiaries, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The account does not belong to the entity, or the entity itself is unknown; `status` tells which.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/accounts/{account_id}/beneficiaries\", {\n  params: {\n    path: { account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listDirectDebits",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/accounts/{account_id}/direct-debits",
    "summary": "List the direct debits of an account",
    "about": "Mandates that let companies collect from the account, with the latest collection. The list is under `direct_debits`, while `type` says `direct-debits`.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "direct_debits"
    ],
    "required": [
      "account_id: Account to read, as given by `GET /data/v2/accounts`.",
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The direct debits, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The account does not belong to the entity, or the entity itself is unknown; `status` tells which.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/accounts/{account_id}/direct-debits\", {\n  params: {\n    path: { account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccountIdentities",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/accounts/{account_id}/identities",
    "summary": "List the people of an account",
    "about": "Everybody tied to one account, such as joint holders, with their role. For the person who gave consent use `GET /data/v2/identity`.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "identities"
    ],
    "required": [
      "account_id: Account to read, as given by `GET /data/v2/accounts`.",
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The people, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The account does not belong to the entity, or the entity itself is unknown; `status` tells which.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/accounts/{account_id}/identities\", {\n  params: {\n    path: { account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listScheduledPayments",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/accounts/{account_id}/scheduled-payments",
    "summary": "List the scheduled payments of an account",
    "about": "One-off payments that are still to come. Recurring ones are standing orders.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "scheduled_payments"
    ],
    "required": [
      "account_id: Account to read, as given by `GET /data/v2/accounts`.",
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The scheduled payments, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The account does not belong to the entity, or the entity itself is unknown; `status` tells which.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/accounts/{account_id}/scheduled-payments\", {\n  params: {\n    path: { account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listStandingOrders",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/accounts/{account_id}/standing-orders",
    "summary": "List the standing orders of an account",
    "about": "Recurring payments with their rhythm and the first, last, next and final instalment. Last is the latest one made; final is the one that ends the order.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "standing_orders"
    ],
    "required": [
      "account_id: Account to read, as given by `GET /data/v2/accounts`.",
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The standing orders, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The account does not belong to the entity, or the entity itself is unknown; `status` tells which.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/accounts/{account_id}/standing-orders\", {\n  params: {\n    path: { account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listTransactions",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/accounts/{account_id}/transactions",
    "summary": "List the transactions of an account",
    "about": "History of one account, the same object in both regions. Amounts carry no sign; read `credit_debit_indicator`. The order is not documented, so sort by `booking_date_time` and `index` yourself. How far back it reaches depends on the bank and on the consent's window.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "transactions"
    ],
    "required": [
      "account_id: Account to read, as given by `GET /data/v2/accounts`.",
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The transactions, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The account does not belong to the entity, or the entity itself is unknown; `status` tells which.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/accounts/{account_id}/transactions\", {\n  params: {\n    path: { account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\", page: 0, size: 50 },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getIdentity",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/identity",
    "summary": "Get the identity behind a consent",
    "about": "The person who gave consent at the bank, as a list, with one item in every captured answer. For everybody tied to one account use `GET /data/v2/accounts/{account_id}/identities`. Which fields are filled differs between regions and banks.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "identity"
    ],
    "required": [
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: The identity, or the reason there is none in `status` and `status_detail`.",
      "202: Accepted with `async=true`; the data comes later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/identity\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listRefreshes",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/refreshes",
    "summary": "List the refreshes of an entity",
    "about": "Refreshes with their overall state; captured answers have the newest first. The list sits in `content`, with `page` beside it, unlike the other data operations.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity whose consent covers the data."
    ],
    "responses": [
      "200: One page of refreshes.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/refreshes\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createRefresh",
    "api": "data",
    "method": "POST",
    "path": "/data/v2/refreshes",
    "summary": "Start a refresh",
    "about": "Asks for a new read of the bank. The answer is 200, not 202, and the data is not there yet: wait for the webhook `entity.data.refresh.updated` with `FINISHED`, or watch `GET /data/v2/refreshes/{refresh_id}`. One refresh runs at a time per entity. `RECONNECT_REQUIRED` comes with 200 too and means that the customer must reconnect first.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The refresh was started, or the customer has to reconnect first.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The consent is expired, suspended or revoked, and the customer must connect again.",
      "404: No such entity for this application.",
      "429: A refresh of this entity is already running (`DUPLICATED_REQUEST`): wait for it, or at least one minute.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.POST(\"/data/v2/refreshes\", {\n  body: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getRefresh",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/refreshes/{refresh_id}",
    "summary": "Get the progress of a refresh",
    "about": "Overall state and the state of every data type, account by account. `FINISHED` means that no read is running any more, not that every read succeeded. The query parameters are declared, but have no documented effect.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "refresh_id: Refresh to look at, as given by `POST /data/v2/refreshes` or by the webhook `entity.data.refresh.updated`."
    ],
    "responses": [
      "200: The refresh with its progress per data type.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/refreshes/{refresh_id}\", {\n  params: { path: { refresh_id: \"2a9d7b3e-6c58-4f01-a4e7-5b8c0d1e2f63\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getResult",
    "api": "data",
    "method": "GET",
    "path": "/data/v2/results/{results_id}",
    "summary": "Get the result of a pending read",
    "about": "The body that the read would have answered with, had it not been `PENDING`; tell the kinds apart by `type`. Wait for the webhook `results.ready`: until then the id may be unknown (404). Insights calls leave their results here as well, in the form that the insights API answers with. The query parameters are declared, but have no documented effect.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "results_id: The `results_id` of a `PENDING` answer, or `payload.id` of the webhook `results.ready`."
    ],
    "responses": [
      "200: The finished read, with data or with the reason for its failure.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The id is unknown, or the read is not finished yet; the answer does not tell which, so try again later for a while.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createDataClient } from \"@openlean/data-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst data = createDataClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await data.GET(\"/data/v2/results/{results_id}\", {\n  params: { path: { results_id: \"d4c1b8a5-9e72-4630-8f1d-0b3a6e5c7d29\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listEvents",
    "api": "events",
    "method": "GET",
    "path": "/events/v1",
    "summary": "List webhook events",
    "about": "Events of the last 90 days, in the envelope of the webhooks. Use it to catch up after your endpoint was down. Unlike on other lists, `page` and `size` have to be sent.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "page: Index of the page.",
      "size: Events per page."
    ],
    "responses": [
      "200: One page of events.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createEventsClient } from \"@openlean/events-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst events = createEventsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await events.GET(\"/events/v1\", {\n  params: { query: { page: 0, size: 50 } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getProofOfAddress",
    "api": "files",
    "method": "GET",
    "path": "/files/kyc/poa/{document_id}.pdf",
    "summary": "Get a proof of address",
    "about": "The proof of address of a customer, as a document. The path goes on with `.pdf` after the id.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "document_id: Document to fetch."
    ],
    "responses": [
      "200: The document.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createFilesClient } from \"@openlean/files-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst files = createFilesClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await files.GET(\"/files/kyc/poa/{document_id}.pdf\", {\n  params: { path: { document_id: \"a1b2c3d4-5e6f-4708-91a2-b3c4d5e6f708\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCashBalances",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v2/assets/balances",
    "summary": "Analyse the balances of an entity",
    "about": "History of the balance, its trend and the movements behind it; for accounts of persons and of companies.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse.",
      "start_date: First UTC day to look at."
    ],
    "responses": [
      "200: The figures, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted; the figures come later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side.",
      "501: The analysis cannot be made while you wait: ask again with `async=true`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v2/assets/balances\", {\n  params: {\n    query: {\n      entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n      start_date: \"2026-01-01\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCashflows",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v2/assets/cashflows",
    "summary": "Analyse the cash flow of an entity",
    "about": "Money in, money out and what is left, by month; for accounts of persons and of companies.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse.",
      "start_date: First UTC day to look at."
    ],
    "responses": [
      "200: The figures, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted; the figures come later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side.",
      "501: The analysis cannot be made while you wait: ask again with `async=true`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v2/assets/cashflows\", {\n  params: {\n    query: {\n      entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n      start_date: \"2026-01-01\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getFreelancerCashflows",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v2/assets/freelancers/cashflows",
    "summary": "Analyse the cash flow of a freelancer",
    "about": "Freelance income and spending on a certified account. Without `start_date` it begins with the consent's transaction window.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse."
    ],
    "responses": [
      "200: The figures, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted; the figures come later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side.",
      "501: The analysis cannot be made while you wait: ask again with `async=true`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v2/assets/freelancers/cashflows\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getExpenses",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v2/expenses",
    "summary": "Analyse the expenses of an entity",
    "about": "Outflows by month and by category. Without `start_date` captures cover the last six months, the first of them in part.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse."
    ],
    "responses": [
      "200: The figures, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted; the figures come later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v2/expenses\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyIncome",
    "api": "insights",
    "method": "POST",
    "path": "/insights/v2/income",
    "summary": "Analyse the income of an entity",
    "about": "Salary and other income of an entity, with monthly sums, how steady they are and the transactions behind them.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [
      "accounts",
      "transactions"
    ],
    "required": [],
    "responses": [
      "200: The figures, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted; the figures come later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.POST(\"/insights/v2/income\", {\n  body: {\n    entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n    start_date: \"2026-03-01\",\n    income_type: \"ALL\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getEmployment",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v2/income/employment",
    "summary": "Get the employers of an entity",
    "about": "Employers found behind the salary credits, and how regularly they pay. For accounts of persons only.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "accounts",
      "transactions"
    ],
    "required": [
      "entity_id: Entity to analyse.",
      "start_date: First UTC day to look at."
    ],
    "responses": [
      "200: The figures, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted; the figures come later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side.",
      "501: The analysis cannot be made while you wait: ask again with `async=true`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v2/income/employment\", {\n  params: {\n    query: {\n      entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n      start_date: \"2026-01-01\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCreditObligations",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v2/liabilities/credit-obligations",
    "summary": "Analyse the credits of an entity",
    "about": "Loans and credit cards: what was paid out, paid back and spent, by month.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse.",
      "start_date: First UTC day to look at."
    ],
    "responses": [
      "200: The figures, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted; the figures come later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side.",
      "501: The analysis cannot be made while you wait: ask again with `async=true`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v2/liabilities/credit-obligations\", {\n  params: {\n    query: {\n      entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n      start_date: \"2026-01-01\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getNonCreditObligations",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v2/liabilities/non-credit-obligations",
    "summary": "Analyse the other obligations of an entity",
    "about": "Duties that repeat and are no credit, such as rent and subscriptions, by month and by payee.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse.",
      "start_date: First UTC day to look at."
    ],
    "responses": [
      "200: The figures, or the reason there are none in `status` and `status_detail`.",
      "202: Accepted; the figures come later under `results_id`.",
      "400: A parameter or body field is missing, malformed or unknown; the message names it.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such entity for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side.",
      "501: The analysis cannot be made while you wait: ask again with `async=true`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v2/liabilities/non-credit-obligations\", {\n  params: {\n    query: {\n      entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n      start_date: \"2026-01-01\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getAccountControls",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v3/account-controls",
    "summary": "Get the account controls of an entity",
    "about": "Whether the account qualifies: facts about it, the gates agreed for your application, and the verdict.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse."
    ],
    "responses": [
      "200: The figures.",
      "400: A parameter is malformed, or the dates are in the wrong order: `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The consent does not cover the call: `USER_PERMISSIONS_NOT_GRANTED`, `USER_TRANSACTION_RANGE_NOT_GRANTED`, or `CONSENT_EXPIRED`, after which the customer must connect again.",
      "404: The entity is unknown (`UNKNOWN_ENTITY`), or there is nothing to analyse yet (`DATA_NOT_FOUND`): ask later.",
      "408: The analysis is still running (`TIMEOUT`): ask again.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side: `INTERNAL_SERVER_ERROR`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v3/account-controls\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getBehaviors",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v3/behaviors",
    "summary": "Get the spending behaviour of an entity",
    "about": "Debits by category, merchant and place. Without `start_date` it begins with the earliest debit held.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse."
    ],
    "responses": [
      "200: The figures.",
      "400: A parameter is malformed, or the dates are in the wrong order: `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The consent does not cover the call: `USER_PERMISSIONS_NOT_GRANTED`, `USER_TRANSACTION_RANGE_NOT_GRANTED`, or `CONSENT_EXPIRED`, after which the customer must connect again.",
      "404: The entity is unknown (`UNKNOWN_ENTITY`), or there is nothing to analyse yet (`DATA_NOT_FOUND`): ask later.",
      "408: The analysis is still running (`TIMEOUT`): ask again.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side: `INTERNAL_SERVER_ERROR`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v3/behaviors\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCashflowPatterns",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v3/cashflow-patterns",
    "summary": "Get the recurring flows of an entity",
    "about": "Flows that repeat, in and out, with their rhythm and whether they still live. Without `start_date` it begins with the earliest transaction held.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse."
    ],
    "responses": [
      "200: The figures.",
      "400: A parameter is malformed, or the dates are in the wrong order: `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The consent does not cover the call: `USER_PERMISSIONS_NOT_GRANTED`, `USER_TRANSACTION_RANGE_NOT_GRANTED`, or `CONSENT_EXPIRED`, after which the customer must connect again.",
      "404: The entity is unknown (`UNKNOWN_ENTITY`), or there is nothing to analyse yet (`DATA_NOT_FOUND`): ask later.",
      "408: The analysis is still running (`TIMEOUT`): ask again.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side: `INTERNAL_SERVER_ERROR`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v3/cashflow-patterns\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCreditAssessments",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v3/credit-assessments",
    "summary": "Assess what an entity can afford",
    "about": "Weighted income, expenses, debt burden, affordability and the instalment that still fits. Weights, ceilings and essential categories are agreed per application. Without `start_date` it begins with the earliest transaction held.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse."
    ],
    "responses": [
      "200: The figures.",
      "400: A parameter is malformed, or the dates are in the wrong order: `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The consent does not cover the call: `USER_PERMISSIONS_NOT_GRANTED`, `USER_TRANSACTION_RANGE_NOT_GRANTED`, or `CONSENT_EXPIRED`, after which the customer must connect again.",
      "404: The entity is unknown (`UNKNOWN_ENTITY`), or there is nothing to analyse yet (`DATA_NOT_FOUND`): ask later.",
      "408: The analysis is still running (`TIMEOUT`): ask again.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side: `INTERNAL_SERVER_ERROR`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v3/credit-assessments\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getCreditObligationsV3",
    "api": "insights",
    "method": "GET",
    "path": "/insights/v3/credit-obligations",
    "summary": "Get the borrowing of an entity",
    "about": "Repayments and disbursements by lender. Without `start_date` it begins with the earliest transaction held.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "entity_id: Entity to analyse."
    ],
    "responses": [
      "200: The figures.",
      "400: A parameter is malformed, or the dates are in the wrong order: `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The consent does not cover the call: `USER_PERMISSIONS_NOT_GRANTED`, `USER_TRANSACTION_RANGE_NOT_GRANTED`, or `CONSENT_EXPIRED`, after which the customer must connect again.",
      "404: The entity is unknown (`UNKNOWN_ENTITY`), or there is nothing to analyse yet (`DATA_NOT_FOUND`): ask later.",
      "408: The analysis is still running (`TIMEOUT`): ask again.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side: `INTERNAL_SERVER_ERROR`."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createInsightsClient } from \"@openlean/insights-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst insights = createInsightsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await insights.GET(\"/insights/v3/credit-obligations\", {\n  params: { query: { entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccounts",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/accounts",
    "summary": "List accounts",
    "about": "Accounts that the customer shared under an entity, in the Saudi open banking shape. Values keep the `KSAOB.` vocabulary of the bank; use the data API for a normalised form.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadAccountsBasic",
      "ReadAccountsDetail"
    ],
    "required": [],
    "responses": [
      "200: Accounts under the entity.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/accounts\", {\n  params: { query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccountBalances",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/balances",
    "summary": "List balances of an account",
    "about": "Balances of one account, one row per balance type. Amounts are unsigned text; look at `CreditDebitIndicator` for the direction.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadBalances"
    ],
    "required": [
      "AccountId: Lean account id, as returned by the account list."
    ],
    "responses": [
      "200: Balances of the account.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/balances\", {\n  params: {\n    path: { AccountId: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccountBeneficiaries",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/beneficiaries",
    "summary": "List beneficiaries of an account",
    "about": "Payees the customer saved on one account. The items do not repeat the account id.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadBeneficiariesBasic",
      "ReadBeneficiariesDetail"
    ],
    "required": [
      "AccountId: Lean account id, as returned by the account list."
    ],
    "responses": [
      "200: Beneficiaries of the account.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/beneficiaries\", {\n  params: {\n    path: { AccountId: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccountDirectDebits",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/direct-debits",
    "summary": "List direct debits of an account",
    "about": "Mandates that let others collect from one account. The items do not repeat the account id.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadDirectDebits"
    ],
    "required": [
      "AccountId: Lean account id, as returned by the account list."
    ],
    "responses": [
      "200: Direct debits of the account.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/direct-debits\", {\n  params: {\n    path: { AccountId: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccountParties",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/parties",
    "summary": "List parties of an account",
    "about": "Everyone tied to one account, such as joint holders and delegates, with what the bank has verified about them.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadParty"
    ],
    "required": [
      "AccountId: Lean account id, as returned by the account list."
    ],
    "responses": [
      "200: Parties tied to the account.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/parties\", {\n  params: {\n    path: { AccountId: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccountScheduledPayments",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/scheduled-payments",
    "summary": "List scheduled payments of an account",
    "about": "One-off payments of one account that are dated in the future. The items do not repeat the account id.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadScheduledPaymentsBasic",
      "ReadScheduledPaymentsDetail"
    ],
    "required": [
      "AccountId: Lean account id, as returned by the account list."
    ],
    "responses": [
      "200: Scheduled payments of the account.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/scheduled-payments\", {\n  params: {\n    path: { AccountId: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccountStandingOrders",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/standing-orders",
    "summary": "List standing orders of an account",
    "about": "Recurring payments of one account. `Frequency` is a compact expression and `NumberOfPayments` is text.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadStandingOrdersBasic",
      "ReadStandingOrdersDetail"
    ],
    "required": [
      "AccountId: Lean account id, as returned by the account list."
    ],
    "responses": [
      "200: Standing orders of the account.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/standing-orders\", {\n  params: {\n    path: { AccountId: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listAccountTransactions",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/transactions",
    "summary": "List transactions of an account",
    "about": "Entries of one account, page by page. Amounts are unsigned text; `Meta` tells how far the history reaches.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadTransactionsBasic",
      "ReadTransactionsDetail"
    ],
    "required": [
      "AccountId: Lean account id, as returned by the account list."
    ],
    "responses": [
      "200: Transactions of the account.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/accounts/{AccountId}/transactions\", {\n  params: {\n    path: { AccountId: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\" },\n    query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listParties",
    "api": "open-banking",
    "method": "GET",
    "path": "/open-banking/account-information/2022.11.01-final-errata2/parties",
    "summary": "List parties behind the consent",
    "about": "The person or organisation that gave the consent, with what the bank has verified about them.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "ReadPartyPSU"
    ],
    "required": [],
    "responses": [
      "200: Parties behind the consent.",
      "400: A parameter is missing, malformed or unknown; the granular code is `INVALID_PARAMETERS`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application; the granular code is `ENTITY_NOT_FOUND`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on the side of the bank or of Lean; the granular code is `BANK_ISSUE` when it is the bank."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createOpenBankingClient } from \"@openlean/open-banking-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst openBanking = createOpenBankingClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await openBanking.GET(\"/open-banking/account-information/2022.11.01-final-errata2/parties\", {\n  params: { query: { EntityId: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createBulkPaymentIntent",
    "api": "payments",
    "method": "POST",
    "path": "/bulk-payments/v1/intents/",
    "summary": "Create a bulk payment intent",
    "about": "Asks for several payments that are approved together with `pay` of LinkSDK, whose `bulk_payment_intent_id` is the only published trace of the answer. Neither body is documented. The path ends with a slash.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The answer is not documented.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/bulk-payments/v1/intents/\", {\n  body: {},\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listPaymentConsents",
    "api": "payments",
    "method": "GET",
    "path": "/consents/v1",
    "summary": "List the payment consents of a customer",
    "about": "One page of the payment consents of one customer. Consents to data access are in the customers API.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean customer whose consents to read."
    ],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/consents/v1\", {\n  params: { query: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createAccountOnFileConsent",
    "api": "payments",
    "method": "POST",
    "path": "/consents/v1/account-on-file",
    "summary": "Create an account-on-file consent",
    "about": "Registers a consent to payments that you will start yourself, within limits. The customer approves it with `authorizeConsent` of LinkSDK. There is no idempotency key: after a timeout look with `listPaymentConsents` first. Answers 200, not 201.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The consent, not yet in force.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/consents/v1/account-on-file\", {\n  body: {\n    customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n    destination_account_id: \"0190c7de-7b84-7e63-ba99-91a2cd4e6007\",\n    currency: \"AED\",\n    reference: \"Example Shop\",\n    purpose: \"GDS\",\n    control_parameters: {\n      type: \"VariableOnDemand\",\n      period_type: \"Month\",\n      max_individual_amount: 500,\n      max_cumulative_amount_per_period: 1000,\n      max_cumulative_number_of_payments_per_period: 4,\n    },\n    government_identifier: { type: \"EMIRATES_ID\", value: \"784-0000-0000000-0\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPaymentConsent",
    "api": "payments",
    "method": "GET",
    "path": "/consents/v1/{consent_id}",
    "summary": "Get a payment consent",
    "about": "One consent: its state, its limits, and how much of them is used up. Ask before a large payment, and when a webhook about it is missing.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "consent_id: The consent: `id` of its creation and of webhooks."
    ],
    "responses": [
      "200: The consent.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/consents/v1/{consent_id}\", {\n  params: { path: { consent_id: \"c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPaymentConsentBalance",
    "api": "payments",
    "method": "GET",
    "path": "/consents/v1/{consent_id}/balance",
    "summary": "Get the balance behind a payment consent",
    "about": "Asks the bank how much money is on the account of a consent, for example before a payment.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "consent_id: The consent: `id` of its creation and of webhooks."
    ],
    "responses": [
      "200: The balance of this moment.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "409: The consent is not `AUTHORISED`.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/consents/v1/{consent_id}/balance\", {\n  params: { path: { consent_id: \"c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "revokePaymentConsent",
    "api": "payments",
    "method": "POST",
    "path": "/consents/v1/{consent_id}/revocation",
    "summary": "Revoke a payment consent",
    "about": "Ends a consent from your side, for good.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "consent_id: The consent: `id` of its creation and of webhooks."
    ],
    "responses": [
      "200: The consent is revoked.",
      "400: The consent is not `AUTHORISED`, so there is nothing to revoke, or a parameter is malformed.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/consents/v1/{consent_id}/revocation\", {\n  params: { path: { consent_id: \"c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31\" } },\n  body: {\n    reason: \"END_USER_REQUESTED\",\n    additional_context: \"Cancelled the subscription\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listPaymentConsentEvents",
    "api": "payments",
    "method": "GET",
    "path": "/consents/{consent_id}/history",
    "summary": "List what happened to a payment consent",
    "about": "The log of one consent. The path has no version, unlike the others of consents.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "consent_id: The consent: `id` of its creation and of webhooks."
    ],
    "responses": [
      "200: The first page of the history.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/consents/{consent_id}/history\", {\n  params: { path: { consent_id: \"c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listCustomerPaymentDestinations",
    "api": "payments",
    "method": "GET",
    "path": "/customers/v1/{customer_id}/destinations",
    "summary": "List the payment destinations of a customer",
    "about": "All destinations that one customer owns, in a bare array without pages.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer."
    ],
    "responses": [
      "200: The destinations; an empty array when there are none.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/customers/v1/{customer_id}/destinations\", {\n  params: { path: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listPaymentSources",
    "api": "payments",
    "method": "GET",
    "path": "/customers/v1/{customer_id}/payment-sources",
    "summary": "List the payment sources of a customer",
    "about": "All connections a customer can pay from, each with its accounts and beneficiaries, in a bare array without pages. Pay only over a beneficiary that is `ACTIVE`.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer."
    ],
    "responses": [
      "200: The payment sources; an empty array when there are none.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/customers/v1/{customer_id}/payment-sources\", {\n  params: { path: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPaymentSource",
    "api": "payments",
    "method": "GET",
    "path": "/customers/v1/{customer_id}/payment-sources/{payment_source_id}",
    "summary": "Get a payment source",
    "about": "One connection a customer can pay from.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer.",
      "payment_source_id: The payment source, from the list or from a webhook."
    ],
    "responses": [
      "200: The payment source.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such payment source, or it belongs to another customer.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/customers/v1/{customer_id}/payment-sources/{payment_source_id}\", {\n  params: {\n    path: {\n      customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      payment_source_id: \"0190c7de-6a73-7d52-a988-8091bc3d5f06\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "deletePaymentSource",
    "api": "payments",
    "method": "DELETE",
    "path": "/customers/v1/{customer_id}/payment-sources/{payment_source_id}",
    "summary": "Delete a payment source",
    "about": "Drops a connection and the credentials stored for it. The customer has to connect again to pay from it.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Lean's id of the customer, from creating the customer.",
      "payment_source_id: The payment source, from the list or from a webhook."
    ],
    "responses": [
      "200: The source is deleted.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such payment source, or it belongs to another customer.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.DELETE(\"/customers/v1/{customer_id}/payment-sources/{payment_source_id}\", {\n  params: {\n    path: {\n      customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      payment_source_id: \"0190c7de-6a73-7d52-a988-8091bc3d5f06\",\n    },\n  },\n  body: { reason: \"USER_REQUESTED\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listPaymentLinks",
    "api": "payments",
    "method": "GET",
    "path": "/payment-links/v1",
    "summary": "List payment links",
    "about": "One page of the links of the application. There is no filter.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payment-links/v1\");\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createPaymentLink",
    "api": "payments",
    "method": "POST",
    "path": "/payment-links/v1",
    "summary": "Create a payment link",
    "about": "Makes a page of Lean's where payers pay a fixed sum, and a URL to send them. There is no idempotency key: after a timeout look with `listPaymentLinks` first.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "201: The link.",
      "400: A parameter is missing, malformed or unknown, or `redirect_url` is not registered in the dashboard.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/payment-links/v1\", {\n  body: {\n    payment_details: {\n      reference: \"Order A-1001\",\n      currency: \"AED\",\n      amount: 125.5,\n      destination_id: \"0190c7df-2c1d-7c30-889a-bbccddeeff00\",\n      payment_purpose: \"GDS\",\n    },\n    name: \"Order A-1001\",\n    max_usages: 1,\n    expires_at: \"2026-06-13T10:00:00Z\",\n    redirect_url: \"https://shop.example/thanks\",\n    identifiers: [\n      { type: \"EMAIL\", display_label: \"Email\", required: true },\n      { type: \"TEXT\", display_label: \"Table\", required: false, limit: 4 },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPaymentLink",
    "api": "payments",
    "method": "GET",
    "path": "/payment-links/v1/{payment_link_id}",
    "summary": "Get a payment link",
    "about": "One link and how often it was used. No webhook tells of its state, so ask from time to time.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_link_id: `id` of the link."
    ],
    "responses": [
      "200: The link.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payment-links/v1/{payment_link_id}\", {\n  params: { path: { payment_link_id: \"0190c7df-1d0e-7d00-9456-778899aabbdd\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "updatePaymentLink",
    "api": "payments",
    "method": "PUT",
    "path": "/payment-links/v1/{payment_link_id}",
    "summary": "Enable or disable a payment link",
    "about": "Switches a link on or off. Nothing else of it can be changed, and one that is `EXPIRED` or `USED` stays so.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_link_id: `id` of the link."
    ],
    "responses": [
      "200: The state is set.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.PUT(\"/payment-links/v1/{payment_link_id}\", {\n  params: { path: { payment_link_id: \"0190c7df-1d0e-7d00-9456-778899aabbdd\" } },\n  body: { status: \"DISABLED\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listPaymentLinkUsages",
    "api": "payments",
    "method": "GET",
    "path": "/payment-links/v1/{payment_link_id}/usages",
    "summary": "List the tries to pay over a link",
    "about": "One page of the tries. Opening the page alone is none; pressing pay is.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_link_id: `id` of the link."
    ],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payment-links/v1/{payment_link_id}/usages\", {\n  params: { path: { payment_link_id: \"0190c7df-1d0e-7d00-9456-778899aabbdd\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPaymentLinkUsage",
    "api": "payments",
    "method": "GET",
    "path": "/payment-links/v1/{payment_link_id}/usages/{usage_id}",
    "summary": "Get a try to pay over a link",
    "about": "One try and the payment it led to.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_link_id: `id` of the link.",
      "usage_id: The try, from the list."
    ],
    "responses": [
      "200: The try.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payment-links/v1/{payment_link_id}/usages/{usage_id}\", {\n  params: {\n    path: {\n      payment_link_id: \"0190c7df-1d0e-7d00-9456-778899aabbdd\",\n      usage_id: \"0190c7df-1e0f-7e10-8567-8899aabbccee\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createAccountOnFilePayment",
    "api": "payments",
    "method": "POST",
    "path": "/payments/v1/account-on-file",
    "summary": "Pay under a consent",
    "about": "Starts a payment under an authorised consent, without the customer. Answers 200 when Lean took the order; the outcome comes as `payment.created` and `payment.updated`. Whether `getPayment` returns it is not documented. After a timeout send the same request with the same key again: it returns the first payment.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "Idempotency-Key: Text of your own, one per payment or schedule you intend, kept until you know the outcome."
    ],
    "responses": [
      "200: Lean took the order.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/payments/v1/account-on-file\", {\n  params: { header: { \"Idempotency-Key\": \"order-1001\" } },\n  body: {\n    consent_id: \"c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31\",\n    amount: 125.5,\n    risk_details: {\n      debtor_indicators: { geo_location: { latitude: 25.2, longitude: 55.3 } },\n      transaction_indicators: { channel: \"WEB\" },\n    },\n    reference: \"Order A-1001\",\n    creditor_reference: \"A-1001\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listPaymentDestinations",
    "api": "payments",
    "method": "GET",
    "path": "/payments/v1/destinations",
    "summary": "List payment destinations",
    "about": "All accounts of the application that customers can pay, in a bare array without pages.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The destinations; an empty array when there are none.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payments/v1/destinations\");\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createPaymentDestination",
    "api": "payments",
    "method": "POST",
    "path": "/payments/v1/destinations",
    "summary": "Create a payment destination",
    "about": "Registers an account that customers can pay. Wait until it is `CONFIRMED` before you ask for money. No call changes or deletes one. Answers 200, not 201.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The destination.",
      "400: A parameter is missing, malformed or unknown; `INVALID_IBAN` and `INVALID_NAME` are about the account.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/payments/v1/destinations\", {\n  body: {\n    name: \"Example Trading LLC\",\n    display_name: \"Example Shop\",\n    address: \"1 Example Street\",\n    city: \"Dubai\",\n    country: \"ARE\",\n    iban: \"AE609990000000000000002\",\n    swift_code: \"EXMPAEAD\",\n    bank_type: \"SME\",\n    government_identifier: { type: \"TRADE_LICENSE_NUMBER\", value: \"CN-0000000\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPaymentDestination",
    "api": "payments",
    "method": "GET",
    "path": "/payments/v1/destinations/{payment_destination_id}",
    "summary": "Get a payment destination",
    "about": "One account that customers can pay, and whether it is confirmed.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_destination_id: The destination, from its creation."
    ],
    "responses": [
      "200: The destination.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such payment destination for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payments/v1/destinations/{payment_destination_id}\", {\n  params: {\n    path: { payment_destination_id: \"0190c7de-7b84-7e63-ba99-91a2cd4e6007\" },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listPaymentIntents",
    "api": "payments",
    "method": "GET",
    "path": "/payments/v1/intents",
    "summary": "List payment intents",
    "about": "One page of the intents of the application, with their payments. Unlike on most lists, `page` and `size` have to be sent.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "page: Page to read, counted from 0.",
      "size: Intents per page."
    ],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payments/v1/intents\", {\n  params: { query: { page: 0, size: 50 } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createPaymentIntent",
    "api": "payments",
    "method": "POST",
    "path": "/payments/v1/intents",
    "summary": "Create a payment intent",
    "about": "Agrees on a sum and a payee before the customer approves anything. Give `payment_intent_id` to LinkSDK (`pay` or `checkout`) or to `createSession`. There is no idempotency key: after a timeout look for the intent with `listPaymentIntents` before you make another. Answers 200, not 201.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The intent.",
      "400: A parameter is missing, malformed or unknown, or the amount is refused: `AMOUNT_UNDER_MIN_VALUE`, `AMOUNT_OVER_MAX_VALUE` or, with too many decimals, `INVALID_AMOUNT`.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such payment destination for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/payments/v1/intents\", {\n  body: {\n    customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n    amount: 125.5,\n    currency: \"AED\",\n    description: \"Order A-1001\",\n    payment_destination_id: \"0190c7de-7b84-7e63-ba99-91a2cd4e6007\",\n    purpose_code: \"GDS\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPaymentIntent",
    "api": "payments",
    "method": "GET",
    "path": "/payments/v1/intents/{payment_intent_id}",
    "summary": "Get a payment intent",
    "about": "One intent with the payment made of it, if there is one. This is how to learn the outcome when a webhook is missing.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_intent_id: The intent, from its creation or from `intent_id` of a webhook."
    ],
    "responses": [
      "200: The intent.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such payment intent for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payments/v1/intents/{payment_intent_id}\", {\n  params: { path: { payment_intent_id: \"0190c7de-9da6-7085-9cbb-b3c4ef608209\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPayment",
    "api": "payments",
    "method": "GET",
    "path": "/payments/v1/{payment_id}",
    "summary": "Get a payment",
    "about": "One payment. Ask for it when a webhook is missing.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_id: The payment: `payments[].id` of its intent, or `id` of a payment's webhook."
    ],
    "responses": [
      "200: The payment.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/payments/v1/{payment_id}\", {\n  params: { path: { payment_id: \"0190c7de-aeb7-7196-adcc-c4d5f071930a\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listSchedules",
    "api": "payments",
    "method": "GET",
    "path": "/schedules/v1",
    "summary": "List schedules",
    "about": "One page of the schedules of the application.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/schedules/v1\");\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createSchedule",
    "api": "payments",
    "method": "POST",
    "path": "/schedules/v1",
    "summary": "Create a schedule",
    "about": "Registers payments that Lean makes by itself under an authorised consent, within its limits. A schedule cannot be changed: cancel it and make another. After a timeout send the same request with the same key again.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "Idempotency-Key: Text of your own, one per payment or schedule you intend, kept until you know the outcome."
    ],
    "responses": [
      "201: The schedule.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/schedules/v1\", {\n  params: { header: { \"Idempotency-Key\": \"order-1001\" } },\n  body: {\n    consent_id: \"c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31\",\n    schedule: {\n      kind: \"RECURRING\",\n      recurrence: { unit: \"MONTH\" },\n      amount: { value: 125.5, currency: \"AED\" },\n      start_date: \"2026-06-01\",\n      end_date: \"2027-05-01\",\n    },\n    reference: \"Example Shop\",\n    purpose: \"GDS\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getSchedule",
    "api": "payments",
    "method": "GET",
    "path": "/schedules/v1/{schedule_id}",
    "summary": "Get a schedule",
    "about": "One schedule and what it will do next. No webhook tells of its state, so ask from time to time.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "schedule_id: The schedule, from its creation."
    ],
    "responses": [
      "200: The schedule.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/schedules/v1/{schedule_id}\", {\n  params: { path: { schedule_id: \"0190c7df-1a0b-7ad0-8123-4455667788aa\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "cancelSchedule",
    "api": "payments",
    "method": "POST",
    "path": "/schedules/v1/{schedule_id}/cancel",
    "summary": "Cancel a schedule",
    "about": "Stops a schedule for good. The consent stays as it is. Whether it is possible now is in `links`.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "schedule_id: The schedule, from its creation."
    ],
    "responses": [
      "200: The schedule after the change.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/schedules/v1/{schedule_id}/cancel\", {\n  params: { path: { schedule_id: \"0190c7df-1a0b-7ad0-8123-4455667788aa\" } },\n  body: { reason: \"Asked for by the customer\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "pauseSchedule",
    "api": "payments",
    "method": "POST",
    "path": "/schedules/v1/{schedule_id}/pause",
    "summary": "Pause a schedule",
    "about": "Stops a schedule for now. What falls due meanwhile tends to be skipped, not made up for. The consent and other payments under it stay as they are. Whether it is possible now is in `links`.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "schedule_id: The schedule, from its creation."
    ],
    "responses": [
      "200: The schedule after the change.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/schedules/v1/{schedule_id}/pause\", {\n  params: { path: { schedule_id: \"0190c7df-1a0b-7ad0-8123-4455667788aa\" } },\n  body: { reason: \"Asked for by the customer\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listSchedulePayments",
    "api": "payments",
    "method": "GET",
    "path": "/schedules/v1/{schedule_id}/payments",
    "summary": "List the payments of a schedule",
    "about": "One page of the payments that a schedule has made or planned, with their state.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "schedule_id: The schedule, from its creation."
    ],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/schedules/v1/{schedule_id}/payments\", {\n  params: { path: { schedule_id: \"0190c7df-1a0b-7ad0-8123-4455667788aa\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getSchedulePayment",
    "api": "payments",
    "method": "GET",
    "path": "/schedules/v1/{schedule_id}/payments/{scheduled_payment_id}",
    "summary": "Get a payment of a schedule",
    "about": "One payment of a schedule. It does not name the account-on-file payment that was made of it, which `payment.created` and `payment.updated` tell of.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "schedule_id: The schedule, from its creation.",
      "scheduled_payment_id: The payment, from the list."
    ],
    "responses": [
      "200: The payment.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/schedules/v1/{schedule_id}/payments/{scheduled_payment_id}\", {\n  params: {\n    path: {\n      schedule_id: \"0190c7df-1a0b-7ad0-8123-4455667788aa\",\n      scheduled_payment_id: \"0190c7df-1b0c-7be0-9234-5566778899bb\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "resumeSchedule",
    "api": "payments",
    "method": "POST",
    "path": "/schedules/v1/{schedule_id}/resume",
    "summary": "Resume a schedule",
    "about": "Lets a paused schedule go on. Whether it is possible now is in `links`.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "schedule_id: The schedule, from its creation."
    ],
    "responses": [
      "200: The schedule after the change.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/schedules/v1/{schedule_id}/resume\", {\n  params: { path: { schedule_id: \"0190c7df-1a0b-7ad0-8123-4455667788aa\" } },\n  body: { reason: \"Asked for by the customer\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listUpcomingPayments",
    "api": "payments",
    "method": "GET",
    "path": "/schedules/v1/{schedule_id}/upcoming-payments",
    "summary": "List the payments ahead of a schedule",
    "about": "One page of the payments that a schedule has yet to make.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "schedule_id: The schedule, from its creation."
    ],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/schedules/v1/{schedule_id}/upcoming-payments\", {\n  params: { path: { schedule_id: \"0190c7df-1a0b-7ad0-8123-4455667788aa\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createSession",
    "api": "payments",
    "method": "POST",
    "path": "/sessions/v1",
    "summary": "Create a checkout session",
    "about": "Makes a page of Lean's where a customer approves one payment intent, without LinkSDK in your own page. Check the payment when the customer is back: they come back after giving up too. There is no idempotency key.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "201: The session.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.POST(\"/sessions/v1\", {\n  body: {\n    customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n    flow: {\n      type: \"PAY\",\n      payload: { payment_intent_id: \"0190c7de-9da6-7085-9cbb-b3c4ef608209\" },\n    },\n    redirect_url: \"https://shop.example/orders/A-1001\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getSession",
    "api": "payments",
    "method": "GET",
    "path": "/sessions/v1/{session_id}",
    "summary": "Get a checkout session",
    "about": "How far a customer got on the page. Ask for the payment as well: a customer who gave up comes back to `redirect_url` too.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "session_id: The session, from its creation."
    ],
    "responses": [
      "200: The session.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPaymentsClient } from \"@openlean/payments-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payments = createPaymentsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payments.GET(\"/sessions/v1/{session_id}\", {\n  params: { path: { session_id: \"0190c7df-1c0d-7cf0-8345-66778899aacc\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listRefunds",
    "api": "payouts",
    "method": "GET",
    "path": "/payouts/refunds",
    "summary": "List refunds",
    "about": "One page of refunds, each with its state. No event is documented for refunds, so ask from time to time.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payouts.GET(\"/payouts/refunds\");\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "updateRefunds",
    "api": "payouts",
    "method": "PUT",
    "path": "/payouts/refunds",
    "summary": "Approve or reject refunds",
    "about": "Decides about refunds that were created, as a list. An approved one goes to the bank, a rejected one ends.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The refunds after the decision.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payouts.PUT(\"/payouts/refunds\", {\n  body: [{ refund_id: \"0190c7df-2e1f-7e50-8abc-ddeeff001122\", status: \"APPROVED\" }],\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createRefunds",
    "api": "payouts",
    "method": "POST",
    "path": "/payouts/refunds",
    "summary": "Create refunds",
    "about": "Queues refunds of reconciled payments, as a list. Each waits for a decision of a second person (`updateRefunds`), unless it is created as `APPROVED`. With an idempotency key the request may be sent again; without one look with `listRefunds` first. Answers 201.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "201: The refunds.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payouts.POST(\"/payouts/refunds\", {\n  params: { header: { \"idempotency-key\": \"order-1001\" } },\n  body: [\n    {\n      payment_id: \"0190c7de-aeb7-7196-adcc-c4d5f071930a\",\n      amount: 25.5,\n      currency: \"AED\",\n      reason_code: \"CUSTOMER_REQUEST\",\n      description: \"One item came back\",\n      external_reference: \"return-77\",\n    },\n  ],\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listRefundReasons",
    "api": "payouts",
    "method": "GET",
    "path": "/payouts/refunds/reasons",
    "summary": "List the reasons for refunds",
    "about": "All reasons that `createRefunds` takes, in a bare array without pages.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The reasons.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payouts.GET(\"/payouts/refunds/reasons\");\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getRefund",
    "api": "payouts",
    "method": "GET",
    "path": "/payouts/refunds/{refund_id}",
    "summary": "Get a refund",
    "about": "One refund and how far it is.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "refund_id: The refund, from its creation or from the list."
    ],
    "responses": [
      "200: The refund.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payouts.GET(\"/payouts/refunds/{refund_id}\", {\n  params: { path: { refund_id: \"0190c7df-2e1f-7e50-8abc-ddeeff001122\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createBulkPayout",
    "api": "payouts",
    "method": "POST",
    "path": "/payouts/v1/bulk-payments",
    "summary": "Create a file of payouts",
    "about": "Queues many payouts as one file for the bank. No call reads the file or its payouts by its id, so follow them with `listPayouts`. There is no idempotency key.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "201: The file is taken.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await payouts.POST(\"/payouts/v1/bulk-payments\", {\n  body: {\n    account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\",\n    authorize_payment: false,\n    payments: [\n      {\n        destination_id: \"0190c7df-2c1d-7c30-889a-bbccddeeff00\",\n        amount: 250.75,\n        currency: \"SAR\",\n        description: \"Invoice 1001\",\n      },\n      {\n        destination_details: {\n          name: \"Example Supplies Company\",\n          display_name: \"Example Supplies\",\n          address: \"2 Example Street\",\n          city: \"Riyadh\",\n          country: \"SAU\",\n          account_number: \"0000000000000004\",\n          iban: \"SA9799000000000000000002\",\n        },\n        amount: 99.5,\n        currency: \"SAR\",\n      },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPayoutIntent",
    "api": "payouts",
    "method": "GET",
    "path": "/payouts/v1/intents/{payment_intent_id}",
    "summary": "Get a payout",
    "about": "One payout as you ordered it, with its payment once there is one.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_intent_id: The payout: `payment_intent_id` of its creation."
    ],
    "responses": [
      "200: The payout.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payouts.GET(\"/payouts/v1/intents/{payment_intent_id}\", {\n  params: { path: { payment_intent_id: \"0190c7de-9da6-7085-9cbb-b3c4ef608209\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createPayout",
    "api": "payouts",
    "method": "POST",
    "path": "/payouts/v1/payment",
    "summary": "Create payouts",
    "about": "Queues one or more payouts from your own accounts. The payees have to be registered before. With an idempotency key the request may be sent again; without one look with `listPayouts` first. Follow the outcome by webhook (`payment.created`, `payment.updated`) or with the history.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The payouts are taken.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await payouts.POST(\"/payouts/v1/payment\", {\n  params: { header: { \"idempotency-key\": \"order-1001\" } },\n  body: {\n    payment_details: [\n      {\n        account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\",\n        destination_details: [\n          {\n            payment_destination_id: \"0190c7de-7b84-7e63-ba99-91a2cd4e6007\",\n            amount: 250.75,\n            description: \"Invoice 1001\",\n            authorize_payment: true,\n          },\n        ],\n      },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createPayoutDestinations",
    "api": "payouts",
    "method": "POST",
    "path": "/payouts/v1/payment/destinations",
    "summary": "Register accounts to pay",
    "about": "Registers payees at your bank. The body is a list, and HTTP 200 can carry entries that failed. Pay only after `payment_source.beneficiary.created` or `.updated` says `ACTIVE`. There is no idempotency key.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: One entry for each account.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await payouts.POST(\"/payouts/v1/payment/destinations\", {\n  body: [\n    {\n      name: \"Example Supplies Company\",\n      iban: \"SA9799000000000000000002\",\n      address: \"2 Example Street\",\n      city: \"Riyadh\",\n      country: \"SAU\",\n      currency_iso_code: \"SAR\",\n      display_name: \"Example Supplies\",\n    },\n  ],\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPayoutDestination",
    "api": "payouts",
    "method": "GET",
    "path": "/payouts/v1/payment/destinations/{destination_id}",
    "summary": "Get an account to pay",
    "about": "One payee and whether it can be paid.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "destination_id: The account: `destination_id` of its creation."
    ],
    "responses": [
      "200: The account.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await payouts.GET(\"/payouts/v1/payment/destinations/{destination_id}\", {\n  params: { path: { destination_id: \"0190c7df-2c1d-7c30-889a-bbccddeeff00\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listPayouts",
    "api": "payouts",
    "method": "GET",
    "path": "/payouts/v1/payments",
    "summary": "List payouts",
    "about": "One page of your payouts. There is no filter by status or payee.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The page.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await payouts.GET(\"/payouts/v1/payments\");\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPayoutHistory",
    "api": "payouts",
    "method": "GET",
    "path": "/payouts/v1/payments/{payment_intent_id}/history",
    "summary": "Get the history of a payout",
    "about": "The events of one payout, as the webhooks told them: use it to catch up on missed ones. The final word on the money is `post_initiation_status` of the payment.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_intent_id: The payout: `payment_intent_id` of its creation."
    ],
    "responses": [
      "200: The history.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await payouts.GET(\"/payouts/v1/payments/{payment_intent_id}/history\", {\n  params: { path: { payment_intent_id: \"0190c7de-9da6-7085-9cbb-b3c4ef608209\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createSplitPayout",
    "api": "payouts",
    "method": "POST",
    "path": "/payouts/v1/split-payments",
    "summary": "Create payouts less a commission",
    "about": "Queues payouts of which a commission goes to a payee that Lean has configured. The newest reference marks it as outdated: do not build on it.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The payouts are taken.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payouts.POST(\"/payouts/v1/split-payments\", {\n  body: {\n    payment_details: [\n      {\n        account_id: \"7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40\",\n        destination_details: [\n          {\n            payment_destination_id: \"0190c7de-7b84-7e63-ba99-91a2cd4e6007\",\n            amount: 100,\n            description: \"Order A-1001\",\n            authorize_payment: true,\n            commission: { strategy: \"FIXED\", amount: 2 },\n          },\n        ],\n      },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getPayoutPayment",
    "api": "payouts",
    "method": "GET",
    "path": "/payouts/v1/{payment_id}",
    "summary": "Get the payment of a payout",
    "about": "One payment of a payout with the final word on the money, `post_initiation_status`.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_id: The payment: `payment.id` of the intent, or `id` of a webhook."
    ],
    "responses": [
      "200: The payment.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createPayoutsClient } from \"@openlean/payouts-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst payouts = createPayoutsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await payouts.GET(\"/payouts/v1/{payment_id}\", {\n  params: { path: { payment_id: \"0190c7de-aeb7-7196-adcc-c4d5f071930a\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listDeposits",
    "api": "reconciliation",
    "method": "GET",
    "path": "/reconciliation/v1/deposits",
    "summary": "List deposits",
    "about": "Money received on the accounts of your own that are connected as deposit sources, with the payment each was matched with.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "start_date: First day of the deposits, in `time_zone`.",
      "end_date: Last day of the deposits, in `time_zone`."
    ],
    "responses": [
      "200: One page of deposits.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReconciliationClient } from \"@openlean/reconciliation-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reconciliation = createReconciliationClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await reconciliation.GET(\"/reconciliation/v1/deposits\", {\n  params: { query: { start_date: \"2026-01-01\", end_date: \"2026-01-31\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "searchReconciliationPayments",
    "api": "reconciliation",
    "method": "POST",
    "path": "/reconciliation/v1/payments",
    "summary": "Search payments and their match",
    "about": "Payments that were initiated on the given days, with the deposit each was matched with. A search, although it is a POST: it can be repeated.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: One page of payments.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReconciliationClient } from \"@openlean/reconciliation-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reconciliation = createReconciliationClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await reconciliation.POST(\"/reconciliation/v1/payments\", {\n  body: { payment_initiation_date: { from: \"2026-05-12\", to: \"2026-05-13\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getReconciliationPayment",
    "api": "reconciliation",
    "method": "GET",
    "path": "/reconciliation/v1/payments/{payment_id}",
    "summary": "Get a payment and its match",
    "about": "Whether the money of a payment came in, and as which deposit. The webhook `payment.reconciliation.updated` tells of changes.",
    "regions": [
      "ae"
    ],
    "permissions": [],
    "required": [
      "payment_id: Payment to look up."
    ],
    "responses": [
      "200: The payment.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: No such payment for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReconciliationClient } from \"@openlean/reconciliation-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reconciliation = createReconciliationClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await reconciliation.GET(\"/reconciliation/v1/payments/{payment_id}\", {\n  params: { path: { payment_id: \"0190c7de-aeb7-7196-adcc-c4d5f071930a\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createBankStatementsReport",
    "api": "reports",
    "method": "POST",
    "path": "/insights/v2/customers/{customer_id}/reports/bank-statements",
    "summary": "Start a report of bank statements",
    "about": "Asks for statements of every bank that the customer has connected. They are made in the background: fetch the report until it is no longer `PENDING`. No webhook is documented.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Customer whose banks the report covers."
    ],
    "responses": [
      "201: The report was started.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReportsClient } from \"@openlean/reports-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reports = createReportsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await reports.POST(\"/insights/v2/customers/{customer_id}/reports/bank-statements\", {\n  params: { path: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n  body: { start_date: \"2026-02-01\", end_date: \"2026-04-30\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getBankStatementsReport",
    "api": "reports",
    "method": "GET",
    "path": "/insights/v2/customers/{customer_id}/reports/bank-statements/{report_id}",
    "summary": "Get a report of bank statements",
    "about": "Statements of all connected banks, as JSON or, with the header `accept: application/pdf`, as a document. Read figures only when `status` is `OK`.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Customer whose banks the report covers.",
      "report_id: Report to fetch, as given when it was started."
    ],
    "responses": [
      "200: The report, or how far it is.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReportsClient } from \"@openlean/reports-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reports = createReportsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await reports.GET(\"/insights/v2/customers/{customer_id}/reports/bank-statements/{report_id}\", {\n  params: {\n    path: {\n      customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      report_id: \"8f1e0b9a-3c47-4d25-96e8-2b5a7c0d4f13\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createVerificationOfIncomeReport",
    "api": "reports",
    "method": "POST",
    "path": "/insights/v2/customers/{customer_id}/reports/verification-of-income",
    "summary": "Start a verification of income",
    "about": "Asks for a report on the income of a customer over all connected banks. It is made in the background: fetch the report until it is no longer `PENDING`. No webhook is documented.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Customer whose banks the report covers."
    ],
    "responses": [
      "201: The report was started.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReportsClient } from \"@openlean/reports-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reports = createReportsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await reports.POST(\"/insights/v2/customers/{customer_id}/reports/verification-of-income\", {\n  params: { path: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n  body: {},\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getVerificationOfIncomeReport",
    "api": "reports",
    "method": "GET",
    "path": "/insights/v2/customers/{customer_id}/reports/verification-of-income/{report_id}",
    "summary": "Get a verification of income",
    "about": "Income by payer, with what is expected next, as JSON or, with the header `accept: application/pdf`, as a document. Read figures only when `status` is `OK`: a pending report has sums of 0.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [
      "customer_id: Customer whose banks the report covers.",
      "report_id: Report to fetch, as given when it was started."
    ],
    "responses": [
      "200: The report, or how far it is.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReportsClient } from \"@openlean/reports-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reports = createReportsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await reports.GET(\"/insights/v2/customers/{customer_id}/reports/verification-of-income/{report_id}\", {\n  params: {\n    path: {\n      customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      report_id: \"8f1e0b9a-3c47-4d25-96e8-2b5a7c0d4f13\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "createReportCustomer",
    "api": "reports",
    "method": "POST",
    "path": "/reports/v2/customers",
    "summary": "Register a customer for reports",
    "about": "Returns a hosted page on which the customer connects a bank. Finishing it is the likely start of the report; nothing else that starts one is documented.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The customer, with the page to send them.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReportsClient } from \"@openlean/reports-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reports = createReportsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await reports.POST(\"/reports/v2/customers\", {\n  body: {\n    account_type: \"PERSONAL\",\n    identifiers: [{ type: \"NATIONAL_ID\", value: \"1000000001\" }],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listFinancialInsightsReports",
    "api": "reports",
    "method": "GET",
    "path": "/reports/v2/customers/{customer_id}/reports/",
    "summary": "List the financial insights reports of a customer",
    "about": "Reports that can be fetched as PDF. The trailing slash belongs to the path.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [
      "customer_id: Customer for reports, as given by `POST /reports/v2/customers`."
    ],
    "responses": [
      "200: One page of reports.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReportsClient } from \"@openlean/reports-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reports = createReportsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await reports.GET(\"/reports/v2/customers/{customer_id}/reports/\", {\n  params: { path: { customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\" } },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "getFinancialInsightsReport",
    "api": "reports",
    "method": "GET",
    "path": "/reports/v2/customers/{customer_id}/reports/{report_id}",
    "summary": "Get a financial insights report",
    "about": "The report as a document; there is no JSON form.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [
      "customer_id: Customer for reports, as given by `POST /reports/v2/customers`.",
      "report_id: Report to fetch, as given by the list."
    ],
    "responses": [
      "200: The document.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The resource does not exist for this application, or the path is wrong.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createReportsClient } from \"@openlean/reports-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst reports = createReportsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await reports.GET(\"/reports/v2/customers/{customer_id}/reports/{report_id}\", {\n  params: {\n    path: {\n      customer_id: \"5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52\",\n      report_id: \"8f1e0b9a-3c47-4d25-96e8-2b5a7c0d4f13\",\n    },\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyName",
    "api": "verifications",
    "method": "POST",
    "path": "/insights/v1/name-verification",
    "summary": "Compare a name with the one at a connected bank",
    "about": "Compares the name your customer gave with the name at the bank of a connected entity. Two things differ from the other checks: the path belongs to insights, and the result is in `data`. The consent needs the permissions `accounts` and `identity`.",
    "regions": [
      "ae"
    ],
    "permissions": [
      "accounts",
      "identity"
    ],
    "required": [],
    "responses": [
      "200: The comparison was made, or failed with a reason.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"ae\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/insights/v1/name-verification\", {\n  body: {\n    entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n    full_name: \"Noura Al-Example\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyAccount",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v1/accounts",
    "summary": "Check who owns an account in one of 48 countries",
    "about": "Compares an id or a name with the holder of an account by IBAN or domestic number; the customer need not be connected. Each country wants other ids and bank codes: see the request examples. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`. A bad account state, such as `CLOSED`, is an answer with `status` `OK`. Never repeat a call that failed with `GIVEN_INPUT_CANNOT_BE_VERIFIED`.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The comparison was made, or failed with a reason.",
      "400: A value is missing or malformed, or the country is not supported.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The account is not known.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v1/accounts\", {\n  body: {\n    country_code: \"SA\",\n    type: \"PERSONAL\",\n    account_details: { type: \"IBAN\", value: \"SA2810000011100000461309\" },\n    identifications: [\n      { type: \"FULL_NAME\", value: \"ABBAS AL-SHEIKH\" },\n      { type: \"NATIONAL_ID\", value: \"1106972886\" },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyCorporate",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v1/corporates",
    "summary": "Get the record of a company",
    "about": "Reads a company from the Saudi commercial register by its unified number. `type` selects the part that is filled; all keys are always there. Statuses and kinds are words in the requested language, so show them rather than branch on them.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The record was read.",
      "400: The unified number is missing or not exactly 10 digits, or `language` is missing or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v1/corporates\", {\n  body: {\n    type: \"FULL\",\n    identifications: [{ type: \"UNIFIED_NUMBER\", value: \"7001272184\" }],\n    language: \"en\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyCorporateManager",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v1/corporates/managers",
    "summary": "Check a manager of a company",
    "about": "Tells whether a person manages a company, in which posts, and with which powers, from the Saudi commercial register. Takes the number of the company and an id of the person together. What comes back for a person who is no manager is not documented.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The register was read.",
      "400: One of the two ids is missing or of an unknown kind, or `language` is unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v1/corporates/managers\", {\n  body: {\n    identifications: [\n      { type: \"UNIFIED_NUMBER\", value: \"7001272184\" },\n      { type: \"NATIONAL_ID\", value: \"1000000001\" },\n    ],\n    language: \"en\",\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyFreelancer",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v1/freelancers",
    "summary": "Check a freelance certificate",
    "about": "Checks that a freelance certificate belongs to a person, or lists all certificates of a person. A certificate that belongs to someone else is HTTP 200 with `status` `OK`, `NOT_VERIFIED` and no certificates. A verified one may still be expired or revoked.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The check was made.",
      "400: A value is missing, or the kind of an id is unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v1/freelancers\", {\n  body: {\n    type: \"FULL\",\n    identifications: [\n      { type: \"NATIONAL_ID\", value: \"1106972886\" },\n      { type: \"FREELANCER_NUMBER\", value: \"FL-013988291\" },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyProperty",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v1/properties",
    "summary": "Get the record of a property",
    "about": "Reads one property from the Saudi real estate register. Besides the real estate number it wants a proof: the date of first registration, or an id of an owner. A property that is not found is HTTP 200 with `status` `FAILED` and `DATA_NOT_FOUND`.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The record was read, or the check failed with a reason.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v1/properties\", {\n  body: {\n    verification_type: \"STATUS_ONLY\",\n    identification_method: \"IDENTITY\",\n    identifications: [\n      { type: \"PROPERTY_NUMBER\", value: \"0000000000000101\" },\n      { type: \"NATIONAL_ID\", value: \"1106972886\" },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "searchProperties",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v1/properties/search",
    "summary": "List the properties of an owner",
    "about": "Pages through the properties a person owns according to the Saudi real estate register. Needs an id and the birth date of the owner. An owner without properties is an empty list. Use the real estate numbers in a property check for more.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: One page of properties.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v1/properties/search\", {\n  body: {\n    identification_method: \"IDENTITY\",\n    identifications: [\n      { type: \"NATIONAL_ID\", value: \"1106972886\" },\n      { type: \"DATE_OF_BIRTH_HIJRI\", value: \"1410-05-30\" },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyBeneficiaryName",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v2/beneficiary-name",
    "summary": "Get the holder of an IBAN",
    "about": "Returns the holder name and the state of the account behind a Saudi IBAN, to show to a payer before a transfer. Compares nothing: use the IBAN ownership check for that. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`.",
    "regions": [
      "sa"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The name was found, or the check failed with a reason.",
      "400: The IBAN is missing or malformed.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The product is not switched on for your application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v2/beneficiary-name\", {\n  body: { iban: \"SA2810000011100000461309\" },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyEntityOwnership",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v2/entity",
    "summary": "Check who owns a connected entity",
    "about": "Compares the id your customer gave with the holder of the accounts under a connected entity, IBAN by IBAN. Call it once the first data refresh of the entity has finished (webhook `entity.data.refresh.updated` with `status` `FINISHED`). The consent needs the permissions `accounts`, `identity` and `identities`. Recommended, not mandatory, when connecting a bank.",
    "regions": [
      "sa"
    ],
    "permissions": [
      "accounts",
      "identity",
      "identities"
    ],
    "required": [],
    "responses": [
      "200: The comparison was made, or failed with a reason.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "404: The entity does not exist for this application.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v2/entity\", {\n  body: {\n    entity_id: \"0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02\",\n    identifications: [{ type: \"NATIONAL_ID\", value: \"1106972886\" }],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "verifyIbanOwnership",
    "api": "verifications",
    "method": "POST",
    "path": "/verifications/v2/iban",
    "summary": "Check who owns an IBAN",
    "about": "Compares an id or a full name with the holder of one IBAN; the customer need not be connected. Checks by id answer yes or no, checks by name may also answer with a score in `matching`. Which banks can be asked is told by `GET /verifications/v2/iban/banks`. A check that could not be made is HTTP 200 with `status` `FAILED` and the reason in `status_detail`.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The comparison was made, or failed with a reason.",
      "400: A value is missing or malformed, such as a wrong IBAN.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.POST(\"/verifications/v2/iban\", {\n  body: {\n    type: \"PERSONAL\",\n    iban: \"SA2810000011100000461309\",\n    identifications: [{ type: \"NATIONAL_ID\", value: \"1106972886\" }],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "listIbanBanks",
    "api": "verifications",
    "method": "GET",
    "path": "/verifications/v2/iban/banks",
    "summary": "List banks for IBAN checks",
    "about": "Every bank IBAN checks know, what Lean can check there at the moment, and whether your application uses it. A bare array without paging. A bank is usable when both `availability.global` and `application_enablement` are `ENABLED`. The list is separate from `GET /banks/v1/`, which is about connecting accounts.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: All banks.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.GET(\"/verifications/v2/iban/banks\");\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  },
  {
    "operation": "updateIbanBanks",
    "api": "verifications",
    "method": "PUT",
    "path": "/verifications/v2/iban/banks",
    "summary": "Switch banks on or off",
    "about": "Turns IBAN checks at single banks on or off for your application. Checks at a bank that is off fail with `DISABLED_BY_CLIENT`. Read the list again to see the result.",
    "regions": [
      "sa",
      "ae"
    ],
    "permissions": [],
    "required": [],
    "responses": [
      "200: The switches are set.",
      "400: A parameter is missing, malformed or unknown.",
      "401: No valid credentials: the token is missing, invalid or expired, or the client certificate does not belong to the app token.",
      "403: The application may not do this: no production access, product not enabled, or certificate refused.",
      "429: Too many calls, or an identical call is still running.",
      "500: Failure on Lean's side."
    ],
    "sample": "import { bearer } from \"@openlean/auth-middleware\";\nimport { createVerificationsClient } from \"@openlean/verifications-client\";\n\nconst { LEAN_CLIENT_ID = \"\", LEAN_CLIENT_SECRET = \"\" } = process.env;\nconst auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });\nconst verifications = createVerificationsClient({ region: \"sa\", environment: \"sandbox\", auth });\n\nconst result = await verifications.PUT(\"/verifications/v2/iban/banks\", {\n  body: {\n    availabilities: [\n      { country_code: \"SA\", bank_code: \"05\", enablement: \"ENABLED\" },\n      { country_code: \"SA\", bank_code: \"10\", enablement: \"DISABLED\" },\n    ],\n  },\n});\nif (!result.ok) throw result.toError();\nconsole.log(result.data);\n"
  }
];

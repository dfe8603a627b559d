import { unwrap } from "@openlean/core";
import type { Customer } from "@openlean/customers-client";
import type { Answer } from "../answers/answer.ts";
import { ToolError } from "../errors/tool-error.ts";
import { entitiesOf } from "../answers/scope.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import { operationOf, propertyOf } from "../openapi/operations.ts";
import type { Tool, ToolCall } from "./tool.ts";

const byOwnId = operationOf("customers", "getCustomerByAppUserId");
const byId = operationOf("customers", "getCustomer");

const ownId = propertyOf(byOwnId, "app_user_id");

/** From any id of a customer to the ids that the other tools ask for. */
export const findCustomer: Tool = {
  name: "find_customer",
  title: "Find a customer",
  description: `${byOwnId.summary}, or by Lean's, and list the bank connections with their entity_id. Start here: the other tools ask for these ids. Does not tell whether a connection works (connection_health).`,
  input: inputSchema({
    // The client encodes it, so that the caller must not.
    app_user_id: { ...ownId, description: String(ownId["description"]).replace(", percent-encoded", "") },
    customer_id: propertyOf(byId, "customer_id"),
  }),
  operations: [byOwnId, byId, operationOf("customers", "listCustomerEntities")],
  run: async ({ input, connection, customerId }: ToolCall): Promise<Answer> => {
    const { app_user_id, customer_id = app_user_id === undefined ? customerId : undefined } = input;
    if ((app_user_id === undefined) === (customer_id === undefined))
      throw new ToolError("INVALID_ARGUMENTS", "give either app_user_id or customer_id");
    const customer = await read(input, customer_id, connection);
    const entities = await entitiesOf(customer.customer_id, connection);
    const connections = entities.map(({ id, bank_identifier, created_at, consents }) => ({
      entity_id: id,
      bank_identifier,
      created_at,
      consent_status: consents?.[0]?.consent_status,
    }));
    const { customer_id: found, app_user_id: own } = customer;
    return { facts: { customer_id: found, app_user_id: own, connections } };
  },
};

async function read(
  { app_user_id }: { app_user_id?: string },
  customer_id: string,
  { readers: { customers } }: ToolCall["connection"],
): Promise<Customer> {
  return app_user_id === undefined
    ? unwrap(await customers.GET("/customers/v1/{customer_id}", { params: { path: { customer_id } } }))
    : unwrap(
        await customers.GET("/customers/v1/app-user-id/{app_user_id}", { params: { path: { app_user_id } } }),
      );
}

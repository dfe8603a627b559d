import { customerOf } from "../../areas/customers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";

export const updateCustomer: Handler<CustomersOperations["updateCustomer"]> = (world, { path, body }) => {
  const customer = customerOf(world, path.customer_id);
  customer.government_identifiers = body.government_identifiers;
  return { status: 200, body: customer };
};

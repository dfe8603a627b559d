import { customerOf } from "../../areas/customers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";

export const getCustomer: Handler<CustomersOperations["getCustomer"]> = (world, { path }) => ({
  status: 200,
  body: customerOf(world, path.customer_id),
});

import { createCustomer as create } from "../../areas/customers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";

export const createCustomer: Handler<CustomersOperations["createCustomer"]> = (world, { body }) => ({
  status: 200,
  body: create(world, body),
});

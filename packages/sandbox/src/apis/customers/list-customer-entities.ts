import { toEntity } from "../../areas/accounts/index.ts";
import { entitiesOf } from "../../areas/connections/index.ts";
import { customerOf } from "../../areas/customers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";

export const listCustomerEntities: Handler<CustomersOperations["listCustomerEntities"]> = (
  world,
  { path },
) => {
  const { customer_id } = customerOf(world, path.customer_id);
  return { status: 200, body: entitiesOf(world, customer_id).map((entity) => toEntity(world, entity)) };
};

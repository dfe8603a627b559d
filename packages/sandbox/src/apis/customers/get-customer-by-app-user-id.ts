import { findByAppUserId } from "../../areas/customers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { notFound } from "../../kernel/fault.ts";

export const getCustomerByAppUserId: Handler<CustomersOperations["getCustomerByAppUserId"]> = (
  world,
  { path },
) => {
  const customer = findByAppUserId(world, path.app_user_id);
  if (!customer) throw notFound("DATA_NOT_FOUND", "the customer");
  return { status: 200, body: customer };
};

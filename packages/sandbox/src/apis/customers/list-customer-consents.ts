import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { pageOf } from "../../kernel/paging.ts";
import { customerConsentsOf, toCustomerConsent } from "./customer-consents.ts";

export const listCustomerConsents: Handler<CustomersOperations["listCustomerConsents"]> = (
  world,
  { path, query },
) => {
  const { pageNumber = 0, pageSize = 20 } = query;
  const consents = customerConsentsOf(world, path.customerId);
  const { items, page } = pageOf(consents, pageNumber, pageSize, { size: "pageSize" });
  const { sort: _, ...rest } = page;
  return { status: 200, body: { data: items.map((found) => toCustomerConsent(world, found)), page: rest } };
};

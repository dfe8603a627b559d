import { customersIn } from "../../areas/customers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { pageOf } from "../../kernel/paging.ts";

export const listCustomers: Handler<CustomersOperations["listCustomers"]> = (world, { query }) => {
  const customers = [...customersIn(world).values()];
  const { items, page } = pageOf(customers, query.page_number, query.page_size, { size: "page_size" });
  return { status: 200, body: { data: items, page } };
};

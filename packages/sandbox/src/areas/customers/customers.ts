import type { CreateCustomerRequest, Customer } from "@openlean/customers-client";
import { Fault, notFound } from "../../kernel/fault.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";

/** Users of the application, by `customer_id`. */
export const customersIn: Table<Customer> = defineTable("customers");

/**
 * Registers a user of the application.
 *
 * @throws {Fault} 409 `CUSTOMER_ALREADY_EXISTS` when the `app_user_id` is taken
 */
export function createCustomer(world: World, request: CreateCustomerRequest): Customer {
  const customers = customersIn(world);
  if (findByAppUserId(world, request.app_user_id))
    throw new Fault(409, "CUSTOMER_ALREADY_EXISTS", "a customer with this app_user_id exists already");
  const customer: Customer = {
    ...request,
    customer_id: world.random.fork(`customer ${customers.size}`).uuid(),
  };
  customers.set(customer.customer_id, customer);
  return customer;
}

/** @throws {Fault} 404, with a code that Lean does not document */
export function customerOf(world: World, customerId: string): Customer {
  const customer = customersIn(world).get(customerId.toLowerCase());
  if (!customer) throw notFound("DATA_NOT_FOUND", "the customer");
  return customer;
}

export function findByAppUserId(world: World, appUserId: string): Customer | undefined {
  for (const customer of customersIn(world).values()) if (customer.app_user_id === appUserId) return customer;
  return undefined;
}

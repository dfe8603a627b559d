import type { CreateCustomerRequest, Customer } from "@openlean/customers-client";
import { Fault, unknown } from "../fault.ts";
import type { World } from "./world.ts";

/**
 * Registers a user of the application.
 *
 * @throws {Fault} 409 `CUSTOMER_ALREADY_EXISTS` when the `app_user_id` is taken
 */
export function createCustomer(world: World, request: CreateCustomerRequest): Customer {
  const { customers } = world.store;
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
  const customer = world.store.customers.get(customerId.toLowerCase());
  if (!customer) throw unknown("DATA_NOT_FOUND", "the customer");
  return customer;
}

export function findByAppUserId(world: World, appUserId: string): Customer | undefined {
  for (const customer of world.store.customers.values())
    if (customer.app_user_id === appUserId) return customer;
  return undefined;
}

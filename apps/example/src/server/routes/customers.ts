import { unwrap } from "@openlean/core";
import type { Customer, Entity } from "@openlean/customers-client";
import type { Lean } from "../lean.ts";

/** The last customers of the application. */
export async function listCustomers({ customers }: Lean): Promise<Customer[]> {
  const query = { page_number: 0, page_size: 100 };
  return unwrap(await customers.GET("/customers/v1", { params: { query } })).data;
}

/** A new customer under your own id of the user. The same `app_user_id` twice is 409 `CUSTOMER_ALREADY_EXISTS`. */
export async function createCustomer(
  { customers }: Lean,
  { app_user_id }: { app_user_id: string },
): Promise<Customer> {
  const body = { app_user_id };
  const { customer_id } = unwrap(await customers.POST("/customers/v1/", { body }));
  return { customer_id, app_user_id };
}

/** The customer's connections to banks, with their consents. */
export async function listEntities(
  { customers }: Lean,
  { customer_id }: { customer_id: string },
): Promise<Entity[]> {
  const path = { customer_id };
  return unwrap(await customers.GET("/customers/v1/{customer_id}/entities", { params: { path } }));
}

/** Ends a connection. Its data is deleted at Lean. */
export async function deleteEntity(
  { customers }: Lean,
  { customer_id, entity_id }: { customer_id: string; entity_id: string },
): Promise<void> {
  const reason = "USER_REQUESTED";
  unwrap(
    await customers.DELETE("/customers/v1/{customer_id}/entities/{entity_id}", {
      params: { path: { customer_id, entity_id }, query: { reason } },
      body: { reason },
    }),
  );
}

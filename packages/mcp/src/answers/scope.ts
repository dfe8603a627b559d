import { unwrap } from "@openlean/core";
import type { Entity } from "@openlean/customers-client";
import type { Answer } from "./answer.ts";
import type { Connection } from "../connection/connection.ts";
import { ToolError } from "../errors/tool-error.ts";

/**
 * Refuses ids of other customers before a tool sees them.
 *
 * @throws {ToolError} `OTHER_CUSTOMER`
 */
export async function checkInput(
  customerId: string,
  { customer_id, entity_id }: Readonly<Record<string, unknown>>,
  connection: Connection,
): Promise<void> {
  if (customer_id !== undefined && !isSame(customer_id, customerId)) throw otherCustomer();
  if (entity_id === undefined) return;
  const entities = await entitiesOf(customerId, connection);
  if (!entities.some(({ id }) => isSame(id, entity_id))) throw otherCustomer();
}

/**
 * Refuses an answer about another customer, however it came about.
 *
 * @throws {ToolError} `OTHER_CUSTOMER`
 */
export function checkAnswer(customerId: string, { facts, list }: Answer): void {
  for (const part of [facts, ...(list?.items ?? []).map(({ value }) => value)])
    if (part["customer_id"] !== undefined && !isSame(part["customer_id"], customerId)) throw otherCustomer();
}

/** The bank connections of a customer. */
export async function entitiesOf(customer_id: string, { readers }: Connection): Promise<Entity[]> {
  return unwrap(
    await readers.customers.GET("/customers/v1/{customer_id}/entities", {
      params: { path: { customer_id } },
    }),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}

function otherCustomer(): ToolError {
  return new ToolError("OTHER_CUSTOMER", "the id does not belong to the customer of this server");
}

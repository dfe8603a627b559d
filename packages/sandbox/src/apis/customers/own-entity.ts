import { entityOf, type EntityRecord } from "../../areas/connections/index.ts";
import { customerOf } from "../../areas/customers/index.ts";
import { notFound } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

/**
 * An entity under its customer's path: somebody else's is as unknown as one that does not exist.
 *
 * @throws {Fault} 404
 */
export function ownEntityOf(world: World, path: { customer_id: string; entity_id: string }): EntityRecord {
  const customer = customerOf(world, path.customer_id);
  const entity = entityOf(world, path.entity_id);
  if (entity.customerId !== customer.customer_id) throw notFound("UNKNOWN_ENTITY", "the entity");
  return entity;
}

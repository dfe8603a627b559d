import { type AccountRecord, accountsOf } from "../../areas/accounts/index.ts";
import { entitiesOf, entityOf, type EntityRecord } from "../../areas/connections/index.ts";
import { customersIn } from "../../areas/customers/index.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

/** Parameters that say whose data is read. */
export interface ScopeQuery {
  EntityId?: string;
  CustomerId?: string;
}

/**
 * Connections that a call reads through: the one of `EntityId`, or all of the customer's. How the two parameters work
 * together is not documented; here the entity must be the customer's when both are sent.
 *
 * @throws {Fault} 400 without either, 404 when one of them is unknown
 */
export function scopeOf(world: World, { EntityId, CustomerId }: ScopeQuery): EntityRecord[] {
  if (EntityId === undefined && CustomerId === undefined) throw invalid("EntityId is mandatory");
  const customerId = CustomerId?.toLowerCase();
  if (customerId !== undefined && !customersIn(world).has(customerId)) throw unknownEntity();
  if (EntityId === undefined) {
    const entities = entitiesOf(world, customerId ?? "");
    if (entities.length === 0) throw unknownEntity();
    return entities;
  }
  const entity = entityOf(world, EntityId);
  if (customerId !== undefined && entity.customerId !== customerId) throw unknownEntity();
  return [entity];
}

/**
 * An account of one of these connections.
 *
 * @throws {Fault} 404, which the standard's envelope writes with the only code it has for it, `ENTITY_NOT_FOUND`
 */
export function accountIn(
  world: World,
  entities: readonly EntityRecord[],
  accountId: string,
): { entity: EntityRecord; account: AccountRecord } {
  for (const entity of entities) {
    const account = accountsOf(world, entity).find(({ id }) => id === accountId.toLowerCase());
    if (account) return { entity, account };
  }
  throw notFound("UNKNOWN_ACCOUNT", "the account");
}

function unknownEntity(): Error {
  return notFound("UNKNOWN_ENTITY", "the entity");
}

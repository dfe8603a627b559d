import type { CustomerConsent } from "@openlean/customers-client";
import { toEntityConsent } from "../../areas/accounts/index.ts";
import {
  type ConsentRecord,
  entitiesOf,
  type EntityRecord,
  standardStateOf,
} from "../../areas/connections/index.ts";
import { customerOf } from "../../areas/customers/index.ts";
import type { World } from "../../kernel/world.ts";

/** A consent with the entity it belongs to. */
interface Found {
  readonly entity: EntityRecord;
  readonly consent: ConsentRecord;
}

/**
 * Consents of a customer over all entities, deleted ones included.
 *
 * @throws {Fault} 404 for an unknown customer
 */
export function customerConsentsOf(world: World, customerId: string): Found[] {
  const { customer_id } = customerOf(world, customerId);
  return entitiesOf(world, customer_id, { deleted: true }).flatMap((entity) =>
    entity.consents.map((consent) => ({ entity, consent })),
  );
}

/** A consent in the camelCase family: standard status and bank filled, offset times. */
export function toCustomerConsent(world: World, { entity, consent }: Found): CustomerConsent {
  const { consent_type: _, ...common } = toEntityConsent(world, entity, consent);
  return {
    ...common,
    bank_identifier: entity.bank.identifier,
    standard_consent_status: standardStateOf(consent, world.clock.now()),
  };
}

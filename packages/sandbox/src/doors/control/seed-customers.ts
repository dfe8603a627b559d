import type { Customer, Entity } from "@openlean/customers-client";
import { toEntity } from "../../areas/accounts/index.ts";
import { createCustomer } from "../../areas/customers/index.ts";
import { connectForReports } from "../../areas/reports/index.ts";
import type { PermissionName } from "../../facts/permissions.ts";
import type { PersonaName } from "../../facts/personas/index.ts";
import type { World } from "../../kernel/world.ts";

/** A customer to create, with the banks it has connected. */
export interface SeedCustomer {
  app_user_id: string;
  connections?: readonly SeedConnection[] | undefined;
}

/** A bank that a seeded customer has connected. */
export interface SeedConnection {
  bank_identifier: string;
  /** Default: all. */
  permissions?: readonly PermissionName[] | undefined;
  /** Default `default`. */
  persona?: PersonaName | undefined;
}

/** What was made of a {@link SeedCustomer}. */
export interface SeededCustomer {
  customer: Customer;
  entities: Entity[];
}

/**
 * Creates customers with their connections, as the calls and the consent journey would, events included. All or nothing is
 * not promised: what was made before a mistake stays.
 *
 * @throws {Fault} 409 for an `app_user_id` that is taken, 400 for an unknown bank
 */
export function seedCustomers(world: World, customers: readonly SeedCustomer[]): SeededCustomer[] {
  return customers.map(({ app_user_id, connections = [] }) => {
    const customer = createCustomer(world, { app_user_id });
    const entities = connections.map(({ bank_identifier, permissions, persona }) =>
      connectForReports(world, {
        customerId: customer.customer_id,
        bankIdentifier: bank_identifier,
        permissions,
        persona,
      }),
    );
    return { customer, entities: entities.map((entity) => toEntity(world, entity)) };
  });
}

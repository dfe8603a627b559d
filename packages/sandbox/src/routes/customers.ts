import type { CustomerConsent, operations } from "@openlean/customers-client";
import { isActive, toEntityConsent, type ConsentRecord } from "../domain/consents.ts";
import { createCustomer, customerOf, findByAppUserId } from "../domain/customers.ts";
import { entitiesOf, type EntityRecord, entityOf, toEntity, toEntityListItem } from "../domain/entities.ts";
import { pageOf } from "../domain/paging.ts";
import { dayMs } from "../domain/time.ts";
import type { World } from "../domain/world.ts";
import { invalid, unknown } from "../fault.ts";
import type { Handlers } from "../openapi/handler.ts";

/** `specs/customers`. */
export function customerHandlers(world: World): Handlers<operations> {
  /** An entity under its customer's path: somebody else's is as unknown as one that does not exist. */
  function ownEntity(path: { customer_id: string; entity_id: string }): EntityRecord {
    const customer = customerOf(world, path.customer_id);
    const entity = entityOf(world, path.entity_id);
    if (entity.customerId !== customer.customer_id) throw unknown("UNKNOWN_ENTITY", "the entity");
    return entity;
  }

  /** A consent in the camelCase family: standard status and bank filled, offset times. */
  function toCustomerConsent(entity: EntityRecord, consent: ConsentRecord): CustomerConsent {
    const { consent_type: _, ...common } = toEntityConsent(world, entity, consent);
    const expired = !isActive(consent, world.clock.now());
    return {
      ...common,
      bank_identifier: entity.bank.identifier,
      standard_consent_status:
        consent.revokedAt !== undefined ? "REVOKED" : expired ? "EXPIRED" : "AUTHORISED",
    };
  }

  function consentsOf(customerId: string): { entity: EntityRecord; consent: ConsentRecord }[] {
    const { customer_id } = customerOf(world, customerId);
    return entitiesOf(world, customer_id, { deleted: true }).flatMap((entity) =>
      entity.consents.map((consent) => ({ entity, consent })),
    );
  }

  return {
    createCustomer: ({ body }) => ({ status: 200, body: createCustomer(world, body) }),

    listCustomers({ query }) {
      const customers = [...world.store.customers.values()];
      const { items, page } = pageOf(customers, query.page_number, query.page_size, { size: "page_size" });
      return { status: 200, body: { data: items, page } };
    },

    getCustomer: ({ path }) => ({ status: 200, body: customerOf(world, path.customer_id) }),

    getCustomerByAppUserId({ path }) {
      const customer = findByAppUserId(world, path.app_user_id);
      if (!customer) throw unknown("DATA_NOT_FOUND", "the customer");
      return { status: 200, body: customer };
    },

    updateCustomer({ path, body }) {
      const customer = customerOf(world, path.customer_id);
      customer.government_identifiers = body.government_identifiers;
      return { status: 200, body: customer };
    },

    listCustomerEntities({ path }) {
      const { customer_id } = customerOf(world, path.customer_id);
      return { status: 200, body: entitiesOf(world, customer_id).map((entity) => toEntity(world, entity)) };
    },

    getEntity: ({ path }) => ({ status: 200, body: toEntity(world, ownEntity(path)) }),

    deleteEntity({ path }) {
      const entity = ownEntity(path);
      const now = world.clock.now();
      entity.deleted = true;
      entity.updatedAt = now;
      for (const consent of entity.consents) if (isActive(consent, now)) consent.revokedAt = now;
      return { status: 200, body: {} };
    },

    listEntities({ query }) {
      const { start_date, end_date, page_number = 0, page_size = 100 } = query;
      const today = new Date(world.clock.now()).toISOString().slice(0, 10);
      if (start_date > today) throw invalid("start_date must not be in the future");
      if (end_date > today) throw invalid("end_date must not be in the future");
      if (end_date < start_date) throw invalid("end_date must not be before start_date");
      const from = Date.parse(start_date);
      const to = Date.parse(end_date) + dayMs;
      const entities = [...world.store.entities.values()].filter(
        ({ createdAt }) => createdAt >= from && createdAt < to,
      );
      const { items, page } = pageOf(entities, page_number, page_size, { size: "page_size" });
      return { status: 200, body: { data: items.map((entity) => toEntityListItem(world, entity)), page } };
    },

    deleteConsent({ path }) {
      const entity = ownEntity(path);
      const consent = entity.consents.find(({ id }) => id === path.consent_id.toLowerCase());
      if (!consent) throw unknown("DATA_NOT_FOUND", "the consent");
      const now = world.clock.now();
      if (isActive(consent, now)) consent.revokedAt = now;
      entity.updatedAt = now;
      return { status: 200, body: {} };
    },

    listCustomerConsents({ path, query }) {
      const { pageNumber = 0, pageSize = 20 } = query;
      const { items, page } = pageOf(consentsOf(path.customerId), pageNumber, pageSize, { size: "pageSize" });
      const { sort: _, ...rest } = page;
      return {
        status: 200,
        body: { data: items.map(({ entity, consent }) => toCustomerConsent(entity, consent)), page: rest },
      };
    },

    getCustomerConsent({ path }) {
      const found = consentsOf(path.customerId).find(
        ({ consent }) => consent.id === path.consentId.toLowerCase(),
      );
      if (!found) throw unknown("DATA_NOT_FOUND", "the consent");
      return { status: 200, body: toCustomerConsent(found.entity, found.consent) };
    },
  };
}

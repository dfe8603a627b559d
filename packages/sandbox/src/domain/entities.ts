import type { GeneratedEntry } from "../control/generated-entries.ts";
import type { Bank } from "@openlean/banks-client";
import type { Entity, EntityListItem } from "@openlean/customers-client";
import { Fault, invalid, unknown } from "../fault.ts";
import { type PersonaName, personas } from "../personas/index.ts";
import type { AccountRecord } from "./accounts.ts";
import { banksOf } from "./banks.ts";
import { type ConsentRecord, isActive, toEntityConsent } from "./consents.ts";
import { customerOf } from "./customers.ts";
import { recordConnection } from "./entity-events.ts";
import { createPerson, type Person } from "./people.ts";
import { permissionNames, type PermissionName, permissionSet } from "./permissions.ts";
import type { Random } from "./random.ts";
import { recordProgress } from "./refresh-events.ts";
import { isRefreshing, startRefresh } from "./refreshes.ts";
import { dayMs, dayOf, isoTime } from "./time.ts";
import type { World } from "./world.ts";

/** A customer's connection to one bank. Times are milliseconds since 1970. */
export interface EntityRecord {
  readonly id: string;
  readonly customerId: string;
  readonly bank: Bank;
  readonly createdAt: number;
  /** Source of everything the bank knows about this customer. */
  readonly random: Random;
  persona: PersonaName;
  holder: Person;
  updatedAt: number;
  deleted: boolean;
  permissions: ReturnType<typeof permissionSet>;
  /** Oldest first. Banks that are read with the customer's credentials have none. */
  consents: ConsentRecord[];
  /** Made when they are first asked for, see `accountsOf`. */
  accounts?: AccountRecord[];
  /** Positions of the accounts that the customer chose. Default: all. */
  shared?: readonly number[] | undefined;
  /** Entries that were ordered through the control API, by account id. */
  generated?: Map<string, readonly GeneratedEntry[]>;
}

/** What a bank connection is made from. */
export interface ConnectOptions {
  customerId: string;
  bankIdentifier: string;
  /** Default: all. */
  permissions?: readonly PermissionName[] | undefined;
  /** Default `default`. */
  persona?: PersonaName | undefined;
  /** Positions of the accounts the customer shares, among those of the persona. Default: all. */
  accounts?: readonly number[] | undefined;
  /** Window of transactions that is granted, in milliseconds since 1970. Default: a year back, until the consent ends. */
  transactionsFrom?: number | undefined;
  transactionsTo?: number | undefined;
}

/**
 * Connects a customer to a bank, as LinkSDK's `connect` and the consent at the bank do. Connecting the same bank again
 * keeps the entity, revokes its consent and adds a new one; it also brings a deleted entity back.
 *
 * @throws {Fault} when the customer or the bank is unknown
 */
export function connect(world: World, options: ConnectOptions): EntityRecord {
  const { clock, region, store } = world;
  const { persona = "default", permissions = permissionNames } = options;
  const { customer_id: customerId } = customerOf(world, options.customerId);
  const bank = banksOf(region).find(({ identifier }) => identifier === options.bankIdentifier);
  if (!bank) throw invalid("bank_identifier is not a bank of this region");
  const now = clock.now();
  const { grants = permissionNames } = personas[persona];
  const granted = permissionSet(
    region,
    permissions.filter((name) => grants.includes(name)),
  );

  let event: "entity.created" | "entity.updated" = "entity.updated";
  let entity = entitiesOf(world, customerId, { deleted: true }).find(
    (each) => each.bank.identifier === bank.identifier,
  );
  if (!entity) {
    const random = world.random.fork(`entity ${customerId} ${bank.identifier}`);
    entity = {
      id: random.uuid(),
      customerId,
      bank,
      createdAt: now,
      random,
      persona,
      updatedAt: now,
      deleted: false,
      holder: createPerson(region, random.fork("holder"), personas[persona].script),
      permissions: granted,
      consents: [],
    };
    store.entities.set(entity.id, entity);
    event = "entity.created";
  } else if (entity.persona !== persona) {
    delete entity.generated;
    entity.holder = createPerson(region, entity.random.fork("holder"), personas[persona].script);
  }
  delete entity.accounts;
  const shared = options.accounts;
  Object.assign(entity, { persona, permissions: granted, updatedAt: now, deleted: false, shared });
  for (const consent of entity.consents) if (isActive(consent, now)) consent.revokedAt = now;
  if (bank.connection_type === "OPEN_BANKING") entity.consents.push(createConsent(world, entity, options));
  recordConnection(world, entity, event);
  if (hasAccess(world, entity) && !isRefreshing(world, entity))
    recordProgress(world, startRefresh(world, entity));
  return entity;
}

function createConsent(
  world: World,
  entity: EntityRecord,
  { transactionsFrom, transactionsTo }: ConnectOptions,
): ConsentRecord {
  const { region, clock } = world;
  const days = personas[entity.persona].consentDays ?? (region === "sa" ? 1 : 365);
  const expiresAt = clock.now() + days * dayMs;
  // A consent that ended in the past began a day before it ended.
  const createdAt = Math.min(clock.now(), expiresAt - dayMs);
  const random = entity.random.fork(`consent ${entity.consents.length}`);
  return {
    id: random.uuid(),
    permissions: entity.permissions,
    createdAt,
    expiresAt,
    bankConsentId: region === "sa" ? random.digits(6) : random.uuid(),
    transactionsFrom: transactionsFrom ?? (dayOf(createdAt) - 365) * dayMs,
    transactionsTo: transactionsTo ?? expiresAt,
  };
}

/** The consent under which data is read: the youngest, whatever its state. */
export function currentConsent(entity: EntityRecord): ConsentRecord | undefined {
  return entity.consents.at(-1);
}

/** Whether the bank still lets this entity be read. */
export function hasAccess(world: World, entity: EntityRecord): boolean {
  const consent = currentConsent(entity);
  return consent ? isActive(consent, world.clock.now()) : entity.bank.connection_type !== "OPEN_BANKING";
}

/** @throws {Fault} 404 `UNKNOWN_ENTITY`, also for one that was deleted */
export function entityOf(world: World, entityId: string): EntityRecord {
  const entity = world.store.entities.get(entityId.toLowerCase());
  if (!entity || entity.deleted) throw unknown("UNKNOWN_ENTITY", "the entity");
  return entity;
}

/**
 * An entity that data may be read of.
 *
 * @throws {Fault} 404 `UNKNOWN_ENTITY`, 403 `CONSENT_EXPIRED`
 */
export function readableEntityOf(world: World, entityId: string): EntityRecord {
  const entity = entityOf(world, entityId);
  if (!hasAccess(world, entity))
    throw new Fault(
      403,
      "CONSENT_EXPIRED",
      "the consent is expired, suspended or revoked; the customer must connect again",
    );
  return entity;
}

/** Connections of one customer, oldest first. */
export function entitiesOf(
  world: World,
  customerId: string,
  { deleted = false }: { deleted?: boolean } = {},
): EntityRecord[] {
  return [...world.store.entities.values()].filter(
    (entity) => entity.customerId === customerId && (deleted || !entity.deleted),
  );
}

/** An entity on the wire. `consents` is there only when it has any, as Lean writes it. */
export function toEntity(world: World, entity: EntityRecord): Entity {
  return {
    id: entity.id,
    customer_id: entity.customerId,
    bank_identifier: entity.bank.identifier,
    permissions: entity.permissions,
    bank_type: entity.bank.bank_type,
    created_at: isoTime(entity.createdAt),
    ...(entity.consents.length > 0 && {
      consents: entity.consents.map((consent) => toEntityConsent(world, entity, consent)),
    }),
  };
}

/** An entity in the list over all customers. */
export function toEntityListItem(world: World, entity: EntityRecord): EntityListItem {
  return {
    ...toEntity(world, entity),
    status: entity.deleted ? "DELETED" : "ACTIVE",
    updated_at: isoTime(entity.updatedAt),
  };
}

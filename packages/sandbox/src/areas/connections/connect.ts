import { createPerson } from "../../facts/people.ts";
import { type PermissionName, permissionNames, permissionSet } from "../../facts/permissions.ts";
import { type PersonaName, personas } from "../../facts/personas/index.ts";
import { invalid } from "../../kernel/fault.ts";
import { dayMs, dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { banksOf } from "../banks/index.ts";
import { customerOf } from "../customers/index.ts";
import { type ConsentRecord, endConsent } from "./consent.ts";
import { entitiesIn, entitiesOf, type EntityRecord } from "./entity-record.ts";
import { recordConnection } from "./record-connection.ts";

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
  /** The bank's id of the consent. Default: one that nobody knew before. */
  bankConsentId?: string | undefined;
}

/**
 * Connects a customer to a bank. Connecting the same bank again keeps the entity, revokes its consent and adds a new one;
 * it also brings a deleted entity back. The first read of the bank is another matter, see `connectBank`.
 *
 * @throws {Fault} when the customer or the bank is unknown
 */
export function connect(world: World, options: ConnectOptions): EntityRecord {
  const { clock, region } = world;
  const { persona = "default", permissions = permissionNames } = options;
  const { customer_id: customerId } = customerOf(world, options.customerId);
  const bank = banksOf(world).find(({ identifier }) => identifier === options.bankIdentifier);
  if (!bank) throw invalid("bank_identifier is not a bank of this region");
  const now = clock.now();
  const { grants = permissionNames, script } = personas[persona];
  const asked = permissions.filter((name) => grants.includes(name));
  const granted = permissionSet(region, asked);

  const known = entitiesOf(world, customerId, { deleted: true }).find(
    (each) => each.bank.identifier === bank.identifier,
  );
  const random = known?.random ?? world.random.fork(`entity ${customerId} ${bank.identifier}`);
  const entity: EntityRecord = known ?? {
    id: random.uuid(),
    customerId,
    bank,
    createdAt: now,
    random,
    persona,
    updatedAt: now,
    deleted: false,
    holder: createPerson(region, random.fork("holder"), script),
    permissions: granted,
    consents: [],
    shared: undefined,
    portfolio: 0,
    reads: [],
  };
  entitiesIn(world).set(entity.id, entity);
  if (entity.persona !== persona) {
    entity.portfolio++;
    entity.holder = createPerson(region, random.fork("holder"), script);
  }
  entity.persona = persona;
  entity.permissions = granted;
  entity.updatedAt = now;
  entity.deleted = false;
  entity.shared = options.accounts;
  for (const consent of entity.consents) endConsent(consent, "replace", now);
  if (bank.connection_type === "OPEN_BANKING") entity.consents.push(createConsent(world, entity, options));
  recordConnection(world, entity, known ? "entity.updated" : "entity.created");
  return entity;
}

function createConsent(
  world: World,
  entity: EntityRecord,
  { transactionsFrom, transactionsTo, bankConsentId }: ConnectOptions,
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
    bankConsentId: bankConsentId ?? (region === "sa" ? random.digits(6) : random.uuid()),
    transactionsFrom: transactionsFrom ?? (dayOf(createdAt) - 365) * dayMs,
    transactionsTo: transactionsTo ?? expiresAt,
    done: [{ transition: "grant", at: createdAt }],
  };
}

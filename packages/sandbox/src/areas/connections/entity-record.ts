import type { Bank } from "@openlean/banks-client";
import type { Person } from "../../facts/people.ts";
import type { PermissionName, permissionSet } from "../../facts/permissions.ts";
import type { PersonaName } from "../../facts/personas/index.ts";
import { notFound } from "../../kernel/fault.ts";
import type { Random } from "../../kernel/random.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import type { ConsentRecord } from "./consent.ts";

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
  readonly consents: ConsentRecord[];
  /** Positions of the accounts that the customer chose. Default: all. */
  shared: readonly number[] | undefined;
  /** Which set of accounts it is: counts up when another persona connects. */
  portfolio: number;
  /** Reads of the bank after the first, which ends with connecting; oldest first. */
  readonly reads: BankRead[];
}

/** One read of a bank. Its results are there from `finishedAt` on. */
export interface BankRead {
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly dataTypes: readonly string[];
}

/** Connections by entity id; deleted ones stay, marked as such. */
export const entitiesIn: Table<EntityRecord> = defineTable("entities");

/** @throws {Fault} 404 `UNKNOWN_ENTITY`, also for one that was deleted */
export function entityOf(world: World, entityId: string): EntityRecord {
  const entity = entitiesIn(world).get(entityId.toLowerCase());
  if (!entity || entity.deleted) throw notFound("UNKNOWN_ENTITY", "the entity");
  return entity;
}

/** Connections of one customer, oldest first. */
export function entitiesOf(
  world: World,
  customerId: string,
  { deleted = false }: { deleted?: boolean } = {},
): EntityRecord[] {
  return [...entitiesIn(world).values()].filter(
    (entity) => entity.customerId === customerId && (deleted || !entity.deleted),
  );
}

/** When this kind of data was last read from the bank, in milliseconds since 1970. The first read ends with connecting. */
export function refreshedAt(world: World, entity: EntityRecord, dataType: PermissionName): number {
  const now = world.clock.now();
  const last = entity.reads.findLast(
    ({ finishedAt, dataTypes }) => finishedAt <= now && dataTypes.includes(dataType),
  );
  return last?.finishedAt ?? entity.createdAt;
}

import type { beneficiaryLifecycle } from "../../generated/payments-lifecycles.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { type AccountRecord, accountsOf } from "../accounts/index.ts";
import { entitiesIn, type EntityRecord } from "../connections/index.ts";
import { customerOf } from "../customers/index.ts";

/** The link between a source and a destination. */
export interface BeneficiaryRecord extends History<keyof typeof beneficiaryLifecycle.transitions> {
  readonly id: string;
  readonly destinationId: string;
}

/** A connection that a customer can pay from. */
export interface SourceRecord {
  readonly id: string;
  readonly customerId: string;
  readonly entityId: string;
  readonly bankIdentifier: string;
  readonly beneficiaries: BeneficiaryRecord[];
}

/** Sources by id; deleted ones are gone. */
export const sourcesIn: Table<SourceRecord> = defineTable("payment sources");

/** Sources of a customer, oldest first. */
export function sourcesOf(world: World, customerId: string): SourceRecord[] {
  const { customer_id } = customerOf(world, customerId);
  return [...sourcesIn(world).values()].filter((source) => source.customerId === customer_id);
}

/** @throws {Fault} 404 `UNKNOWN_PAYMENT_SOURCE`, also for another customer's */
export function sourceOf(world: World, customerId: string, sourceId: string): SourceRecord {
  const source = sourcesIn(world).get(sourceId.toLowerCase());
  if (source?.customerId !== customerId.toLowerCase())
    throw notFound("UNKNOWN_PAYMENT_SOURCE", "the payment source");
  return source;
}

/** The connection behind a source. */
export function entityOfSource(world: World, source: SourceRecord): EntityRecord {
  return entitiesIn(world).get(source.entityId) as EntityRecord;
}

/** An account of a source with the id that payment calls know it by. */
export interface SourceAccount {
  readonly id: string;
  readonly account: AccountRecord;
}

/** The accounts a source can pay from: current ones alone. */
export function accountsOfSource(world: World, source: SourceRecord): SourceAccount[] {
  return accountsOf(world, entityOfSource(world, source))
    .filter(({ plan }) => plan.subType === "CURRENT")
    .map((account) => ({ id: account.random.fork("payment account").uuid(), account }));
}

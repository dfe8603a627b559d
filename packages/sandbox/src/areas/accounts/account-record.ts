import type { Servicer } from "@openlean/data-client";
import { type AccountNumber, createAccountNumber } from "../../facts/iban.ts";
import { createLedger, type Ledger } from "../../facts/ledger.ts";
import type { Person } from "../../facts/people.ts";
import { personas } from "../../facts/personas/index.ts";
import type { AccountPlan } from "../../facts/personas/persona.ts";
import { notFound } from "../../kernel/fault.ts";
import type { Random } from "../../kernel/random.ts";
import type { Region } from "../../kernel/region.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import { dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import type { EntityRecord } from "../connections/index.ts";
import { seenEntries, withEntries } from "./ordered-entries.ts";

/** An account at a bank of the sandbox. */
export interface AccountRecord {
  readonly id: string;
  readonly plan: AccountPlan;
  readonly currency: "SAR" | "AED";
  readonly holder: Person;
  readonly number: AccountNumber;
  /** Masked number of the card that goes with the account; savings have none. */
  readonly pan: string | undefined;
  readonly servicer: Servicer;
  readonly openedOn: number;
  readonly random: Random;
  readonly ledger: Ledger;
}

/** The accounts that were made for an entity, and what they were made from. */
interface Made {
  readonly accounts: AccountRecord[];
  readonly portfolio: number;
  readonly shared: readonly number[] | undefined;
}

/** By entity id. */
const madeIn: Table<Made> = defineTable("accounts");

/** Accounts a customer shared with an entity; made when they are first asked for, and kept until others are shared. */
export function accountsOf(world: World, entity: EntityRecord): AccountRecord[] {
  const made = madeIn(world).get(entity.id);
  const { portfolio, shared } = entity;
  if (made && made.portfolio === portfolio && made.shared === shared) return made.accounts;
  const accounts = personas[entity.persona]
    .accounts(world.region)
    .map((plan, position) => createAccount(world, entity, plan, position))
    .filter((_, position) => shared?.includes(position) ?? true);
  madeIn(world).set(entity.id, { accounts, portfolio, shared });
  return accounts;
}

function createAccount(
  world: World,
  entity: EntityRecord,
  plan: AccountPlan,
  position: number,
): AccountRecord {
  const { region } = world;
  const random = entity.random.fork(`account ${position}`);
  const id = random.uuid();
  const connectedOn = dayOf(entity.createdAt);
  const { script } = personas[entity.persona];
  return {
    id,
    plan,
    currency: region === "sa" ? "SAR" : "AED",
    holder: entity.holder,
    number: createAccountNumber(region, random),
    pan: plan.subType === "SAVINGS" ? undefined : createPan(region, random),
    servicer: servicers[region],
    openedOn: connectedOn - random.integer(500, 3_000),
    random,
    ledger: withEntries(
      createLedger({
        plan,
        region,
        script,
        random: random.fork("ledger"),
        firstDay: connectedOn - 365,
      }),
      () => seenEntries(world, entity.id, id),
    ),
  };
}

/** A masked card number that belongs to no network's range in use. */
function createPan(region: Region, random: Random): string {
  return `${region === "sa" ? "968200" : "400000"}******${random.digits(4)}`;
}

const servicers: Record<Region, Servicer> = {
  sa: { scheme_name: "OTHER", identification: "KSAOB.SALEAN" },
  ae: { scheme_name: "BICFI", identification: "MOCKAE01" },
};

/** @throws {Fault} 404 `UNKNOWN_ACCOUNT` when the account is none of the entity's */
export function accountOf(world: World, entity: EntityRecord, accountId: string): AccountRecord {
  const account = accountsOf(world, entity).find(({ id }) => id === accountId.toLowerCase());
  if (!account) throw notFound("UNKNOWN_ACCOUNT", "the account");
  return account;
}

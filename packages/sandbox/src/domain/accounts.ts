import type { Account, AccountIdentifier, Servicer } from "@openlean/data-client";
import { seenEntries, withEntries } from "../control/generated-entries.ts";
import { unknown } from "../fault.ts";
import type { Region } from "../options.ts";
import { personas } from "../personas/index.ts";
import type { AccountPlan } from "../personas/persona.ts";
import type { EntityRecord } from "./entities.ts";
import { type AccountNumber, createAccountNumber } from "./iban.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import type { Person } from "./people.ts";
import type { Random } from "./random.ts";
import { dayMs, dayOf, isoDay, isoSecond } from "./time.ts";
import type { World } from "./world.ts";

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

/** Accounts a customer shared with an entity; made once and kept. */
export function accountsOf(world: World, entity: EntityRecord): AccountRecord[] {
  entity.accounts ??= personas[entity.persona]
    .accounts(world.region)
    .map((plan, position) => createAccount(world, entity, plan, position))
    .filter((_, position) => entity.shared?.includes(position) ?? true);
  return entity.accounts;
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
  if (!account) throw unknown("UNKNOWN_ACCOUNT", "the account");
  return account;
}

/** An account on the wire. */
export function toAccount(entity: EntityRecord, account: AccountRecord): Account {
  const { plan, holder, number, pan } = account;
  const numbers: AccountIdentifier[] = [
    { scheme_name: "IBAN", identification: number.iban, name: holder.fullName },
    { scheme_name: "BBAN", identification: number.bban, name: holder.fullName },
    ...(pan ? [{ scheme_name: "PAN", identification: pan, name: null }] : []),
  ];
  return {
    entity_id: entity.id,
    account_id: account.id,
    account_holder_name: holder.fullName,
    account_holder_short_name: holder.shortName,
    status: "ENABLED",
    status_update_date_time: isoSecond(account.openedOn * dayMs),
    currency: account.currency,
    account_type: "PERSONAL",
    account_sub_type: plan.subType,
    nickname: plan.nickname,
    description: plan.description,
    opening_date: isoDay(account.openedOn),
    maturity_date: plan.subType === "CREDIT" ? isoSecond((account.openedOn + 5 * 365) * dayMs) : null,
    account: numbers,
    servicer: account.servicer,
    regional_data: null,
  };
}

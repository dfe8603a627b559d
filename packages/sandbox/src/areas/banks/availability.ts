import type { Bank, BankAvailability } from "@openlean/banks-client";
import { mockBanksOf } from "../../facts/mock-banks.ts";
import { recordEvent } from "../../kernel/events.ts";
import { notFound } from "../../kernel/fault.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";

/** The banks with the availability they start with, by region. */
const startIn: Table<readonly Readonly<Bank>[]> = defineTable("banks", { lasting: true });
/** Availability that differs from the start, by bank identifier. */
const availabilityIn: Table<BankAvailability> = defineTable("bank availability");

/** What changes; the rest stays. `active` is Lean's switch, `enabled` the application's own. */
export interface AvailabilityChange {
  active?: { data?: boolean | undefined; payments?: boolean | undefined } | undefined;
  enabled?: { data?: boolean | undefined; payments?: boolean | undefined } | undefined;
}

/** The banks of the sandbox with their present availability; to be read only. */
export function banksOf(world: World): readonly Readonly<Bank>[] {
  const moved = availabilityIn(world);
  return banksAtStart(world).map((bank) => withAvailability(bank, moved.get(bank.identifier)));
}

function withAvailability(bank: Readonly<Bank>, availability: BankAvailability | undefined): Readonly<Bank> {
  return availability ? { ...bank, availability } : bank;
}

function banksAtStart(world: World): readonly Readonly<Bank>[] {
  const kept = startIn(world);
  let banks = kept.get(world.region);
  if (!banks) kept.set(world.region, (banks = mockBanksOf(world.region)));
  return banks;
}

/** A product is usable only when Lean and the application both have it switched on. */
export function isAvailable({ availability }: Bank, product: "data" | "payments"): boolean {
  return availability.active[product] !== false && availability.enabled[product] !== false;
}

/**
 * Who switched the data of a bank off; `undefined` while it is on. Only switches that were moved count: the start has one
 * bank off that can be read nevertheless, as in Lean's sandbox.
 */
export function whoDisabled(world: World, identifier: string): "lean" | "application" | undefined {
  const moved = availabilityIn(world).get(identifier);
  if (!moved || (moved.active.data && moved.enabled.data)) return undefined;
  return moved.active.data ? "application" : "lean";
}

/**
 * Changes the switches of a bank and records `bank.availability.updated`.
 *
 * @throws {Fault} 404 for a bank of another region or none
 */
export function changeAvailability(
  world: World,
  identifier: string,
  change: AvailabilityChange,
): BankAvailability {
  const bank = banksOf(world).find((each) => each.identifier === identifier);
  if (!bank) throw notFound("DATA_NOT_FOUND", "the bank");
  const { active, enabled } = bank.availability;
  const availability = {
    active: { ...active, ...defined(change.active) },
    enabled: { ...enabled, ...defined(change.enabled) },
  };
  availabilityIn(world).set(identifier, availability);
  recordEvent(world, {
    type: "bank.availability.updated",
    message: "Bank availability has been updated.",
    payload: { identifier, availability },
  });
  return availability;
}

function defined(flags: AvailabilityChange["active"] = {}): { data?: boolean; payments?: boolean } {
  return Object.fromEntries(Object.entries(flags).filter(([, flag]) => flag !== undefined));
}

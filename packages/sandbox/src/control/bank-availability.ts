import type { Bank, BankAvailability } from "@openlean/banks-client";
import { banksOf } from "../domain/banks.ts";
import { recordEvent } from "../domain/events.ts";
import type { World } from "../domain/world.ts";
import { unknown } from "../fault.ts";

/** What changes; the rest stays. `active` is Lean's switch, `enabled` the application's own. */
export interface AvailabilityChange {
  active?: { data?: boolean | undefined; payments?: boolean | undefined } | undefined;
  enabled?: { data?: boolean | undefined; payments?: boolean | undefined } | undefined;
}

/** The banks of the sandbox with their present availability. */
export function currentBanks(world: World): Bank[] {
  return banksOf(world.region).map((bank) => {
    const availability = world.store.control.banks.get(bank.identifier);
    return availability ? Object.assign(structuredClone(bank), { availability }) : bank;
  });
}

/** A product is usable only when Lean and the application both have it switched on. */
export function isAvailable({ availability }: Bank, product: "data" | "payments"): boolean {
  return availability.active[product] !== false && availability.enabled[product] !== false;
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
  const bank = currentBanks(world).find((each) => each.identifier === identifier);
  if (!bank) throw unknown("DATA_NOT_FOUND", "the bank");
  const { active, enabled } = bank.availability;
  const availability = {
    active: { ...active, ...defined(change.active) },
    enabled: { ...enabled, ...defined(change.enabled) },
  };
  world.store.control.banks.set(identifier, availability);
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

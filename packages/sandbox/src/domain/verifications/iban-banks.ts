import type { IbanBankConfiguration, IbanBankUpdate } from "@openlean/verifications-client";
import { invalid } from "../../fault.ts";
import type { World } from "../world.ts";
import { exampleOf } from "./examples.ts";

/** Banks that IBAN checks know, with the switches as the application has set them. */
export function ibanBanksOf(world: World): IbanBankConfiguration[] {
  return (exampleOf(`iban-banks-${world.region}`) as IbanBankConfiguration[]).map((bank) =>
    Object.assign(bank, {
      application_enablement: world.store.ibanSwitches.get(keyOf(bank)) ?? bank.application_enablement,
    }),
  );
}

/**
 * Sets switches. Banks that are left out keep theirs.
 *
 * @throws {Fault} 400 for a bank that is not listed; then no switch is set
 */
export function switchIbanBanks(world: World, updates: readonly IbanBankUpdate[]): void {
  const known = new Set(ibanBanksOf(world).map(keyOf));
  for (const [at, update] of updates.entries())
    if (!known.has(keyOf(update))) throw invalid(`availabilities.${at}.bank_code is not a listed bank`);
  for (const update of updates) world.store.ibanSwitches.set(keyOf(update), update.enablement);
}

/** Part of an IBAN that names the bank. */
export function bankCodeOf(iban: string): string {
  return iban.slice(4, iban.startsWith("SA") ? 6 : 7);
}

/** The bank of an IBAN, when checks know it. */
export function ibanBankOf(world: World, iban: string): IbanBankConfiguration | undefined {
  return ibanBanksOf(world).find(({ bank_code }) => bank_code === bankCodeOf(iban));
}

function keyOf({ country_code, bank_code }: { country_code: string; bank_code: string }): string {
  return `${country_code} ${bank_code}`;
}

import type { IbanBankConfiguration } from "@openlean/verifications-client";
import { ibanSwitchesIn } from "../../areas/verifications/index.ts";
import type { World } from "../../kernel/world.ts";
import { exampleOf } from "./examples.ts";

/** Banks that IBAN checks know, with the switches as the application has set them. */
export function ibanBanksOf(world: World): IbanBankConfiguration[] {
  return (exampleOf(`iban-banks-${world.region}`) as IbanBankConfiguration[]).map((bank) =>
    Object.assign(bank, {
      application_enablement: ibanSwitchesIn(world).get(keyOf(bank)) ?? bank.application_enablement,
    }),
  );
}

/** Part of an IBAN that names the bank. */
export function bankCodeOf(iban: string): string {
  return iban.slice(4, iban.startsWith("SA") ? 6 : 7);
}

/** The bank of an IBAN, when checks know it. */
export function ibanBankOf(world: World, iban: string): IbanBankConfiguration | undefined {
  return ibanBanksOf(world).find(({ bank_code }) => bank_code === bankCodeOf(iban));
}

/** The key of a bank among the switches. */
export function keyOf({ country_code, bank_code }: { country_code: string; bank_code: string }): string {
  return `${country_code} ${bank_code}`;
}

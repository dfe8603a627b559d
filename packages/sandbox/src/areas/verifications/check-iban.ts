import { isIban } from "../../facts/iban.ts";
import { invalid } from "../../kernel/fault.ts";
import type { Region } from "../../kernel/region.ts";
import { testAccountOf } from "./test-accounts.ts";

const lengths: Readonly<Record<Region, number>> = { sa: 24, ae: 23 };

/** @throws {Fault} 400 unless it is an IBAN of the region. Test values are taken as they are. */
export function checkIban(region: Region, iban: string): void {
  const fits = iban.startsWith(region.toUpperCase()) && iban.length === lengths[region];
  if (!fits || (!testAccountOf(iban) && !isIban(iban))) throw invalid("iban is not valid");
}

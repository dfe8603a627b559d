import type { Region } from "../../options.ts";
import { invalid } from "../../fault.ts";
import { isIban } from "../iban.ts";
import { testAccountOf } from "./test-accounts.ts";

const lengths: Readonly<Record<Region, number>> = { sa: 24, ae: 23 };

/** @throws {Fault} 400 unless it is an IBAN of the region. Test values are taken as they are. */
export function checkIban(region: Region, iban: string): void {
  const fits = iban.startsWith(region.toUpperCase()) && iban.length === lengths[region];
  if (!fits || (!testAccountOf(iban) && !isIban(iban))) throw invalid("iban is not valid");
}

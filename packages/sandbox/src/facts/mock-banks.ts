import type { Bank } from "@openlean/banks-client";
import document from "@openlean/banks-client/openapi.json" with { type: "json" };
import type { Region } from "../kernel/region.ts";

/**
 * The mock banks of a region, from the examples of the specification with other availability. In Lean's captures both KSA
 * banks have every `active` flag false, so an application that follows the availability rule could offer no bank at all;
 * here all flags are true, except `active.data` of the second bank, which shows what the rule is for.
 *
 * @returns a copy of its own for each call
 */
export function mockBanksOf(region: Region): Bank[] {
  const { examples } = document.components as unknown as { examples: Record<string, { value: Bank[] }> };
  const example = examples[`banks-${region}`];
  if (!example) throw new Error(`specs/banks has no example banks-${region}`);
  return structuredClone(example.value).map((bank, position) => {
    const active = { data: position !== 1, payments: true };
    return Object.assign(bank, { availability: { active, enabled: { data: true, payments: true } } });
  });
}

import type { Bank } from "@openlean/banks-client";
import type { OpenApiDocument } from "../openapi/document.ts";
import { documents } from "../openapi/documents.ts";
import type { Region } from "../options.ts";

/**
 * The mock banks of a region, from the examples of the specification with other availability. In Lean's captures both KSA
 * banks have every `active` flag false, so an application that follows the availability rule could offer no bank at all;
 * here all flags are true, except `active.data` of the second bank, which shows what the rule is for.
 */
export function banksOf(region: Region): Bank[] {
  const { components } = documents["banks"] as OpenApiDocument & {
    components: { examples: Record<string, { value: Bank[] }> };
  };
  const example = components.examples[`banks-${region}`];
  if (!example) throw new Error(`specs/banks has no example banks-${region}`);
  return example.value.map((bank, position) =>
    Object.assign(bank, {
      availability: {
        active: {
          data: position !== 1,
          payments: true,
        },
        enabled: {
          data: true,
          payments: true,
        },
      },
    }),
  );
}

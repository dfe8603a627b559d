import { exchangesOf, isFailure } from "../exchanges.ts";
import { regions } from "../legend.ts";
import type { Rule } from "../redocly.ts";

/**
 * A request or success whose examples are all of one region (`accounts-sa`) lacks those of the operation's other
 * regions; and no body has an example of a region in which its operation does not exist.
 */
export const examplesPerRegion: Rule = () => ({
  Operation(operation, context) {
    const declared = operation["x-lean-regions"];
    if (!Array.isArray(declared)) return;
    for (const { name, media, location } of exchangesOf(operation, context)) {
      const shown = Object.keys(media.examples ?? {}).map((example) =>
        regions.find((region) => example.endsWith(`-${region}`)),
      );
      const missing = declared.filter((region) => !shown.includes(region));
      if (shown.length > 0 && !shown.includes(undefined) && !isFailure(name) && missing.length > 0)
        context.report({
          message: `The ${name} has examples by region, but none for ${missing.join(", ")}.`,
          location,
        });
      for (const region of new Set(shown))
        if (region && !declared.includes(region))
          context.report({
            message: `The ${name} has an example for ${region}, where the operation is not.`,
            location,
          });
    }
  },
});

import { exchangesOf, isFailure } from "../exchanges.ts";
import type { Rule } from "../redocly.ts";
import { schemaNameOf } from "../schema-name-at.ts";

/** The body of every documented failure is one of the shared envelopes, so that one function can read them all. */
export const errorEnvelope: Rule<{ envelopes?: string[] }> = ({ envelopes = [] }) => ({
  Operation(operation, context) {
    for (const { name, media, location } of exchangesOf(operation, context)) {
      if (!isFailure(name)) continue;
      const { schema } = media;
      const envelope = schema && "$ref" in schema ? schemaNameOf(String(schema.$ref)) : undefined;
      if (!envelope || !envelopes.includes(envelope))
        context.report({
          message: `The body of a failure is one of ${envelopes.join(", ")}; this is ${envelope ?? "a schema of its own"}.`,
          location: location.child(["schema"]).key(),
        });
    }
  },
});

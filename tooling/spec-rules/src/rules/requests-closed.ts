import { exchangesOf } from "../exchanges.ts";
import type { Location, Ref, Rule, RuleContext, Schema } from "../redocly.ts";

/**
 * A request body refuses unknown fields at every level, so that a misspelt field is an error for the compiler and for
 * the sandbox. Bodies of webhooks are written by Lean and stay open.
 */
export const requestsClosed: Rule = () => ({
  Paths: {
    PathItem: {
      Operation(operation, context) {
        for (const { name, media, location } of exchangesOf(operation, context))
          if (name === "request" && media.schema) check(media.schema, location.child(["schema"]), context);
      },
    },
  },
});

function check(
  value: Schema | Ref,
  at: Location,
  context: RuleContext,
  seen: Set<unknown> = new Set(),
): void {
  const { node: schema = {}, location = at } = context.resolve<Schema>(value, at.source.absoluteRef);
  if (seen.has(schema)) return;
  seen.add(schema);
  if (schema.properties && schema.additionalProperties !== false && schema["unevaluatedProperties"] !== false)
    context.report({ message: "A request body has `additionalProperties: false`.", location });
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    check(property, location.child(["properties", name]), context, seen);
  if (schema.items) check(schema.items, location.child(["items"]), context, seen);
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const)
    for (const [index, part] of (schema[keyword] ?? []).entries())
      check(part, location.child([keyword, index]), context, seen);
}

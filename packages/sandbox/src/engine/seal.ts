import type { Schema } from "./document.ts";

/**
 * Closes an object schema to fields it does not declare. Every component is kept twice: `sealed` for a place of its own,
 * `open` for a branch of `allOf`, where the other branches declare fields of the same object.
 */
export function sealComponents(schemas: Record<string, Schema>): Schema {
  const each = (seal: (schema: Schema) => Schema) =>
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, seal(schema)]));
  return { $defs: { sealed: { $defs: each(sealSchema) }, open: { $defs: each(open) } } };
}

/** A schema whose objects take only what they declare; references lead to the components of {@link sealComponents}. */
export function sealSchema(schema: Schema): Schema {
  const copy = open(schema);
  if (typeof schema.$ref === "string") return { ...copy, $ref: target(schema.$ref, "sealed") };
  const declares = "properties" in schema || "allOf" in schema;
  return declares && !("additionalProperties" in schema) ? { ...copy, unevaluatedProperties: false } : copy;
}

function open(schema: Schema): Schema {
  const copy: Schema = { ...schema };
  if (typeof schema.$ref === "string") copy.$ref = target(schema.$ref, "open");
  if (isSchema(schema["items"])) copy["items"] = sealSchema(schema["items"]);
  if (isSchema(schema["properties"]))
    copy["properties"] = Object.fromEntries(
      Object.entries(schema["properties"]).map(([name, value]) => [name, sealSchema(value as Schema)]),
    );
  for (const keyword of ["oneOf", "anyOf"])
    if (Array.isArray(schema[keyword])) copy[keyword] = (schema[keyword] as Schema[]).map(sealSchema);
  if (Array.isArray(schema["allOf"])) copy["allOf"] = (schema["allOf"] as Schema[]).map(open);
  return copy;
}

function target($ref: string, kind: "sealed" | "open"): string {
  return $ref.replace("#/components/schemas/", `#/$defs/${kind}/$defs/`);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

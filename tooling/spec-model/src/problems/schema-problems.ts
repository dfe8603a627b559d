import type { Schema } from "../document.ts";
import type { Problem, Resolve } from "../problem.ts";

const types = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

/** Keywords that decide the type. Beside `$ref` or `const` they would be ignored. */
const typing = [
  "type",
  "const",
  "enum",
  "properties",
  "additionalProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
  "required",
] as const;

/** Schemas whose type would be wider, narrower or another than what they say. */
export function schemaProblems(schema: Schema, resolve: Resolve): Problem[] {
  const { $ref, type, discriminator } = schema;
  const beside = (keyword: string, ...others: readonly string[]): Problem[] => {
    if (!(keyword in schema)) return [];
    const other = others.find((each) => each !== keyword && each in schema);
    return other === undefined
      ? []
      : [
          {
            path: [other],
            message: `\`${other}\` beside \`${keyword}\` is not supported: wrap both in \`allOf\``,
          },
        ];
  };
  if ($ref !== undefined) return beside("$ref", ...typing);
  const unknown = [type ?? []].flat().find((each) => !types.has(each));
  if (unknown !== undefined) return [{ path: ["type"], message: `\`${unknown}\` is no type of JSON Schema` }];
  return [
    ...beside("const", ...typing.filter((each) => each !== "type")),
    ...beside("enum", "properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf"),
    ...beside("anyOf", "properties", "additionalProperties", "allOf", "oneOf"),
    ...(schema.const === null ? [{ path: ["const"], message: 'write `type: "null"`' }] : []),
    ...requiredProblems(schema, resolve),
    ...(discriminator ? discriminatorProblems(schema, resolve) : []),
  ];
}

/** A name in `required` that none of the schema's own parts has would get lost. */
function requiredProblems(schema: Schema, resolve: Resolve): Problem[] {
  const { required = [], properties = {}, allOf = [] } = schema;
  const parts = allOf.map((part) => resolve(part)?.properties ?? {});
  const missing = required.findIndex(
    (name) => ![properties, ...parts].some((part) => Object.hasOwn(part, name)),
  );
  return missing < 0
    ? []
    : [
        {
          path: ["required", missing],
          message: `\`${required[missing]}\` is required but not among the properties; describe it here`,
        },
      ];
}

/** The members are told apart by a `const`, which the compiler understands; the discriminator adds nothing to that. */
function discriminatorProblems(
  { discriminator, oneOf = [], anyOf = [] }: Schema,
  resolve: Resolve,
): Problem[] {
  const name = discriminator?.propertyName ?? "";
  const members = [...oneOf, ...anyOf];
  const isTold = (member: Schema): boolean => {
    const { properties = {}, allOf = [] } = resolve(member) ?? {};
    const { const: value, enum: values } = (properties[name] && resolve(properties[name])) ?? {};
    return value !== undefined || values !== undefined || allOf.some(isTold);
  };
  return members.length > 0 && members.every(isTold)
    ? []
    : [
        {
          path: ["discriminator"],
          message: `every member of the union has a \`const\` for \`${name}\`, so that its type is told apart`,
        },
      ];
}

import { mapSchemas, type Schema } from "@openlean/spec-model";
import ts from "typescript";

const f = ts.factory;

/** Types that stand for a part of a schema which openapi-typescript would write in another way, by the name of a reference. */
export type Markers = Map<string, ts.TypeNode>;

/** A schema with references to markers where the type is ours. */
export function prepareSchema(schema: Schema, markers: Markers): Schema {
  const type = ownType(schema);
  // The members of the union tell themselves apart; openapi-typescript would replace their `const` by an enum.
  const { discriminator: _, ...rest } = schema;
  if (!type) return mapSchemas(rest, (child) => prepareSchema(child, markers));
  const name = `Marker${markers.size + 1}`;
  markers.set(name, type);
  const { description, deprecated, format, default: value, examples } = rest;
  return JSON.parse(
    JSON.stringify({
      $ref: `#/components/schemas/${name}`,
      description,
      deprecated,
      format,
      default: value,
      examples,
    }),
  ) as Schema;
}

function ownType(schema: Schema): ts.TypeNode | undefined {
  if (schema.enum && !schema["x-closed-enum"]) return openEnum(schema.enum);
  const isEmpty = schema.type === "object" && schema.additionalProperties === false && !schema.properties;
  if (isEmpty)
    return f.createTypeReferenceNode("Record", [
      f.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      f.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword),
    ]);
  return undefined;
}

/**
 * `"A" | "B" | (string & {})`: the listed values are offered by the editor, and a value that appears on the server
 * tomorrow still type-checks. Numbers have no such form and stay closed.
 */
function openEnum(values: readonly unknown[]): ts.TypeNode | undefined {
  const texts = values.filter((value): value is string => typeof value === "string");
  const hasNull = values.includes(null);
  if (texts.length === 0 || texts.length + Number(hasNull) !== values.length) return undefined;
  return f.createUnionTypeNode([
    ...texts.map((value) => f.createLiteralTypeNode(f.createStringLiteral(value))),
    f.createParenthesizedType(
      f.createIntersectionTypeNode([
        f.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        f.createTypeLiteralNode([]),
      ]),
    ),
    ...(hasNull ? [f.createLiteralTypeNode(f.createNull())] : []),
  ]);
}

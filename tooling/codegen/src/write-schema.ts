import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "./document.ts";
import { header } from "./header.ts";

/** The types of every schema, as openapi-typescript writes them, with open enums and root names such as `Account`. */
export async function writeSchema(document: Document): Promise<string> {
  const nodes = await openapiTS(forTypes(document) as never, {
    alphabetize: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => openEnum(schema),
  });
  return header + astToString(nodes);
}

/**
 * The document without what the types do not need: examples would be dead weight, and for a `discriminator`
 * openapi-typescript would replace the `const` that tells the members apart by an enum.
 */
function forTypes(document: Document): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => {
      const isExamples = key === "examples" && !Array.isArray(value);
      const isDiscriminator = key === "discriminator" && typeof value === "object";
      return isExamples || isDiscriminator ? undefined : value;
    }),
  );
}

interface EnumSchema {
  enum?: unknown[];
  "x-closed-enum"?: boolean;
}

/**
 * `"A" | "B" | (string & {})`: the listed values are offered by the editor, and a value that appears on the server
 * tomorrow still type-checks.
 */
function openEnum(schema: EnumSchema): ts.TypeNode | undefined {
  if (!schema.enum || schema["x-closed-enum"]) return undefined;
  const values = schema.enum.filter((value): value is string => typeof value === "string");
  if (values.length === 0) return undefined;
  const f = ts.factory;
  return f.createUnionTypeNode([
    ...values.map((value) => f.createLiteralTypeNode(f.createStringLiteral(value))),
    f.createParenthesizedType(
      f.createIntersectionTypeNode([
        f.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        f.createTypeLiteralNode([]),
      ]),
    ),
    ...(schema.enum.includes(null) ? [f.createLiteralTypeNode(f.createNull())] : []),
  ]);
}

import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "./document.ts";
import { header } from "./header.ts";

/** The types of every schema, as openapi-typescript writes them, with open enums and root names such as `Account`. */
export async function writeSchema(document: Document): Promise<string> {
  const nodes = await openapiTS(withoutExamples(document) as never, {
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

/** Examples belong to the reference and the sandbox; in the types they would be dead weight. */
function withoutExamples(document: Document): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === "examples" && !Array.isArray(value) ? undefined : value,
    ),
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

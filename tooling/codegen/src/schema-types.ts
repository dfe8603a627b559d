import type { Schema } from "@openlean/spec-model";
import openapiTS from "openapi-typescript";
import ts from "typescript";
import { commentOf } from "./doc-comment.ts";
import { type Markers, prepareSchema } from "./prepare-schema.ts";

const f = ts.factory;

/**
 * The type of each schema, by name. This file is the only one that knows openapi-typescript: its syntax tree is rewritten
 * so that references are names such as `Account`, and every property has a doc comment that editors show.
 */
export async function schemaTypes(
  schemas: Readonly<Record<string, Schema>>,
): Promise<Map<string, ts.TypeNode>> {
  const markers: Markers = new Map();
  const prepared = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, prepareSchema(schema, markers)]),
  );
  const documented = new Map<ts.Node, Schema>();
  const nodes = await openapiTS(
    {
      openapi: "3.1.0",
      info: { title: "schemas", version: "0" },
      paths: {},
      components: {
        schemas: { ...prepared, ...Object.fromEntries([...markers.keys()].map((name) => [name, {}])) },
      },
    } as never,
    {
      alphabetize: true,
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      silent: true,
      transformProperty: (property, schema) => void documented.set(property, schema as Schema),
    },
  );

  const rewrite = (node: ts.Node): ts.Node => {
    const name = referenceIn(node);
    if (name !== undefined) return markers.get(name) ?? f.createTypeReferenceNode(name);
    const rewritten = withRequired(ts.visitEachChild(node, rewrite, undefined));
    const schema = documented.get(node);
    return schema ? ts.setSyntheticLeadingComments(rewritten, commentOf(schema)) : rewritten;
  };

  return new Map(
    [...membersOf(nodes)]
      .filter(([name]) => !markers.has(name))
      .map(([name, type]) => [name, rewrite(type) as ts.TypeNode]),
  );
}

/** The members of `components["schemas"]`. */
function* membersOf(nodes: readonly ts.Node[]): Generator<[string, ts.TypeNode]> {
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") continue;
    const schemas = node.members.find((member) => nameOf(member) === "schemas");
    if (!schemas || !ts.isPropertySignature(schemas) || !schemas.type || !ts.isTypeLiteralNode(schemas.type))
      continue;
    for (const member of schemas.type.members)
      if (ts.isPropertySignature(member) && member.type) yield [nameOf(member), member.type];
  }
}

function nameOf(member: ts.TypeElement): string {
  const { name } = member;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}

/** The name in `components["schemas"]["Name"]`. */
function referenceIn(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root } = node.objectType;
  const isRoot =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isRoot && ts.isLiteralTypeNode(node.indexType) && ts.isStringLiteral(node.indexType.literal)
    ? node.indexType.literal.text
    : undefined;
}

/** `WithRequired<A, "b">` is a type of openapi-typescript's own: here it is `A & Required<Pick<A, "b">>`. */
function withRequired(node: ts.Node): ts.Node {
  if (
    !ts.isTypeReferenceNode(node) ||
    !ts.isIdentifier(node.typeName) ||
    node.typeName.text !== "WithRequired"
  )
    return node;
  const [type, keys] = node.typeArguments ?? [];
  return f.createIntersectionTypeNode([
    type!,
    f.createTypeReferenceNode("Required", [f.createTypeReferenceNode("Pick", [type!, keys!])]),
  ]);
}

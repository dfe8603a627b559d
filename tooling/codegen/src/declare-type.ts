import ts from "typescript";
import { commentOf, type Documented } from "./doc-comment.ts";

const f = ts.factory;

/** What an interface can be made from: names of others that it extends, and its own members. */
interface Shape {
  bases: string[];
  members: ts.TypeElement[];
}

/** An exported interface where the type is an object, a type alias otherwise. `types` are all types by name. */
export function declareType(
  name: string,
  types: ReadonlyMap<string, ts.TypeNode>,
  documented: Documented,
): ts.Statement {
  const node = types.get(name)!;
  const exported = [f.createModifier(ts.SyntaxKind.ExportKeyword)];
  const shape = shapeOf(node, types);
  const statement = shape
    ? f.createInterfaceDeclaration(exported, name, undefined, heritageOf(shape.bases), shape.members)
    : f.createTypeAliasDeclaration(exported, name, undefined, node);
  return ts.setSyntheticLeadingComments(statement, commentOf(documented));
}

function heritageOf(bases: readonly string[]): ts.HeritageClause[] | undefined {
  if (bases.length === 0) return undefined;
  const names = bases.map((base) => f.createExpressionWithTypeArguments(f.createIdentifier(base), undefined));
  return [f.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, names)];
}

function shapeOf(node: ts.TypeNode, types: ReadonlyMap<string, ts.TypeNode>): Shape | undefined {
  if (ts.isTypeLiteralNode(node)) return { bases: [], members: [...node.members] };
  if (!ts.isIntersectionTypeNode(node)) return undefined;
  const shape: Shape = { bases: [], members: [] };
  const seen = new Set<string>();
  for (const part of node.types) {
    const names = propertiesOf(part, types);
    // An interface may not say another thing of a property than its base.
    if (!names || names.some((name) => seen.has(name))) return undefined;
    for (const name of names) seen.add(name);
    if (ts.isTypeLiteralNode(part)) shape.members.push(...part.members);
    else if (ts.isTypeReferenceNode(part) && ts.isIdentifier(part.typeName))
      shape.bases.push(part.typeName.text);
  }
  return shape;
}

/** The names of an object's properties, or nothing where it is no object that an interface can extend or contain. */
function propertiesOf(node: ts.TypeNode, types: ReadonlyMap<string, ts.TypeNode>): string[] | undefined {
  if (ts.isTypeLiteralNode(node)) {
    const isOpen = node.members.some(
      (member) => ts.isIndexSignatureDeclaration(member) && !isUnknown(member.type),
    );
    return isOpen ? undefined : node.members.flatMap((member) => propertyName(member) ?? []);
  }
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return undefined;
  const target = types.get(node.typeName.text);
  const shape = target && shapeOf(target, types);
  if (!shape) return undefined;
  const inherited = shape.bases.map((base) => propertiesOf(f.createTypeReferenceNode(base), types) ?? []);
  return [...inherited.flat(), ...shape.members.flatMap((member) => propertyName(member) ?? [])];
}

function propertyName({ name }: ts.TypeElement): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

function isUnknown(node: ts.TypeNode): boolean {
  return node.kind === ts.SyntaxKind.UnknownKeyword;
}

import ts from "typescript";

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const file = ts.createSourceFile("generated.ts", "", ts.ScriptTarget.ESNext);

/** A node of the syntax tree as source text. */
export function printNode(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, file);
}

/** The names that a type refers to. */
export function namesIn(node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (each: ts.Node): void => {
    if (ts.isTypeReferenceNode(each) && ts.isIdentifier(each.typeName)) names.add(each.typeName.text);
    if (ts.isExpressionWithTypeArguments(each) && ts.isIdentifier(each.expression))
      names.add(each.expression.text);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return names;
}

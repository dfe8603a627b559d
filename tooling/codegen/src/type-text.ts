import type ts from "typescript";
import type { ApiTypes } from "./api-types.ts";
import type { Imports } from "./imports.ts";
import { namesIn, printNode } from "./print-node.ts";

const globals = new Set(["Pick", "Record", "Required"]);

/** A type as text: the name of a schema, or what an operation has of its own written out. The schemas are imported. */
export function typeText(
  name: string,
  { types, document }: ApiTypes,
  imports: Imports,
  module: string,
): string {
  if (document.components?.schemas?.[name]) return imports.use(module, name);
  return printNode(importNames(types.get(name)!, name, imports, module));
}

/** The node, with the schemas that it refers to imported. */
export function importNames<Node extends ts.Node>(
  node: Node,
  own: string,
  imports: Imports,
  module: string,
): Node {
  for (const name of namesIn(node)) if (name !== own && !globals.has(name)) imports.use(module, name);
  return node;
}

import type { ApiTypes } from "./api-types.ts";
import { declareType } from "./declare-type.ts";
import { header } from "./header.ts";
import { printNode } from "./print-node.ts";

/** `schema.ts`: an exported interface or type for each schema. */
export function writeSchema({ document, types }: ApiTypes): string {
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    header + schemas.map(([name, schema]) => `${printNode(declareType(name, types, schema))}\n`).join("\n")
  );
}

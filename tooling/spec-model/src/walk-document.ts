import type { Document, Schema } from "./document.ts";
import { type Kind, keywords } from "./keywords.ts";
import { below } from "./pointer.ts";

/** Is given each node of a document, references as they are, with its kind and place. */
export type Visit = (kind: Kind, node: Record<string, unknown>, pointer: string) => void;

/** Visits every node whose keywords the generator knows; components under their own place. */
export function walkDocument(document: Document, visit: Visit): void {
  walk("document", document, "#", visit);
}

function walk(kind: Kind, node: unknown, pointer: string, visit: Visit): void {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  visit(kind, node as Record<string, unknown>, pointer);
  for (const { kind: child, node: value, path } of childrenOf(kind, node as Record<string, unknown>))
    walk(child, value, below(pointer, ...path), visit);
}

function childrenOf(
  kind: Kind,
  node: Record<string, unknown>,
): { kind: Kind; node: unknown; path: (string | number)[] }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const reading = keywords[kind][key] ?? "leaf";
    const [shape, child] = reading.split(" ") as [string, Kind];
    if (shape === "one") return [{ kind: child, node: value, path: [key] }];
    if (shape === "leaf" || typeof value !== "object" || value === null) return [];
    return Object.entries(value).map(([name, each]) => ({
      kind: child,
      node: each as unknown,
      path: [key, shape === "list" ? Number(name) : name],
    }));
  });
}

/** A copy of a schema in which each schema below it is replaced by what `change` makes of it. */
export function mapSchemas(schema: Schema, change: (child: Schema) => Schema): Schema {
  const copy: Record<string, unknown> = { ...schema };
  const changed = (value: unknown): unknown =>
    typeof value === "object" && value !== null ? change(value) : value;
  for (const [key, reading] of Object.entries(keywords.schema)) {
    const value = copy[key];
    if (value === undefined || reading === "leaf") continue;
    if (reading === "one schema") copy[key] = changed(value);
    else if (Array.isArray(value)) copy[key] = value.map(changed);
    else
      copy[key] = Object.fromEntries(
        Object.entries(value as object).map(([name, each]) => [name, changed(each)]),
      );
  }
  return copy;
}

import type { Document, MaybeRef } from "./document.ts";
import { segmentsOf } from "./pointer.ts";
import { SpecError } from "./spec-error.ts";

/** Follows a reference inside a bundled document. */
export function resolve<T extends object>(document: Document, value: MaybeRef<T>): T {
  const { $ref } = value as { $ref?: string };
  if ($ref === undefined) return value as T;
  let node: unknown = document;
  for (const segment of segmentsOf($ref)) {
    node = (node as Record<string, unknown> | undefined)?.[segment];
    if (node === undefined) throw new SpecError(`${$ref} leads nowhere`);
  }
  return resolve(document, node as MaybeRef<T>);
}

import type { Document } from "./document.ts";
import { type Kind, keywords, refusals } from "./keywords.ts";
import { below } from "./pointer.ts";
import type { Problem, Resolve } from "./problem.ts";
import { documentProblems } from "./problems/document-problems.ts";
import { operationProblems } from "./problems/operation-problems.ts";
import { parameterProblems } from "./problems/parameter-problems.ts";
import { requestBodyProblems, responseProblems } from "./problems/body-problems.ts";
import { schemaProblems } from "./problems/schema-problems.ts";
import { resolve } from "./resolve.ts";
import { SpecError } from "./spec-error.ts";
import { walkDocument } from "./walk-document.ts";

export type { Kind } from "./keywords.ts";

type Check = (node: never, resolve: Resolve) => Problem[];

const checks: { readonly [kind in Kind]?: Check } = {
  operation: operationProblems,
  parameter: parameterProblems,
  requestBody: requestBodyProblems,
  response: responseProblems,
  schema: schemaProblems,
};

/** What the generator would lose or mistake of one node, without the nodes below it. */
export function problemsOf(kind: Kind, node: Record<string, unknown>, follow: Resolve): Problem[] {
  if (kind !== "schema" && "$ref" in node) return [];
  const known = keywords[kind];
  const unknown = Object.keys(node)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => ({
      path: [key],
      message: `\`${key}\` is not supported: ${refusals[kind]?.[key] ?? "the generator does not know it"}`,
    }));
  return [...unknown, ...(checks[kind]?.(node as never, follow) ?? [])];
}

/** @throws {SpecError} for the first thing in a bundled document that would get lost, with its place */
export function checkDocument(document: Document): void {
  walkDocument(document, (kind, node, pointer) => {
    refuse(
      problemsOf(kind, node, (value) => resolve(document, value)),
      pointer,
    );
  });
  refuse(documentProblems(document), "#");
}

function refuse([problem]: readonly Problem[], pointer: string): void {
  if (problem) throw new SpecError(problem.message, below(pointer, ...problem.path));
}

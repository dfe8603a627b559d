import { answers } from "./answers.ts";
import { bodies } from "./bodies.ts";
import { newItem } from "./item.ts";
import type { Json, Kind } from "./kind.ts";
import { operations } from "./operations.ts";
import { parameters } from "./parameters.ts";
import { words } from "./words.ts";

/** Every kind of change, with what it asks for. */
export const kinds: Kind[] = [...answers, ...parameters, ...bodies, ...operations, ...words];

/** A document with a path and a schema for each kind, and the same one after all changes. */
export function documents(): { before: Json; after: Json } {
  return {
    before: documentOf(kinds.map(({ before }) => [before])),
    after: documentOf(kinds.map(({ before, change }) => [before, change])),
  };
}

function documentOf(edits: Kind["before"][][]): Json {
  const paths: Json = {};
  const schemas: Json = {};
  for (const [number, changes] of edits.entries()) {
    const parts = newItem(number);
    for (const change of changes) change?.(parts);
    paths[`/things-${number}`] = parts.item;
    schemas[`Thing${number}`] = parts.thing;
  }
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths,
    components: { schemas },
  };
}

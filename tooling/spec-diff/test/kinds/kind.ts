import type { Bump } from "../../src/bump.ts";

/** A part of a document, as loose as the changes that tests make to it. */
export type Json = Record<string, any>;

/** One kind of change, made to a path of its own and to the schema that the path refers to. */
export interface Kind {
  /** Goes on after "asks for a bump when". */
  name: string;
  bump: Bump;
  /** What stands there before, beside what every path has. */
  before?: Edit;
  change: Edit;
}

type Edit = (parts: Parts) => unknown;

/** A path and what changes are made to. */
export interface Parts {
  item: Json;
  get: Json;
  post: Json;
  /** Parameters of `get`. */
  query: Json[];
  /** Schema of what `get` answers. */
  answer: Json;
  /** Schema of what `post` takes. */
  body: Json;
  /** Schema in a place of its own. */
  thing: Json;
}

/** A body of a schema. */
export function content(schema: Json): Json {
  return { "application/json": { schema } };
}

/** The only media type of what has a body. */
export function json(holder: Json): Json {
  return holder.content["application/json"] as Json;
}

/** A parameter of `get`. */
export function parameter({ query }: Parts, name: string): Json {
  return query.find((each) => each.name === name)!;
}

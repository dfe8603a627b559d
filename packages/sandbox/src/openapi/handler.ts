import type { Connection } from "../oauth/authenticate.ts";

/** What an operation of a generated `operations` interface declares. */
interface Declared {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: { content: unknown } | undefined;
  responses: object;
}

type Defined<T> = Exclude<T, undefined>;
type QueryOf<O extends Declared> = Defined<O["parameters"]["query"]>;
type PathOf<O extends Declared> = Defined<O["parameters"]["path"]>;
type BodyOf<O extends Declared> =
  Defined<O["requestBody"]> extends { content: infer Content } ? Content[keyof Content] : undefined;
type JsonOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;

/** A request that fits its operation: parameters converted to their types, the body parsed. */
export interface Call<O extends Declared> {
  readonly path: PathOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  /** Headers of the request. */
  readonly headers: Headers;
  /** How the request came in. */
  readonly connection: Connection;
}

/** An answer that the operation declares. Everything else is a thrown `Fault`. */
export type Reply<O extends Declared> = {
  [Status in keyof O["responses"] & number]: {
    status: Status;
    body: JsonOf<O["responses"][Status]>;
    headers?: Record<string, string>;
  };
}[keyof O["responses"] & number];

/** Functions that answer the operations of an API, by operationId. */
export type Handlers<Operations> = {
  [Id in keyof Operations]?: Operations[Id] extends Declared
    ? (call: Call<Operations[Id]>) => Reply<Operations[Id]> | Promise<Reply<Operations[Id]>>
    : never;
};

/** A handler whose operation is known at run time only. */
export type AnyHandler = (call: {
  path: never;
  query: never;
  body: never;
  headers: Headers;
  connection: Connection;
}) => AnyReply | Promise<AnyReply>;

/** A reply whose operation is known at run time only. */
export interface AnyReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

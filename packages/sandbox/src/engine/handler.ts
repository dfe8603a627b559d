import type { Connection } from "../kernel/connection.ts";
import type { World } from "../kernel/world.ts";

/** An answer that an operation declares. */
export interface Reply<Status extends number, Body> {
  status: Status;
  body: Body;
  headers?: Record<string, string>;
}

/** What an operation takes and answers, as `pnpm generate` writes it for every API. */
export interface OperationTypes {
  path: object;
  query: object;
  body: unknown;
  reply: Reply<number, unknown>;
}

/** A request that fits its operation: parameters converted to their types, the body parsed. */
export interface Call<O extends OperationTypes> {
  readonly path: O["path"];
  readonly query: O["query"];
  readonly body: O["body"];
  /** Headers of the request. */
  readonly headers: Headers;
  /** How the request came in. */
  readonly connection: Connection;
}

/** Answers an operation. Every refusal that the operation does not type is a thrown `Fault`. */
export type Handler<O extends OperationTypes> = (
  world: World,
  call: Call<O>,
) => O["reply"] | Promise<O["reply"]>;

/** A handler whose operation is known at run time only. */
export type AnyHandler = (
  world: World,
  call: { path: never; query: never; body: never; headers: Headers; connection: Connection },
) => AnyReply | Promise<AnyReply>;

/** A reply whose operation is known at run time only. */
export type AnyReply = Reply<number, unknown>;

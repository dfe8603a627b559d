import type { Fault } from "../kernel/fault.ts";
import type { World } from "../kernel/world.ts";
import type { OpenApiDocument } from "./document.ts";
import type { AnyHandler, Handler, OperationTypes } from "./handler.ts";
import type { Operation } from "./operation.ts";

/** What one API does in its own way. */
export interface ApiHabits<Id extends string = string> {
  /** Other paths of an operation, where Lean's sources spell it in more than one way; `{name}` for parameters. */
  readonly alsoAt?: Readonly<Partial<Record<Id, readonly string[]>>>;
  /** Whether operations are answered in regions that do not have them as well; the handler then says so. */
  readonly everyRegion?: boolean;
  /** What becomes of a request that does not fit the specification. Default: a refusal with the code of the check. */
  readonly refusal?: (fault: Fault) => Fault;
  /** Body of a refusal. Default: the envelope that Lean's APIs share. */
  readonly errorBody?: (world: World, fault: Fault, operation: Operation) => object;
  /** Headers beside those of every answer. */
  readonly headers?: (operation: Operation, status: number, request: Headers) => Record<string, string>;
}

/** One API of Lean's as the sandbox plays it: its specification, a handler for each operation, and its habits. */
export interface ApiModule extends ApiHabits {
  /** Name of its folder in `specs/`. */
  readonly name: string;
  readonly document: OpenApiDocument;
  /** By operationId. */
  readonly handlers: Readonly<Record<string, AnyHandler | undefined>>;
  /** Operations that answer 501. */
  readonly notPlayed: readonly string[];
}

type Ids<Operations> = keyof Operations & string;

/** Handlers of all operations but those that are not played, by operationId. */
export type Handlers<Operations, NotPlayed extends Ids<Operations>> = {
  readonly [Id in Exclude<Ids<Operations>, NotPlayed>]: Operations[Id] extends OperationTypes
    ? Handler<Operations[Id]>
    : never;
};

/** What {@link defineApi} makes a module from. */
interface ApiParts<Operations, NotPlayed extends Ids<Operations>> extends ApiHabits<Ids<Operations>> {
  name: string;
  /** The bundled specification, as its client ships it. */
  document: object;
  handlers: Handlers<Operations, NotPlayed>;
  /** Operations without a handler. Required, so that an operation cannot be forgotten. */
  notPlayed: readonly NotPlayed[];
}

/**
 * Makes the function that makes an {@link ApiModule}: `defineApi<DataOperations>()({ ... })`. The compiler names every
 * operation that has neither a handler nor a place in `notPlayed`.
 */
export function defineApi<Operations>(): <const NotPlayed extends Ids<Operations> = never>(
  parts: ApiParts<Operations, NotPlayed>,
) => ApiModule {
  return (parts) => parts;
}

/**
 * The part of Redocly's rule API that our rules use. The command line brings its engine without types, and the separate
 * package of the engine would bring a second copy of it.
 */

/** Where a node stands: its file and the JSON pointer inside it. */
export interface Location {
  source: { absoluteRef: string };
  pointer: string;
  child(path: (string | number)[]): Location;
  key(): Location;
}

/** What a rule gets beside the node. */
export interface RuleContext {
  location: Location;
  /** Name of the member that holds the node: of an operation its method. */
  key: string | number;
  report: (problem: { message: string; location?: Location }) => void;
  /** Follows a reference. `from` is the file that holds it, if that is not the current one. */
  resolve: <T>(node: T | Ref, from?: string) => { node?: T; location?: Location };
}

/** A reference; in OpenAPI 3.1 a schema may add keywords beside it. */
export interface Ref {
  $ref: string;
  description?: string;
}

/** A function called for each node of a type, or visitors for the nodes below it. */
export type Visitor<T> = (node: T, context: RuleContext) => void;

/** Visitors of one rule, by node type. */
export interface Visitors {
  Operation?: Visitor<Operation>;
  Schema?: Visitor<Schema>;
  Parameter?: Visitor<Parameter>;
  Server?: Visitor<Server>;
  WebhooksMap?: { PathItem: { Operation: Visitor<Operation> } };
  Paths?: { PathItem: { Operation: Visitor<Operation> } };
}

/** A rule as Redocly runs it: the options of redocly.yaml in, visitors out. */
export type Rule<Options = object> = (options: Options) => Visitors;

export interface Operation {
  operationId?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Ref)[];
  requestBody?: RequestBody | Ref;
  responses?: Record<string, Response | Ref>;
  [extension: `x-${string}`]: unknown;
}

export interface RequestBody {
  content?: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
  "x-lean-body-optional"?: boolean;
}

export interface MediaType {
  schema?: Schema | Ref;
  examples?: Record<string, object | Ref>;
}

export interface Schema {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Schema | Ref>;
  additionalProperties?: unknown;
  items?: Schema | Ref;
  allOf?: (Schema | Ref)[];
  anyOf?: (Schema | Ref)[];
  oneOf?: (Schema | Ref)[];
  [keyword: string]: unknown;
}

export interface Parameter {
  name?: string;
  in?: string;
  schema?: Schema | Ref;
}

export interface Server {
  url?: string;
  [extension: `x-${string}`]: unknown;
}

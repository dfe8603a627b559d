import {
  type Document,
  type Example,
  type MediaTypeObject,
  type Method,
  methods,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type Region,
  type Schema,
} from "./document.ts";
import { below } from "./pointer.ts";
import { resolve } from "./resolve.ts";
import { statusesOf } from "./statuses.ts";

/** One operation of a spec, or one webhook, references followed. */
export interface Operation {
  operationId: string;
  /** `GET` and its kind. */
  method: Uppercase<Method>;
  /** Path of an operation, type of a webhook's event. */
  path: string;
  webhook: boolean;
  /** Place in the bundled document. */
  pointer: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** First tag. */
  tag: string;
  regions: Region[];
  leanOperationId: string | undefined;
  /** What the customer must have granted, where the spec says so. */
  permission: string | undefined;
  /** Whether a call may be sent again when its outcome is unknown, where the spec says so. */
  repeat: string | undefined;
  sources: string[];
  /** How far the description can be relied upon. */
  status: string;
  /** The operation's own and those of its path that it does not override. */
  parameters: Parameter[];
  /** The request body; the generator refuses one with several media types. */
  body: Body | undefined;
  responses: Response[];
}

export interface Parameter extends Omit<ParameterObject, "schema" | "examples"> {
  /** As written: a reference stays one. */
  schema: Schema;
}

export interface Body extends Content {
  required: boolean;
}

/** A body in one media type. */
export interface Content {
  /** Media type. */
  type: string;
  /** As written: a reference stays one. */
  schema: Schema;
  /** Values of the examples by name. */
  examples: Record<string, unknown>;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  key: string;
  /** The registered statuses that it answers for. */
  statuses: number[];
  description: string;
  contents: Content[];
  /** Whether the body may be missing. */
  optional: boolean;
}

/** Every operation and webhook of a bundled document, in its order. */
export function listOperations(document: Document): Operation[] {
  return (["paths", "webhooks"] as const).flatMap((kind) =>
    Object.entries(document[kind] ?? {}).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        if (!operation) return [];
        const pointer = below("#", kind, path, method);
        return [{ ...describe(document, item, operation), path, pointer, ...methodOf(method, kind) }];
      }),
    ),
  );
}

function methodOf(method: Method, kind: string): Pick<Operation, "method" | "webhook"> {
  return { method: method.toUpperCase() as Uppercase<Method>, webhook: kind === "webhooks" };
}

type Described = Omit<Operation, "method" | "webhook" | "path" | "pointer">;

function describe(document: Document, item: PathItem, operation: OperationObject): Described {
  const { operationId = "", requestBody, responses = {} } = operation;
  const statuses = statusesOf(Object.keys(responses));
  const body = requestBody && resolve(document, requestBody);
  const [content] = contentsOf(document, body?.content);
  return {
    operationId,
    summary: operation.summary ?? operationId,
    description: operation.description?.trim() ?? "",
    deprecated: operation.deprecated === true,
    tag: operation.tags?.[0] ?? "",
    regions: operation["x-lean-regions"] ?? ["sa", "ae"],
    leanOperationId: operation["x-lean-operation-id"],
    permission: operation["x-lean-permission"],
    repeat: operation["x-lean-repeat"],
    sources: operation["x-lean-source"] ?? [],
    status: operation["x-lean-status"] ?? "",
    parameters: parametersOf(document, item, operation),
    body: content && { ...content, required: body?.required === true },
    responses: Object.entries(responses).map(([key, value]) => {
      const response = resolve(document, value);
      return {
        key,
        statuses: statuses.get(key) ?? [],
        description: response.description,
        contents: contentsOf(document, response.content),
        optional: response["x-lean-body-optional"] === true,
      };
    }),
  };
}

/** A parameter of the operation takes the place of the path's with the same name and place (OpenAPI 3.1, 4.8.10). */
function parametersOf(document: Document, item: PathItem, operation: OperationObject): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const value of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const { examples: _, ...parameter } = resolve(document, value);
    merged.set(`${parameter.in} ${parameter.name}`, { ...parameter, schema: parameter.schema ?? {} });
  }
  return [...merged.values()];
}

function contentsOf(document: Document, content: Record<string, MediaTypeObject> = {}): Content[] {
  return Object.entries(content).map(([type, { schema = {}, examples = {} }]) => ({
    type,
    schema,
    examples: Object.fromEntries(
      Object.entries(examples).map(([name, each]) => [name, resolve<Example>(document, each).value]),
    ),
  }));
}

/** The part of an OpenAPI 3.1 document the generator reads, after bundling. */
export interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, unknown>;
    responses?: Record<string, Response>;
    parameters?: Record<string, Parameter>;
    requestBodies?: Record<string, RequestBody>;
    examples?: Record<string, unknown>;
  };
}

export const methods = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof methods)[number];

export type PathItem = { [method in Method]?: Operation } & { parameters?: MaybeRef<Parameter>[] };

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: MaybeRef<Parameter>[];
  requestBody?: MaybeRef<RequestBody>;
  responses: Record<string, MaybeRef<Response>>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, { schema?: { $ref?: string } }>;
}

export interface Response {
  content?: Record<string, { schema?: { $ref?: string } }>;
  "x-lean-body-optional"?: boolean;
}

export type MaybeRef<T> = T | { $ref: string };

/** Follows a reference inside the bundled document. */
export function resolve<T extends object>(document: Document, value: MaybeRef<T>): T {
  if (!("$ref" in value)) return value;
  const target = value.$ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], document);
  return resolve(document, target as MaybeRef<T>);
}

/** Every operation of a document in a stable order: by path, then by method. */
export function operationsOf(
  document: Document,
): { path: string; method: Method; operation: Operation; item: PathItem }[] {
  return Object.entries(document.paths ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        return operation ? [{ path, method, operation, item }] : [];
      }),
    );
}

/** Parameters of an operation with those of its path, references followed. */
export function parametersOf(document: Document, item: PathItem, operation: Operation): Parameter[] {
  return [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve(document, parameter),
  );
}

/** Statuses an operation documents, ascending, with their media type and schema. */
export function responsesOf(
  document: Document,
  operation: Operation,
): { status: number; media: string | undefined; schema: { $ref?: string } | undefined; optional: boolean }[] {
  return Object.entries(operation.responses)
    .filter(([status]) => /^\d{3}$/.test(status))
    .map(([status, value]) => {
      const response = resolve(document, value);
      const [media] = Object.keys(response.content ?? {});
      return {
        status: Number(status),
        media,
        schema: media ? response.content?.[media]?.schema : undefined,
        optional: response["x-lean-body-optional"] === true,
      };
    })
    .sort((a, b) => a.status - b.status);
}

/** The part of a bundled OpenAPI 3.1 document that the sandbox reads. */
export interface OpenApiDocument {
  paths?: Record<string, PathItem>;
  components?: { schemas?: Record<string, Schema> } & Record<string, unknown>;
  security?: object[];
}

/** Verbs an API of Lean uses. */
export const methods = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof methods)[number];

/** A JSON Schema 2020-12. */
export type Schema = { $ref?: string } & Record<string, unknown>;

export type PathItem = { [method in Method]?: OperationObject } & { parameters?: MaybeRef<Parameter>[] };

export interface OperationObject {
  operationId: string;
  security?: object[];
  parameters?: MaybeRef<Parameter>[];
  requestBody?: MaybeRef<RequestBody>;
  responses: Record<string, MaybeRef<ResponseObject>>;
  "x-lean-regions"?: string[];
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  schema?: Schema;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, { schema?: Schema }>;
}

export interface ResponseObject {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema?: Schema }>;
  "x-lean-body-optional"?: boolean;
}

export type MaybeRef<T> = T | { $ref: string };

/** Follows a reference inside the document. */
export function resolve<T extends object>(document: OpenApiDocument, value: MaybeRef<T>): T {
  if (!("$ref" in value)) return value;
  const target = value.$ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], document);
  return resolve(document, target as MaybeRef<T>);
}

/** Country of an operation: `sa` Saudi Arabia, `ae` United Arab Emirates. */
export type Region = "sa" | "ae";

export type MaybeRef<T> = T | { $ref: string };

/** An OpenAPI 3.1 document after bundling: every reference leads to its own `components`. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers: Server[];
  tags?: { name: string; description?: string }[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    responses?: Record<string, ResponseObject>;
    parameters?: Record<string, ParameterObject>;
    requestBodies?: Record<string, RequestBodyObject>;
    examples?: Record<string, Example>;
  };
  /** Types of events that exist although nothing is published about their payload. */
  "x-lean-undescribed-events"?: string[];
}

export interface Server {
  url: string;
  "x-lean-region"?: Region;
  "x-lean-environment"?: "sandbox" | "production";
  "x-lean-channel"?: "bearer" | "mtls";
  "x-lean-alternative"?: boolean;
}

/** In the order in which operations of one path are listed. */
export const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;
export type Method = (typeof methods)[number];

export type PathItem = { [method in Method]?: OperationObject } & {
  parameters?: MaybeRef<ParameterObject>[];
};

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: MaybeRef<ParameterObject>[];
  requestBody?: MaybeRef<RequestBodyObject>;
  responses?: Record<string, MaybeRef<ResponseObject>>;
  "x-lean-regions"?: Region[];
  "x-lean-operation-id"?: string;
  "x-lean-permission"?: string;
  "x-lean-repeat"?: string;
  "x-lean-source"?: string[];
  "x-lean-status"?: string;
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema?: MaybeRef<Schema>;
  example?: unknown;
  examples?: Record<string, MaybeRef<Example>>;
}

export interface RequestBodyObject {
  required?: boolean;
  content: Record<string, MediaTypeObject>;
}

export interface ResponseObject {
  description: string;
  content?: Record<string, MediaTypeObject>;
  "x-lean-body-optional"?: boolean;
}

export interface MediaTypeObject {
  schema?: MaybeRef<Schema>;
  examples?: Record<string, MaybeRef<Example>>;
}

export interface Example {
  summary?: string;
  value: unknown;
}

/** A JSON Schema of draft 2020-12, as far as the specs use it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  deprecated?: boolean;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  /** The values are all there will ever be; without it, an enum of strings stays open. */
  "x-closed-enum"?: boolean;
}

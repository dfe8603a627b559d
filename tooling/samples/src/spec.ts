import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Country of an operation: `sa` Saudi Arabia, `ae` United Arab Emirates. */
export type Region = "sa" | "ae";

/** The part of a bundled OpenAPI document that samples and the operation pages are made from. */
export interface Spec {
  info: { title: string; version: string; summary?: string; description?: string };
  servers: {
    url: string;
    "x-lean-region"?: Region;
    "x-lean-environment"?: string;
    "x-lean-channel"?: string;
  }[];
  tags?: { name: string; description?: string }[];
  paths?: Record<string, Record<string, RawOperation>>;
  webhooks?: Record<string, Record<string, RawOperation>>;
}

type MaybeRef<T> = T | { $ref: string };

interface Example {
  summary?: string;
  value: unknown;
}

interface Content {
  schema?: MaybeRef<Schema>;
  examples?: Record<string, MaybeRef<Example>>;
}

/** A JSON Schema, as far as the pages print it. */
export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  default?: unknown;
}

type RawParameter = MaybeRef<Omit<Parameter, "schema"> & { schema?: MaybeRef<Schema> }>;

interface RawOperation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: RawParameter[];
  requestBody?: MaybeRef<{ content: Record<string, Content> }>;
  responses: Record<string, MaybeRef<{ description: string; content?: Record<string, Content> }>>;
  "x-lean-regions"?: Region[];
  "x-lean-permission"?: string;
}

/** A parameter, references followed. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  schema: Schema;
}

/** One operation of a spec, or one webhook, references followed. */
export interface Operation {
  /** Folder of the spec: `data`, `customers`, ... */
  api: string;
  operationId: string;
  method: string;
  /** Path of an operation, type of a webhook's event. */
  path: string;
  webhook: boolean;
  summary: string;
  description: string;
  tag: string;
  regions: Region[];
  /** What the customer must have granted, where the spec says so. */
  permission: string | undefined;
  parameters: Parameter[];
  /** Media type of the request body. */
  bodyType: string | undefined;
  /** Example request bodies by name; a name ends in the region where regions differ. */
  bodies: Record<string, unknown>;
  responses: { status: string; description: string; examples: Record<string, unknown> }[];
}

const packages = join(import.meta.dirname, "../../../packages");

function documentOf(folder: string): Spec | undefined {
  try {
    return JSON.parse(readFileSync(join(packages, folder, "src/generated/openapi.json"), "utf8")) as Spec;
  } catch {
    return undefined;
  }
}

/** The bundled document of every API, by the name of its folder in `specs/`. */
export const specs: Record<string, Spec> = Object.fromEntries(
  readdirSync(packages)
    .filter((folder) => folder.endsWith("-client") || folder === "webhooks")
    .sort()
    .flatMap((folder) => {
      const document = documentOf(folder);
      return document ? [[folder.replace(/-client$/, ""), document]] : [];
    }),
);

/** Every operation and every webhook of every spec, in the order of the specs. */
export const operations: Operation[] = Object.entries(specs).flatMap(([api, spec]) =>
  operationsOf(api, spec, spec.paths ?? {}, false).concat(operationsOf(api, spec, spec.webhooks ?? {}, true)),
);

/** The operation of an API by its id. */
export function operationOf(api: string, operationId: string): Operation {
  const found = operations.find((each) => each.api === api && each.operationId === operationId);
  if (!found) throw new Error(`${api} has no operation ${operationId}; run the generator`);
  return found;
}

function operationsOf(
  api: string,
  spec: Spec,
  paths: Record<string, Record<string, RawOperation>>,
  webhook: boolean,
): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const { operationId } = operation;
      if (!operationId) return [];
      const [bodyType, body] = Object.entries(
        operation.requestBody ? resolve(spec, operation.requestBody).content : {},
      )[0] ?? [undefined, undefined];
      return [
        {
          api,
          operationId,
          path,
          webhook,
          bodyType,
          method: method.toUpperCase(),
          summary: operation.summary ?? operationId,
          description: operation.description ?? "",
          tag: operation.tags?.[0] ?? "",
          regions: operation["x-lean-regions"] ?? ["sa", "ae"],
          permission: operation["x-lean-permission"],
          parameters: (operation.parameters ?? []).map((each) => parameterOf(spec, each)),
          bodies: examplesOf(spec, body),
          responses: Object.entries(operation.responses).map(([status, each]) => {
            const { description, content } = resolve(spec, each);
            return { status, description, examples: examplesOf(spec, Object.values(content ?? {})[0]) };
          }),
        },
      ];
    }),
  );
}

function parameterOf(spec: Spec, value: RawParameter): Parameter {
  const parameter = resolve(spec, value);
  return { ...parameter, schema: resolve(spec, parameter.schema ?? {}) };
}

function examplesOf(spec: Spec, content: Content | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content?.examples ?? {}).map(([name, example]) => [name, resolve(spec, example).value]),
  );
}

function resolve<T extends object>(spec: Spec, value: MaybeRef<T>): T {
  if (!("$ref" in value)) return value;
  const target = value.$ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], spec);
  return resolve(spec, target as MaybeRef<T>);
}

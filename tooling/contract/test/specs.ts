import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Region = "sa" | "ae";

/** The part of a bundled OpenAPI document that the contract looks at. */
export interface Spec {
  servers: {
    url: string;
    "x-lean-region"?: Region;
    "x-lean-environment"?: "sandbox" | "production";
    "x-lean-channel"?: "bearer" | "mtls";
    "x-lean-alternative"?: boolean;
  }[];
  paths?: Record<string, Record<string, RawOperation>>;
}

interface RawOperation {
  operationId?: string;
  "x-lean-regions"?: Region[];
  parameters?: MaybeRef<Parameter>[];
  requestBody?: MaybeRef<{
    content: Record<string, { examples?: Record<string, MaybeRef<{ value: unknown }>> }>;
  }>;
  responses: Record<string, unknown>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
}

type MaybeRef<T> = T | { $ref: string };

/** One operation, references followed. */
export interface Operation {
  api: string;
  operationId: string;
  method: string;
  path: string;
  regions: Region[];
  parameters: Parameter[];
  /** Example request bodies by name; names end in the region where regions differ. */
  bodies: Record<string, unknown>;
  /** Documented statuses. */
  statuses: number[];
}

const packages = join(import.meta.dirname, "../../../packages");

/** The bundled document of every client package, by API. */
export const specs: Record<string, Spec> = Object.fromEntries(
  readdirSync(packages)
    .filter((name) => name.endsWith("-client"))
    .map((name) => [
      name.replace(/-client$/, ""),
      JSON.parse(readFileSync(join(packages, name, "src/generated/openapi.json"), "utf8")) as Spec,
    ]),
);

/** Every operation of every spec. */
export const operations: Operation[] = Object.entries(specs).flatMap(([api, spec]) =>
  Object.entries(spec.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      if (!operation.operationId) return [];
      const body = operation.requestBody && resolve(spec, operation.requestBody);
      const examples = Object.values(body?.content ?? {})[0]?.examples ?? {};
      return [
        {
          api,
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          regions: operation["x-lean-regions"] ?? ["sa", "ae"],
          parameters: (operation.parameters ?? []).map((parameter) => resolve(spec, parameter)),
          bodies: Object.fromEntries(
            Object.entries(examples).map(([name, example]) => [name, resolve(spec, example).value]),
          ),
          statuses: Object.keys(operation.responses).map(Number),
        },
      ];
    }),
  ),
);

function resolve<T extends object>(spec: Spec, value: MaybeRef<T>): T {
  if (!("$ref" in value)) return value;
  return value.$ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], spec) as T;
}

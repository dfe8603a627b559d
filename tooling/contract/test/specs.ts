import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The part of a bundled OpenAPI document that the contract looks at. */
export interface Spec {
  servers: {
    url: string;
    "x-lean-region"?: "sa" | "ae";
    "x-lean-environment"?: "sandbox" | "production";
    "x-lean-channel"?: "bearer" | "mtls";
    "x-lean-alternative"?: boolean;
  }[];
  paths?: Record<string, Record<string, { operationId?: string; "x-lean-regions"?: ("sa" | "ae")[] }>>;
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

/** Every operation of every spec, with the regions that have it. */
export const operations: { api: string; operationId: string; regions: ("sa" | "ae")[] }[] = Object.entries(
  specs,
).flatMap(([api, spec]) =>
  Object.values(spec.paths ?? {}).flatMap((item) =>
    Object.values(item).flatMap((operation) =>
      operation.operationId
        ? [{ api, operationId: operation.operationId, regions: operation["x-lean-regions"] ?? ["sa", "ae"] }]
        : [],
    ),
  ),
);

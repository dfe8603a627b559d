import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Document, methods, type PathItem } from "@openlean/codegen/src/document.ts";
import { loadSpec } from "@openlean/codegen/src/load-spec.ts";
import { specs } from "./specs.ts";

/** What the table tells about one operation, or about one event when `api` is `webhooks`. */
export interface Row {
  api: string;
  method: string;
  /** The path; of an event its type. */
  path: string;
  /** File with the operation, relative to specs/. */
  file: string;
  operationId: string;
  leanOperationId: string | undefined;
  regions: string[];
  sources: string[];
  status: string;
  /** Whether it may be sent again, where that is said. */
  repeat: string | undefined;
}

/** Every operation of every API and every event, in a stable order. */
export async function readOperations(): Promise<Row[]> {
  const entries = await readdir(specs, { recursive: true });
  const apis = entries.flatMap((file) => file.match(/^([^/]+)\/openapi\.yaml$/)?.[1] ?? []).sort();
  const documents = await Promise.all(apis.map((api) => loadSpec(join(specs, api, "openapi.yaml"))));
  return apis.flatMap((api, index) => rowsOf(api, documents[index]!));
}

function rowsOf(api: string, document: Document & { webhooks?: Record<string, PathItem> }): Row[] {
  const items = [
    ...Object.entries(document.paths ?? {}).map(([path, item]) => ({ path, item, file: pathFile(path) })),
    ...Object.entries(document.webhooks ?? {}).map(([path, item]) => ({
      path,
      item,
      file: `webhooks/${path}.yaml`,
    })),
  ];
  return items
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, item, file }) =>
      methods.flatMap((method) => {
        const operation = item[method] as (PathItem[typeof method] & Record<string, unknown>) | undefined;
        if (!operation) return [];
        return {
          api,
          method: method.toUpperCase(),
          path,
          file: `${api}/${file}`,
          operationId: operation.operationId,
          leanOperationId: operation["x-lean-operation-id"] as string | undefined,
          regions: operation["x-lean-regions"] as string[],
          sources: operation["x-lean-source"] as string[],
          status: operation["x-lean-status"] as string,
          repeat: operation["x-lean-repeat"] as string | undefined,
        };
      }),
    );
}

/** `/a/{b}/c` is in `paths/a_{b}_c.yaml`. */
function pathFile(path: string): string {
  return `paths/${path.slice(1).replaceAll("/", "_")}.yaml`;
}

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { listOperations, loadSpec, type Operation } from "@openlean/spec-model";
import { specs } from "./specs.ts";

/** What the table tells about one operation, or about one event when `api` is `webhooks`. */
export interface Row extends Operation {
  api: string;
  /** File with the operation, relative to specs/. */
  file: string;
}

/** Every operation of every API and every event, in a stable order. */
export async function readOperations(): Promise<Row[]> {
  const entries = await readdir(specs, { recursive: true });
  const apis = entries.flatMap((file) => file.match(/^([^/]+)\/openapi\.yaml$/)?.[1] ?? []).sort();
  const documents = await Promise.all(apis.map((api) => loadSpec(join(specs, api, "openapi.yaml"))));
  return apis.flatMap((api, index) =>
    listOperations(documents[index]!)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
      .map((operation) => Object.assign(operation, { api, file: `${api}/${fileOf(operation)}` })),
  );
}

/** `/a/{b}/c` is in `paths/a_{b}_c.yaml`. */
function fileOf({ path, webhook }: Operation): string {
  return webhook ? `webhooks/${path}.yaml` : `paths/${path.slice(1).replaceAll("/", "_")}.yaml`;
}

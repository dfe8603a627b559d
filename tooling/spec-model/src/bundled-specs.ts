import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "./document.ts";
import { listOperations, type Operation } from "./list-operations.ts";

const packages = join(import.meta.dirname, "../../../packages");

/** The bundled document of every package that ships one, by the name of the API's folder in `specs/`. */
export function bundledSpecs(): Record<string, Document> {
  return Object.fromEntries(
    readdirSync(packages)
      .sort()
      .flatMap((folder) => {
        const document = documentOf(folder);
        return document ? [[folder.replace(/-client$/, ""), document]] : [];
      }),
  );
}

/** An operation and the API that it belongs to. */
export interface ApiOperation extends Operation {
  /** Folder of the spec: `data`, `customers`, ... */
  api: string;
}

/** Every operation and webhook of these specs, in their order. */
export function operationsOf(specs: Readonly<Record<string, Document>>): ApiOperation[] {
  return Object.entries(specs).flatMap(([api, document]) =>
    listOperations(document).map((operation) => Object.assign(operation, { api })),
  );
}

function documentOf(folder: string): Document | undefined {
  try {
    return JSON.parse(readFileSync(join(packages, folder, "src/generated/openapi.json"), "utf8")) as Document;
  } catch {
    return undefined;
  }
}

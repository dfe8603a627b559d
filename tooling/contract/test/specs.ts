import { type ApiOperation, bundledSpecs, type Document, operationsOf } from "@openlean/spec-model";

/** The bundled document of every client package, by API. */
export const specs: Record<string, Document> = Object.fromEntries(
  Object.entries(bundledSpecs()).filter(([, { paths }]) => paths),
);

/** Every operation of every spec. */
export const operations: ApiOperation[] = operationsOf(specs);

import { type ApiOperation, bundledSpecs, type Document, operationsOf } from "@openlean/spec-model";

/** The bundled document of every API, by the name of its folder in `specs/`. */
export const specs: Record<string, Document> = bundledSpecs();

/** Every operation and every webhook of every spec, in the order of the specs. */
export const operations: ApiOperation[] = operationsOf(specs);

/** The operation of an API by its id. */
export function operationOf(api: string, operationId: string): ApiOperation {
  const found = operations.find((each) => each.api === api && each.operationId === operationId);
  if (!found) throw new Error(`${api} has no operation ${operationId}; run the generator`);
  return found;
}

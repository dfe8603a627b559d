import { join } from "node:path";
import { checkDocument, loadSpec, locateError, SpecError } from "@openlean/spec-model";
import { type ApiTypes, apiTypes } from "./api-types.ts";

/**
 * Reads a spec and hands its types to `write`.
 *
 * @throws {SpecError} for the first thing that nothing can be generated from, with file and place
 */
export async function readApi<Written>(
  api: string,
  specs: string,
  write: (types: ApiTypes, specs: string) => Written | Promise<Written>,
): Promise<Written> {
  const root = join(specs, api, "openapi.yaml");
  try {
    const document = await loadSpec(root);
    checkDocument(document);
    return await write(await apiTypes(api, document), specs);
  } catch (error) {
    throw error instanceof SpecError ? await locateError(error, root) : error;
  }
}

import { join } from "node:path";
import { generateSandbox } from "./generate-sandbox.ts";
import { loadSpec } from "./load-spec.ts";
import { writeOperations } from "./write-operations.ts";
import { writePaths } from "./write-paths.ts";
import { writeSchema } from "./write-schema.ts";

/** The generated files of one API, or of `sandbox`, by name. `specs` is the folder that holds the API's. */
export async function generate(
  api: string,
  specs: string = join(import.meta.dirname, "../../../specs"),
): Promise<Record<string, string>> {
  if (api === "sandbox") return generateSandbox(specs);
  const spec = await loadSpec(join(specs, api, "openapi.yaml"));
  const hasPaths = Object.keys(spec.paths ?? {}).length > 0;
  return {
    "schema.ts": await writeSchema(spec),
    "openapi.json": `${JSON.stringify(spec, null, 1)}\n`,
    ...(hasPaths && { "paths.ts": writePaths(api, spec), "operations.ts": writeOperations(spec) }),
  };
}

import { join } from "node:path";
import type { ApiTypes } from "./api-types.ts";
import { checkEventTypes } from "./check-event-types.ts";
import { generateSandbox } from "./generate-sandbox.ts";
import { readApi } from "./read-api.ts";
import { writeEvents } from "./write-events.ts";
import { writeOperations } from "./write-operations.ts";
import { writePaths } from "./write-paths.ts";
import { writePayloads } from "./write-payloads.ts";
import { writeSchema } from "./write-schema.ts";
import { writeStats } from "./write-stats.ts";

/**
 * The generated files of one API, or of `sandbox`, by name. `specs` is the folder that holds the API's.
 *
 * @throws {SpecError} for the first thing that nothing can be generated from, with file and place
 */
export async function generate(
  api: string,
  specs: string = join(import.meta.dirname, "../../../specs"),
): Promise<Record<string, string>> {
  return api === "sandbox" ? generateSandbox(specs) : readApi(api, specs, writeApi);
}

async function writeApi(types: ApiTypes, specs: string): Promise<Record<string, string>> {
  const { document } = types;
  if (document.webhooks) await checkEventTypes(document, specs);
  const openapi = `${JSON.stringify(document, null, 1)}\n`;
  return {
    "schema.ts": writeSchema(types),
    "openapi.json": openapi,
    ...(document.paths && { "paths.ts": writePaths(types), "operations.ts": writeOperations(types) }),
    ...(document.webhooks && { "events.ts": writeEvents(types), "payloads.ts": writePayloads(types) }),
    "stats.json": await writeStats(types, openapi),
  };
}

import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { DataPaths } from "./generated/paths.ts";

/** Client of the data API: `GET("/path", options)` and its siblings, typed by `specs/data`. */
export interface DataClient extends Client<DataPaths> {}

/**
 * Makes a client of the data API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createDataClient(options: ClientOptions): DataClient {
  return createClient<DataPaths>(operations, options);
}

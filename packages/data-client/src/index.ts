import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { DataPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

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
export type { RefreshOutcome } from "./refresh-outcome.ts";
export { waitForData } from "./wait-for-data.ts";
export { waitForRefresh, type WaitForRefreshOptions } from "./wait-for-refresh.ts";
export { waitForResult } from "./wait-for-result.ts";

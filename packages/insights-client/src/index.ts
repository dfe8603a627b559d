import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { InsightsPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the insights API: `GET("/path", options)` and its siblings, typed by `specs/insights`. */
export interface InsightsClient extends Client<InsightsPaths> {}

/**
 * Makes a client of the insights API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createInsightsClient(options: ClientOptions): InsightsClient {
  return createClient<InsightsPaths>(operations, options);
}

import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { ReportsPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the reports API: `GET("/path", options)` and its siblings, typed by `specs/reports`. */
export interface ReportsClient extends Client<ReportsPaths> {}

/**
 * Makes a client of the reports API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createReportsClient(options: ClientOptions): ReportsClient {
  return createClient<ReportsPaths>(operations, options);
}

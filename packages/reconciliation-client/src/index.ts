import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { ReconciliationPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the reconciliation API: `GET("/path", options)` and its siblings, typed by `specs/reconciliation`. */
export interface ReconciliationClient extends Client<ReconciliationPaths> {}

/**
 * Makes a client of the reconciliation API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createReconciliationClient(options: ClientOptions): ReconciliationClient {
  return createClient<ReconciliationPaths>(operations, options);
}

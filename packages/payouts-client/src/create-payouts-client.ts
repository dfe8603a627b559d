import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { PayoutsPaths } from "./generated/paths.ts";

/** Client of the payouts API: `GET("/path", options)` and its siblings, typed by `specs/payouts`. */
export interface PayoutsClient extends Client<PayoutsPaths> {}

/**
 * Makes a client of the payouts API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createPayoutsClient(options: ClientOptions): PayoutsClient {
  return createClient<PayoutsPaths>(operations, options);
}

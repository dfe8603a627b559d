import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { VerificationsPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the verifications API: `GET("/path", options)` and its siblings, typed by `specs/verifications`. */
export interface VerificationsClient extends Client<VerificationsPaths> {}

/**
 * Makes a client of the verifications API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createVerificationsClient(options: ClientOptions): VerificationsClient {
  return createClient<VerificationsPaths>(operations, options);
}

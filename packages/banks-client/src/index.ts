import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { BanksPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the banks API: `GET("/path", options)` and its siblings, typed by `specs/banks`. */
export interface BanksClient extends Client<BanksPaths> {}

/**
 * Makes a client of the banks API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createBanksClient(options: ClientOptions): BanksClient {
  return createClient<BanksPaths>(operations, options);
}

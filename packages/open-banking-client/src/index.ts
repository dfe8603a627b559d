import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { OpenBankingPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the open-banking pass-through API (Saudi Arabia): `GET("/path", options)` and its siblings, typed by `specs/open-banking`. */
export interface OpenBankingClient extends Client<OpenBankingPaths> {}

/**
 * Makes a client of the open-banking pass-through API (Saudi Arabia).
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createOpenBankingClient(options: ClientOptions): OpenBankingClient {
  return createClient<OpenBankingPaths>(operations, options);
}

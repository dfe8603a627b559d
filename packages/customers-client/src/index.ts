import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { CustomersPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the customers API: `GET("/path", options)` and its siblings, typed by `specs/customers`. */
export interface CustomersClient extends Client<CustomersPaths> {}

/**
 * Makes a client of the customers API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createCustomersClient(options: ClientOptions): CustomersClient {
  return createClient<CustomersPaths>(operations, options);
}

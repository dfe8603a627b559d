import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { PaymentsPaths } from "./generated/paths.ts";

/** Client of the payments API: `GET("/path", options)` and its siblings, typed by `specs/payments`. */
export interface PaymentsClient extends Client<PaymentsPaths> {}

/**
 * Makes a client of the payments API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createPaymentsClient(options: ClientOptions): PaymentsClient {
  return createClient<PaymentsPaths>(operations, options);
}

import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { common, destination, optional, optionalRedirects, required, text } from "../rules.ts";

/** Parameters of {@link createPaymentSource}. */
export interface CreatePaymentSourceOptions
  extends CommonOptions, DestinationOptions, Optional<RedirectOptions> {
  customer_id: string;
  bank_identifier?: string | undefined;
  payment_destination_id?: string | undefined;
}

const method: Method<CreatePaymentSourceOptions> = {
  name: "createPaymentSource",
  regions: ["ae"],
  rules: {
    ...common,
    ...destination,
    ...optionalRedirects,
    customer_id: required(text),
    bank_identifier: optional(text),
    payment_destination_id: optional(text),
  },
};

/**
 * Has the customer add an account to pay from, without data permissions. Older than `connect` with `payments`.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function createPaymentSource(lean: LoadedLean<"ae">, options: CreatePaymentSourceOptions): void {
  callLean(lean, method, options);
}

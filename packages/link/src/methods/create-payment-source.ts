import { callLean } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, destination, optionalRedirects } from "../rules/shared-rules.ts";
import { customerId, text } from "../rules/values.ts";

/** Parameters of {@link createPaymentSource}. */
export interface CreatePaymentSourceOptions
  extends CommonOptions, DestinationOptions, Optional<RedirectOptions> {
  customer_id: string;
  bank_identifier?: string | undefined;
  payment_destination_id?: string | undefined;
}

const rules: Rules<CreatePaymentSourceOptions> = {
  ...common,
  ...destination,
  ...optionalRedirects,
  customer_id: required(customerId),
  bank_identifier: optional(text),
  payment_destination_id: optional(text),
};

export const createPaymentSourceMethod: Method = defineMethod<CreatePaymentSourceOptions>({
  name: "createPaymentSource",
  rules: { ae: rules },
});

/**
 * Has the customer add an account to pay from, without data permissions. Older than `connect` with `payments`.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function createPaymentSource(lean: LoadedLean<"ae">, options: CreatePaymentSourceOptions): void {
  callLean(lean, createPaymentSourceMethod, options);
}

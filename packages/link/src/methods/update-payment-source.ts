import { callLean } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, destination, optionalRedirects } from "../rules/shared-rules.ts";
import { customerId, text } from "../rules/values.ts";

/** Parameters of {@link updatePaymentSource}. */
export interface UpdatePaymentSourceOptions
  extends CommonOptions, DestinationOptions, Optional<RedirectOptions> {
  customer_id: string;
  payment_destination_id: string;
  /** Pass it where you have it: one of Lean's wrappers requires it. */
  payment_source_id?: string | undefined;
  end_user_id?: string | undefined;
  entity_id?: string | undefined;
}

const rules: Rules<UpdatePaymentSourceOptions> = {
  ...common,
  ...destination,
  ...optionalRedirects,
  customer_id: required(customerId),
  payment_destination_id: required(text),
  payment_source_id: optional(text),
  end_user_id: optional(text),
  entity_id: optional(text),
};

export const updatePaymentSourceMethod: Method = defineMethod<UpdatePaymentSourceOptions>({
  name: "updatePaymentSource",
  rules: { ae: rules },
});

/**
 * Adds a payment destination to a payment source: another name of `createBeneficiary`. Lean's texts use both.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function updatePaymentSource(lean: LoadedLean<"ae">, options: UpdatePaymentSourceOptions): void {
  callLean(lean, updatePaymentSourceMethod, options);
}

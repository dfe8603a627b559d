import { callLean } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, destination, optionalRedirects } from "../rules/shared-rules.ts";
import { customerId, text } from "../rules/values.ts";

/** Parameters of {@link createBeneficiary}. */
export interface CreateBeneficiaryOptions
  extends CommonOptions, DestinationOptions, Optional<RedirectOptions> {
  customer_id: string;
  payment_destination_id: string;
  payment_source_id?: string | undefined;
  end_user_id?: string | undefined;
  entity_id?: string | undefined;
}

const rules: Rules<CreateBeneficiaryOptions> = {
  ...common,
  ...destination,
  ...optionalRedirects,
  customer_id: required(customerId),
  payment_destination_id: required(text),
  payment_source_id: optional(text),
  end_user_id: optional(text),
  entity_id: optional(text),
};

export const createBeneficiaryMethod: Method = defineMethod<CreateBeneficiaryOptions>({
  name: "createBeneficiary",
  rules: { ae: rules },
});

/**
 * Adds a payment destination to a payment source. `payment_source.beneficiary.created` follows by webhook.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function createBeneficiary(lean: LoadedLean<"ae">, options: CreateBeneficiaryOptions): void {
  callLean(lean, createBeneficiaryMethod, options);
}

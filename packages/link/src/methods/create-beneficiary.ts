import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { common, destination, optional, optionalRedirects, required, text } from "../rules.ts";

/** Parameters of {@link createBeneficiary}. */
export interface CreateBeneficiaryOptions
  extends CommonOptions, DestinationOptions, Optional<RedirectOptions> {
  customer_id: string;
  payment_destination_id: string;
  payment_source_id?: string | undefined;
  entity_id?: string | undefined;
}

const method: Method<CreateBeneficiaryOptions> = {
  name: "createBeneficiary",
  regions: ["ae"],
  rules: {
    ...common,
    ...destination,
    ...optionalRedirects,
    customer_id: required(text),
    payment_destination_id: required(text),
    payment_source_id: optional(text),
    entity_id: optional(text),
  },
};

/**
 * Adds a payment destination to a payment source. `payment_source.beneficiary.created` follows by webhook.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function createBeneficiary(lean: LoadedLean<"ae">, options: CreateBeneficiaryOptions): void {
  callLean(lean, method, options);
}

import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { common, destination, optional, optionalRedirects, required, text } from "../rules.ts";

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

const method: Method<UpdatePaymentSourceOptions> = {
  name: "updatePaymentSource",
  regions: ["ae"],
  rules: {
    ...common,
    ...destination,
    ...optionalRedirects,
    customer_id: required(text),
    payment_destination_id: required(text),
    payment_source_id: optional(text),
    end_user_id: optional(text),
    entity_id: optional(text),
  },
};

/**
 * Adds a payment destination to a payment source: another name of `createBeneficiary`. Lean's texts use both.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function updatePaymentSource(lean: LoadedLean<"ae">, options: UpdatePaymentSourceOptions): void {
  callLean(lean, method, options);
}

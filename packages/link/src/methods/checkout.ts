import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { RiskDetails } from "../risk-details.ts";
import { common, flag, optional, record, redirects, required, text } from "../rules.ts";

/** Parameters of {@link checkout}. */
export interface CheckoutOptions extends CommonOptions, RedirectOptions {
  payment_intent_id: string;
  customer_name?: string | undefined;
  bank_identifier?: string | undefined;
  account_id?: string | undefined;
  allow_payment_source_change?: boolean | undefined;
  risk_details?: RiskDetails | undefined;
}

const method: Method<CheckoutOptions> = {
  name: "checkout",
  regions: ["ae"],
  rules: {
    ...common,
    ...redirects,
    payment_intent_id: required(text),
    customer_name: optional(text),
    bank_identifier: optional(text),
    account_id: optional(text),
    allow_payment_source_change: optional(flag),
    risk_details: optional(record),
  },
};

/**
 * Pays an intent once, without a payment source set up before.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function checkout(lean: LoadedLean<"ae">, options: CheckoutOptions): void {
  callLean(lean, method, options);
}

import { callLean } from "../call-lean.ts";
import type { CommonOptions, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { RiskDetails } from "../risk-details.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, redirects } from "../rules/shared-rules.ts";
import { flag, record, text } from "../rules/values.ts";

/** Parameters of {@link checkout}. */
export interface CheckoutOptions extends CommonOptions, RedirectOptions {
  payment_intent_id: string;
  customer_name?: string | undefined;
  bank_identifier?: string | undefined;
  account_id?: string | undefined;
  allow_payment_source_change?: boolean | undefined;
  risk_details?: RiskDetails | undefined;
}

const rules: Rules<CheckoutOptions> = {
  ...common,
  ...redirects,
  payment_intent_id: required(text),
  customer_name: optional(text),
  bank_identifier: optional(text),
  account_id: optional(text),
  allow_payment_source_change: optional(flag),
  risk_details: optional(record),
};

export const checkoutMethod: Method = defineMethod<CheckoutOptions>({
  name: "checkout",
  rules: { ae: rules },
});

/**
 * Pays an intent once, without a payment source set up before.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function checkout(lean: LoadedLean<"ae">, options: CheckoutOptions): void {
  callLean(lean, checkoutMethod, options);
}

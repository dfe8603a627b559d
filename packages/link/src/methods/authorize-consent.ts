import { callLean } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { RiskDetails } from "../risk-details.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, destination, redirects } from "../rules/shared-rules.ts";
import { customerId, flag, record, text } from "../rules/values.ts";

/** Parameters of {@link authorizeConsent}. */
export interface AuthorizeConsentOptions extends CommonOptions, RedirectOptions, DestinationOptions {
  customer_id: string;
  consent_id: string;
  bank_identifier?: string | undefined;
  account_id?: string | undefined;
  allow_payment_source_change?: boolean | undefined;
  risk_details?: RiskDetails | undefined;
}

const rules: Rules<AuthorizeConsentOptions> = {
  ...common,
  ...redirects,
  ...destination,
  customer_id: required(customerId),
  consent_id: required(text),
  bank_identifier: optional(text),
  account_id: optional(text),
  allow_payment_source_change: optional(flag),
  risk_details: optional(record),
};

export const authorizeConsentMethod: Method = defineMethod<AuthorizeConsentOptions>({
  name: "authorizeConsent",
  rules: { ae: rules },
});

/**
 * Has the customer authorise a consent for payments from an account on file.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function authorizeConsent(lean: LoadedLean<"ae">, options: AuthorizeConsentOptions): void {
  callLean(lean, authorizeConsentMethod, options);
}

import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { RiskDetails } from "../risk-details.ts";
import { common, destination, flag, optional, record, redirects, required, text } from "../rules.ts";

/** Parameters of {@link authorizeConsent}. */
export interface AuthorizeConsentOptions extends CommonOptions, RedirectOptions, DestinationOptions {
  customer_id: string;
  consent_id: string;
  bank_identifier?: string | undefined;
  account_id?: string | undefined;
  allow_payment_source_change?: boolean | undefined;
  risk_details?: RiskDetails | undefined;
}

const method: Method<AuthorizeConsentOptions> = {
  name: "authorizeConsent",
  regions: ["ae"],
  rules: {
    ...common,
    ...redirects,
    ...destination,
    customer_id: required(text),
    consent_id: required(text),
    bank_identifier: optional(text),
    account_id: optional(text),
    allow_payment_source_change: optional(flag),
    risk_details: optional(record),
  },
};

/**
 * Has the customer authorise a consent for payments from an account on file.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function authorizeConsent(lean: LoadedLean<"ae">, options: AuthorizeConsentOptions): void {
  callLean(lean, method, options);
}

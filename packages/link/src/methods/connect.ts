import type { Region } from "@openlean/core";
import { callLean } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { windowProblem } from "../rules/access-window.ts";
import type { Permission } from "../rules/permissions.ts";
import { defineMethod, expected, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, destination, optionalRedirects } from "../rules/shared-rules.ts";
import { accessTime, customerId, flag, oneOf, permissions, redirectUrl, text } from "../rules/values.ts";

interface SharedConnectOptions<R extends Region> extends CommonOptions, DestinationOptions {
  /** Lean's id of the customer, a UUID. */
  customer_id: string;
  /** What the customer is asked to share; at least one. */
  permissions: readonly Permission<R>[];
  /** First day of transactions, ISO 8601: `2024-09-05` or a date and time. Not after `access_to`. */
  access_from?: string | undefined;
  /** Last day of transactions. Data outside the window answers `USER_TRANSACTION_RANGE_NOT_GRANTED`. */
  access_to?: string | undefined;
  /** Goes straight to this bank. */
  bank_identifier?: string | undefined;
  account_type?: "PERSONAL" | "BUSINESS" | undefined;
  end_user_id?: string | undefined;
  /** Free text that is kept with the connection. */
  customer_metadata?: string | undefined;
}

/** Parameters of {@link connect} in Saudi Arabia. */
export interface ConnectOptionsSa extends SharedConnectOptions<"sa">, RedirectOptions {
  /** Whether LinkSDK explains the consent before it is given. */
  show_consent_explanation: boolean;
}

/** Parameters of {@link connect} in the Emirates. */
export interface ConnectOptionsAe extends SharedConnectOptions<"ae">, Optional<RedirectOptions> {
  /** Whether LinkSDK explains the consent before it is given. */
  show_consent_explanation?: boolean | undefined;
  /** With the permission `payments`: where payments go. The default destination when left out. */
  payment_destination_id?: string | undefined;
}

/** Where only the run decides on the region: what it does not offer is refused then. */
interface ConnectOptionsEither extends SharedConnectOptions<Region>, RedirectOptions {
  show_consent_explanation: boolean;
}

/** Parameters of {@link connect} by region. In `sa` the redirect URLs and `show_consent_explanation` are required. */
export type ConnectOptions<R extends Region = Region> =
  | { sa: ConnectOptionsSa; ae: ConnectOptionsAe }[R]
  | ([Region] extends [R] ? ConnectOptionsEither : never);

const shared: Rules<SharedConnectOptions<Region>> = {
  ...common,
  ...destination,
  customer_id: required(customerId),
  permissions: required(permissions),
  access_from: optional(accessTime),
  access_to: optional(accessTime),
  bank_identifier: optional(text),
  account_type: optional(oneOf("PERSONAL", "BUSINESS")),
  end_user_id: optional(text),
  customer_metadata: optional(text),
};

export const connectMethod: Method = defineMethod<ConnectOptionsSa, ConnectOptionsAe>({
  name: "connect",
  rules: {
    sa: {
      ...shared,
      success_redirect_url: expected(redirectUrl),
      fail_redirect_url: expected(redirectUrl),
      show_consent_explanation: expected(flag),
    },
    ae: {
      ...shared,
      ...optionalRedirects,
      show_consent_explanation: optional(flag),
      payment_destination_id: optional(text),
    },
  },
  together: windowProblem,
});

/**
 * Has the customer connect a bank. The new entity arrives by webhook, `entity.created`; with `payments` in the Emirates a
 * payment source is created as well.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it; a parameter that is expected in `sa` and missing is a console warning
 */
export function connect<R extends Region>(lean: LoadedLean<R>, options: ConnectOptions<R>): void {
  callLean(lean, connectMethod, options);
}

import { callLean } from "../call-lean.ts";
import type { CommonOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { Permission } from "../rules/permissions.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, optionalRedirects } from "../rules/shared-rules.ts";
import { customerId, permissions, text } from "../rules/values.ts";

/** Parameters of {@link link}. */
export interface LinkOptions extends CommonOptions, Optional<RedirectOptions> {
  customer_id: string;
  permissions: readonly Permission<"ae">[];
  bank_identifier?: string | undefined;
}

const rules: Rules<LinkOptions> = {
  ...common,
  ...optionalRedirects,
  customer_id: required(customerId),
  permissions: required(permissions),
  bank_identifier: optional(text),
};

export const linkMethod: Method = defineMethod<LinkOptions>({
  name: "link",
  rules: { ae: rules },
});

/**
 * The former `connect`, for data only.
 *
 * @deprecated Lean keeps it in a mobile wrapper only; use `connect`.
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function link(lean: LoadedLean<"ae">, options: LinkOptions): void {
  callLean(lean, linkMethod, options);
}

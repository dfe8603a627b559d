import { callLean } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { Permission } from "../rules/permissions.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, destination } from "../rules/shared-rules.ts";
import { customerId, permissions, text } from "../rules/values.ts";

/** Parameters of {@link verifyAddress}. */
export interface VerifyAddressOptions extends CommonOptions, DestinationOptions {
  customer_id: string;
  customer_name: string;
  /** Pass them where you can: one of Lean's wrappers requires them. */
  permissions?: readonly Permission<"ae">[] | undefined;
}

const rules: Rules<VerifyAddressOptions> = {
  ...common,
  ...destination,
  customer_id: required(customerId),
  customer_name: required(text),
  permissions: optional(permissions),
};

export const verifyAddressMethod: Method = defineMethod<VerifyAddressOptions>({
  name: "verifyAddress",
  rules: { ae: rules },
});

/**
 * Has the customer prove an address.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function verifyAddress(lean: LoadedLean<"ae">, options: VerifyAddressOptions): void {
  callLean(lean, verifyAddressMethod, options);
}

import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { Permission } from "../permissions.ts";
import { common, destination, optional, permissions, required, text } from "../rules.ts";

/** Parameters of {@link verifyAddress}. */
export interface VerifyAddressOptions extends CommonOptions, DestinationOptions {
  customer_id: string;
  customer_name: string;
  /** Pass them where you can: one of Lean's wrappers requires them. */
  permissions?: readonly Permission<"ae">[] | undefined;
}

const method: Method<VerifyAddressOptions> = {
  name: "verifyAddress",
  regions: ["ae"],
  rules: {
    ...common,
    ...destination,
    customer_id: required(text),
    customer_name: required(text),
    permissions: optional(permissions),
  },
};

/**
 * Has the customer prove an address.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function verifyAddress(lean: LoadedLean<"ae">, options: VerifyAddressOptions): void {
  callLean(lean, method, options);
}

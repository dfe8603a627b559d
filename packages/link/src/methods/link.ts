import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { Permission } from "../permissions.ts";
import { common, optional, optionalRedirects, permissions, required, text } from "../rules.ts";

/** Parameters of {@link link}. */
export interface LinkOptions extends CommonOptions, Optional<RedirectOptions> {
  customer_id: string;
  permissions: readonly Permission<"ae">[];
  bank_identifier?: string | undefined;
}

const method: Method<LinkOptions> = {
  name: "link",
  regions: ["ae"],
  rules: {
    ...common,
    ...optionalRedirects,
    customer_id: required(text),
    permissions: required(permissions),
    bank_identifier: optional(text),
  },
};

/**
 * The former `connect`, for data only.
 *
 * @deprecated Lean keeps it in a mobile wrapper only; use `connect`.
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function link(lean: LoadedLean<"ae">, options: LinkOptions): void {
  callLean(lean, method, options);
}

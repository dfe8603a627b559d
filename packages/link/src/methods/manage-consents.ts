import { callLean } from "../call-lean.ts";
import type { CommonOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common } from "../rules/shared-rules.ts";
import { customerId, oneOrMoreOf, text } from "../rules/values.ts";

/** A part of the consent screen. */
export type ConsentType = "payment" | "data" | "payment_history";

/** Parameters of {@link manageConsents}. */
export interface ManageConsentsOptions extends CommonOptions {
  customer_id: string;
  /** Opens this consent at once. */
  consent_id?: string | undefined;
  /** What to show. */
  consent_type?: ConsentType | readonly ConsentType[] | undefined;
}

const rules: Rules<ManageConsentsOptions> = {
  ...common,
  customer_id: required(customerId),
  consent_id: optional(text),
  consent_type: optional(oneOrMoreOf("payment", "data", "payment_history")),
};

export const manageConsentsMethod: Method = defineMethod<ManageConsentsOptions>({
  name: "manageConsents",
  rules: { ae: rules },
});

/**
 * Shows customers their consents and payments.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function manageConsents(lean: LoadedLean<"ae">, options: ManageConsentsOptions): void {
  callLean(lean, manageConsentsMethod, options);
}

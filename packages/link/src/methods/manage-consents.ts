import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { common, oneOrMoreOf, optional, required, text } from "../rules.ts";

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

const method: Method<ManageConsentsOptions> = {
  name: "manageConsents",
  regions: ["ae"],
  rules: {
    ...common,
    customer_id: required(text),
    consent_id: optional(text),
    consent_type: optional(oneOrMoreOf("payment", "data", "payment_history")),
  },
};

/**
 * Shows customers their consents and payments.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function manageConsents(lean: LoadedLean<"ae">, options: ManageConsentsOptions): void {
  callLean(lean, method, options);
}

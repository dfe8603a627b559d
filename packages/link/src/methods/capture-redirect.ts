import { callLean } from "../call-lean.ts";
import type { CommonOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common } from "../rules/shared-rules.ts";
import { customerId, text } from "../rules/values.ts";

/** Parameters of {@link captureRedirect}. The optional ones are values that arrive with the customer's return. */
export interface CaptureRedirectOptions extends CommonOptions {
  customer_id: string;
  consent_attempt_id?: string | undefined;
  consent_id?: string | undefined;
  granular_status_code?: string | undefined;
  status_additional_info?: string | undefined;
}

const rules: Rules<CaptureRedirectOptions> = {
  ...common,
  customer_id: required(customerId),
  consent_attempt_id: optional(text),
  consent_id: optional(text),
  granular_status_code: optional(text),
  status_additional_info: optional(text),
};

export const captureRedirectMethod: Method = defineMethod<CaptureRedirectOptions>({
  name: "captureRedirect",
  rules: { ae: rules },
});

/**
 * Shows the outcome after the customer came back from the bank.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function captureRedirect(lean: LoadedLean<"ae">, options: CaptureRedirectOptions): void {
  callLean(lean, captureRedirectMethod, options);
}

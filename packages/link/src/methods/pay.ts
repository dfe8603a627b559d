import { callLean } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions, Optional, RedirectOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import type { RiskDetails } from "../risk-details.ts";
import { defineMethod, type Method, optional, type Rules } from "../rules/rule.ts";
import { common, destination, optionalRedirects } from "../rules/shared-rules.ts";
import { flag, record, text } from "../rules/values.ts";

interface SharedPayOptions extends CommonOptions, DestinationOptions, Optional<RedirectOptions> {
  account_id?: string | undefined;
  bank_identifier?: string | undefined;
  end_user_id?: string | undefined;
  show_balances?: boolean | undefined;
  allow_payment_source_change?: boolean | undefined;
  risk_details?: RiskDetails | undefined;
}

/** Parameters of {@link pay}: exactly one of the two intent ids. */
export type PayOptions = SharedPayOptions &
  (
    | { payment_intent_id: string; bulk_payment_intent_id?: undefined }
    | { bulk_payment_intent_id: string; payment_intent_id?: undefined }
  );

interface LoosePayOptions extends SharedPayOptions {
  payment_intent_id?: string | undefined;
  bulk_payment_intent_id?: string | undefined;
}

const rules: Rules<LoosePayOptions> = {
  ...common,
  ...destination,
  ...optionalRedirects,
  payment_intent_id: optional(text),
  bulk_payment_intent_id: optional(text),
  account_id: optional(text),
  bank_identifier: optional(text),
  end_user_id: optional(text),
  show_balances: optional(flag),
  allow_payment_source_change: optional(flag),
  risk_details: optional(record),
};

export const payMethod: Method = defineMethod<LoosePayOptions>({
  name: "pay",
  rules: { ae: rules },
  together: ({ payment_intent_id, bulk_payment_intent_id }) =>
    Boolean(payment_intent_id) === Boolean(bulk_payment_intent_id)
      ? "exactly one of payment_intent_id and bulk_payment_intent_id must be there; create the intent on your server and pass its id"
      : undefined,
});

/**
 * Pays an intent from a payment source. `payment.created` and `payment.updated` follow by webhook.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function pay(lean: LoadedLean<"ae">, options: PayOptions): void {
  callLean(lean, payMethod, options);
}

import { callLean } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { defineMethod, type Method, optional, required, type Rules } from "../rules/rule.ts";
import { common, destination } from "../rules/shared-rules.ts";
import { text } from "../rules/values.ts";

/** Parameters of {@link reconnect}. */
export interface ReconnectOptions extends CommonOptions, DestinationOptions {
  /** From the `RECONNECT_REQUIRED` answer of a data call: its `results_id`. Lives for 30 days. */
  reconnect_id: string;
  /** Free text that is kept with the connection. */
  customer_metadata?: string | undefined;
}

const rules: Rules<ReconnectOptions> = {
  ...common,
  ...destination,
  reconnect_id: required(text),
  customer_metadata: optional(text),
};

export const reconnectMethod: Method = defineMethod<ReconnectOptions>({
  name: "reconnect",
  rules: { sa: rules, ae: rules },
});

/**
 * Restores a connection whose data call answered `RECONNECT_REQUIRED`. `entity.reconnected` follows by webhook.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function reconnect(lean: LoadedLean, options: ReconnectOptions): void {
  callLean(lean, reconnectMethod, options);
}

import { callLean, type Method } from "../call-lean.ts";
import type { CommonOptions, DestinationOptions } from "../common-options.ts";
import type { LoadedLean } from "../lean.ts";
import { common, destination, optional, required, text } from "../rules.ts";

/** Parameters of {@link reconnect}. */
export interface ReconnectOptions extends CommonOptions, DestinationOptions {
  /** From the `RECONNECT_REQUIRED` answer of a data call: its `results_id`. Lives for 30 days. */
  reconnect_id: string;
  /** Free text that is kept with the connection. */
  customer_metadata?: string | undefined;
}

const method: Method<ReconnectOptions> = {
  name: "reconnect",
  regions: ["sa", "ae"],
  rules: { ...common, ...destination, reconnect_id: required(text), customer_metadata: optional(text) },
};

/**
 * Restores a connection whose data call answered `RECONNECT_REQUIRED`. `entity.reconnected` follows by webhook.
 *
 * @throws {LeanConfigError} for a wrong parameter, before LinkSDK sees it
 */
export function reconnect(lean: LoadedLean, options: ReconnectOptions): void {
  callLean(lean, method, options);
}

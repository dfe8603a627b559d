import { LeanConfigError } from "@openlean/core";
import type { WebhookReceiver } from "./create-webhook-receiver.ts";

/** @throws {LeanConfigError} `invalid_option` when an adapter is given something else than a receiver */
export function checkReceiver(adapter: string, receiver: WebhookReceiver): void {
  if (typeof receiver?.receive !== "function")
    throw new LeanConfigError(
      "invalid_option",
      `${adapter} takes a receiver; make one with createWebhookReceiver`,
    );
}

export { createWebhookReceiver, type Delivery, type WebhookReceiver } from "./create-webhook-receiver.ts";
export type * from "./generated/payloads.ts";
export { createMemoryStore, type MemoryStoreOptions } from "./memory-store.ts";
export { parseEvent } from "./parse-event.ts";
export type { AcceptanceOptions } from "./open-delivery.ts";
export type { RawBody } from "./raw-body.ts";
export { receiveEvent, type ReceiveEventOptions } from "./receive-event.ts";
export type { DeliveryHeaders, SignatureHeader } from "./signature-header.ts";
export { verifySignature } from "./verify-signature.ts";
export { LeanWebhookError, type WebhookErrorReason } from "./webhook-error.ts";
export {
  type EventEnvelope,
  type EventPayload,
  isKnownEvent,
  type KnownEvent,
  type KnownEventType,
  type UnknownEvent,
  type UnknownEventType,
  type WebhookEvent,
} from "./webhook-event.ts";
export type { WebhookOutcome } from "./webhook-outcome.ts";
export type { EventContext, WebhookReceiverOptions } from "./webhook-receiver-options.ts";
export type { Secrets, SecretsOption } from "./webhook-secrets.ts";
export type { WebhookStore } from "./webhook-store.ts";

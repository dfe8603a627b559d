import { type AcceptanceOptions, checkAcceptance, openDelivery } from "./open-delivery.ts";
import type { RawBody } from "./raw-body.ts";
import { type DeliveryHeaders, readSignature, signatureHeader } from "./signature-header.ts";
import type { WebhookEvent } from "./webhook-event.ts";
import { importSecrets, type SecretsOption } from "./webhook-secrets.ts";

/** What {@link receiveEvent} takes. */
export interface ReceiveEventOptions extends AcceptanceOptions {
  /** The bytes as they came, before any parser. */
  body: RawBody;
  headers: DeliveryHeaders;
  /** A function is asked on every call. */
  secrets: SecretsOption;
}

/**
 * Verifies and parses one delivery: for queues, and for frameworks without an adapter here. It does not deduplicate;
 * `createWebhookReceiver` does.
 *
 * @throws {LeanWebhookError} whose `status` is the one to answer with
 * @throws {LeanConfigError} `missing_secret`, `invalid_secret`, `secrets_unavailable`, `invalid_option`
 */
export async function receiveEvent(options: ReceiveEventOptions): Promise<WebhookEvent> {
  const acceptance = checkAcceptance("receiveEvent", options);
  const { body, headers, secrets } = options;
  const signature = readSignature(signatureHeader(headers));
  const ring = { keys: () => importSecrets(secrets), keysAfter: async () => undefined };
  return (await openDelivery(body, signature, ring, acceptance)).event;
}

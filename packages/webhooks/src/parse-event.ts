import { isKnownEvent, type WebhookEvent } from "./webhook-event.ts";
import { LeanWebhookError } from "./webhook-error.ts";
import { copyBytes, type RawBody } from "./raw-body.ts";

/**
 * The event in a body whose signature is already verified. A type that the spec does not describe is an event like any
 * other; unknown members are kept; members of a payload are not checked one by one.
 *
 * @throws {LeanWebhookError} `not_json` (RFC 8259 in UTF-8, without byte order mark), `not_an_event`, `parsed_body`
 */
export function parseEvent(rawBody: RawBody): WebhookEvent {
  const event = parseJson(copyBytes(rawBody)) as { type?: unknown; payload?: unknown } | null;
  if (typeof event !== "object" || event === null || typeof event.type !== "string" || event.type === "")
    throw new LeanWebhookError(
      "not_an_event",
      "the body has no `type`, so it is no event; check what is posted to this URL",
    );
  const withPayload = typeof event.payload === "object" && event.payload !== null;
  if (!withPayload && isKnownEvent(event as WebhookEvent))
    throw new LeanWebhookError(
      "not_an_event",
      "the event has no `payload` although its type is described with one; report it to Lean with the delivery's time",
    );
  return event as WebhookEvent;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the body.
    throw new LeanWebhookError(
      "not_json",
      "the body is not JSON in UTF-8 although its signature holds; check what is posted to this URL",
    );
  }
}

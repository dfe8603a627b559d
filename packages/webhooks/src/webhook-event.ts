import type { webhooks } from "./generated/schema.ts";

/** A `type` whose payload the spec describes, for example `entity.created`. */
export type KnownEventType = keyof webhooks;

/**
 * Any other `type`: three that exist without a described payload, and those that Lean may add. At run time it is the
 * string that Lean sent; the remark in the type keeps it apart from the known ones, so that a misspelt `case` is a compile
 * error. To compare it with anything else: `const type: string = event.type`.
 */
export type UnknownEventType =
  | "bulk_payment_intent.created"
  | "bulk_payment_intent.updated"
  | "payment_intent.expired"
  | `${string} (unknown)`;

/** What every event has around its payload. Names are those of the wire. */
export interface EventEnvelope<Type, Payload> {
  /** Says what happened: `<object>.<event>`, sometimes with more parts. */
  type: Type;
  payload: Payload;
  /** Text for people. Do not parse it. */
  message: string;
  /** UUID, the same on every delivery of this event. Some published samples lack it. */
  event_id?: string | undefined;
  /** Time of the event in UTC with up to nine fraction digits. Some published samples lack it. */
  timestamp?: string | undefined;
}

/** The payload of one type, as the spec has it. */
export type EventPayload<Type extends KnownEventType> =
  webhooks[Type]["post"]["requestBody"]["content"]["application/json"]["payload"];

/** Events with a described payload; `KnownEvent<"entity.created">` is one of them. */
export type KnownEvent<Type extends KnownEventType = KnownEventType> = {
  [Each in Type]: EventEnvelope<Each, EventPayload<Each>>;
}[Type];

/** An event of a type that is not described yet. Its payload is whatever Lean sent. */
export type UnknownEvent = EventEnvelope<UnknownEventType, unknown>;

/**
 * What a handler receives. `switch (event.type)` narrows the payload; `default` is the {@link UnknownEvent} that Lean
 * may invent tomorrow.
 */
export type WebhookEvent = KnownEvent | UnknownEvent;

// The compiler keeps this complete: a webhook that is added to the spec or leaves it is an error here.
const knownTypes: Record<KnownEventType, true> = {
  "bank.availability.updated": true,
  "consent.status.updated": true,
  "entity.created": true,
  "entity.data.refresh.updated": true,
  "entity.reconnected": true,
  "entity.updated": true,
  "iban_account_verification.bank.availability.updated": true,
  "payment.created": true,
  "payment.reconciliation.updated": true,
  "payment.updated": true,
  "payment_consent.status.updated": true,
  "payment_intent.created": true,
  "payment_source.beneficiary.created": true,
  "payment_source.beneficiary.updated": true,
  "payment_source.created": true,
  "payment_source.updated": true,
  "results.ready": true,
};

/** Whether the payload of an event is described: `if (!isKnownEvent(event)) log(event.type)`. */
export function isKnownEvent(event: WebhookEvent): event is KnownEvent {
  return Object.hasOwn(knownTypes, event.type);
}

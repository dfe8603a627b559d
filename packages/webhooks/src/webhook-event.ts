import { describedTypes, type EventPayloads, type UndescribedEventType } from "./generated/events.ts";

/** A `type` whose payload the spec describes, for example `entity.created`. */
export type KnownEventType = keyof EventPayloads;

/**
 * Any other `type`: those that exist without a described payload, and those that Lean may add. At run time it is the
 * string that Lean sent; the remark in the type keeps it apart from the known ones, so that a misspelt `case` is a compile
 * error. To compare it with anything else: `const type: string = event.type`.
 */
export type UnknownEventType = UndescribedEventType | `${string} (unknown)`;

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
export type EventPayload<Type extends KnownEventType> = EventPayloads[Type];

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

/** Whether the payload of an event is described: `if (!isKnownEvent(event)) log(event.type)`. */
export function isKnownEvent(event: WebhookEvent): event is KnownEvent {
  return Object.hasOwn(describedTypes, event.type);
}

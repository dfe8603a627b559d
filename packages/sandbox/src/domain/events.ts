import { isoTime } from "./time.ts";
import type { World } from "./world.ts";

/** Something that happened, in the envelope of a webhook. */
export interface SandboxEvent {
  readonly type: string;
  readonly message: string;
  readonly payload: object;
  readonly event_id: string;
  readonly timestamp: string;
}

/** An event and when it happens, in milliseconds since 1970. That may be later than now: a refresh takes its time. */
export interface RecordedEvent {
  readonly at: number;
  readonly event: SandboxEvent;
}

/** Everything that happened in a sandbox, and what is known to happen. */
export interface EventLog {
  readonly records: RecordedEvent[];
  /** Called with every event at the moment it is recorded, which may be before it happens. */
  readonly listeners: Set<(recorded: RecordedEvent) => void>;
}

export function createEventLog(): EventLog {
  return { records: [], listeners: new Set() };
}

/** Puts an event into the log. Without `at` it happens now. */
export function recordEvent(
  world: World,
  {
    type,
    message,
    payload,
    at = world.clock.now(),
  }: { type: string; message: string; payload: object; at?: number },
): RecordedEvent {
  const { records, listeners } = world.store.events;
  const event_id = world.random.fork(`event ${records.length}`).uuid();
  const recorded = { at, event: { type, message, payload, event_id, timestamp: isoTime(at) } };
  records.push(recorded);
  for (const listener of listeners) listener(recorded);
  return recorded;
}

/** Events that have happened by now, oldest first. */
export function eventsUntilNow(world: World): RecordedEvent[] {
  const now = world.clock.now();
  // The sort is stable: events of the same moment stay in the order they were recorded.
  return world.store.events.records.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
}

import type { RecordedEvent } from "./event.ts";
import { isoTime } from "./time.ts";
import type { World } from "./world.ts";

/** What {@link recordEvent} makes an event from. */
export interface EventDraft {
  readonly type: string;
  readonly message: string;
  readonly payload: object;
  /** Default: now. */
  readonly at?: number | undefined;
  readonly subject?: string | undefined;
}

/** Puts an event into the log. */
export function recordEvent(
  world: World,
  { type, message, payload, subject, at = world.clock.now() }: EventDraft,
): RecordedEvent {
  const { state } = world;
  const event_id = world.random.fork(`event ${state.eventCount++}`).uuid();
  const recorded = { at, subject, event: { type, message, payload, event_id, timestamp: isoTime(at) } };
  state.events.push(recorded);
  for (const listener of world.eventListeners) listener(recorded);
  return recorded;
}

/** Takes back the events about a record that have not happened yet: its course has changed. */
export function withdrawEvents(world: World, subject: string): void {
  const { events } = world.state;
  const now = world.clock.now();
  for (let position = events.length - 1; position >= 0; position--) {
    const recorded = events[position];
    if (recorded?.subject !== subject || recorded.at <= now) continue;
    recorded.withdrawn = true;
    events.splice(position, 1);
  }
}

/** Events that have happened by now, oldest first. */
export function eventsUntilNow(world: World): RecordedEvent[] {
  const now = world.clock.now();
  // The sort is stable: events of the same moment stay in the order they were recorded.
  return world.state.events.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
}

/** Events that are still to happen, soonest first. */
export function eventsAhead(world: World): RecordedEvent[] {
  const now = world.clock.now();
  return world.state.events.filter(({ at }) => at > now).sort((a, b) => a.at - b.at);
}

import type { EventRecord, operations } from "@openlean/events-client";
import { eventsUntilNow } from "../domain/events.ts";
import { pageOf } from "../domain/paging.ts";
import { dayMs } from "../domain/time.ts";
import type { World } from "../domain/world.ts";
import { invalid } from "../fault.ts";
import { documents } from "../openapi/documents.ts";
import type { Handlers } from "../openapi/handler.ts";

/** How far the history reaches back. */
const keptMs = 90 * dayMs;

/** Types the history knows. Whether Lean keeps others, such as the progress of a refresh, is not documented. */
const keptTypes = new Set(documents["events"]?.components?.schemas?.["EventType"]?.["enum"] as string[]);

/** `specs/events`. */
export function eventHandlers(world: World): Handlers<operations> {
  return {
    listEvents({ query }) {
      const { page: number, size, type } = query;
      if (number < 0) throw invalid("page must not be negative");
      const from = Math.max(timeOf(query.from, Number.NEGATIVE_INFINITY), world.clock.now() - keptMs);
      const to = timeOf(query.to, Number.POSITIVE_INFINITY);
      if (to < timeOf(query.from, Number.NEGATIVE_INFINITY)) throw invalid("to must not be before from");
      const events = eventsUntilNow(world)
        .filter(({ at, event }) => at >= from && at <= to && keptTypes.has(event.type))
        .filter(({ event }) => type === undefined || event.type === type)
        .map(({ event }) => event as EventRecord);
      const { items, page } = pageOf(events, number, size, { size: "size" });
      return { status: 200, body: { data: items, page } };
    },
  };
}

function timeOf(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Date.parse(text);
}

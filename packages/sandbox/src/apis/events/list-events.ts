import type { EventRecord } from "@openlean/events-client";
import document from "@openlean/events-client/openapi.json" with { type: "json" };
import type { Handler } from "../../engine/handler.ts";
import type { EventsOperations } from "../../generated/events.ts";
import { eventsUntilNow } from "../../kernel/events.ts";
import { invalid } from "../../kernel/fault.ts";
import { pageOf } from "../../kernel/paging.ts";
import { dayMs } from "../../kernel/time.ts";

/** How far the history reaches back. */
const keptMs = 90 * dayMs;

/** Types the history knows. Whether Lean keeps others, such as the progress of a refresh, is not documented. */
const keptTypes: ReadonlySet<string> = new Set(document.components.schemas.EventType.enum);

export const listEvents: Handler<EventsOperations["listEvents"]> = (world, { query }) => {
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
};

function timeOf(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Date.parse(text);
}

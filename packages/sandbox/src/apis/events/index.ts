import document from "@openlean/events-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { EventsOperations } from "../../generated/events.ts";
import { listEvents } from "./list-events.ts";

/** `specs/events`. */
export const eventsApi: ApiModule = defineApi<EventsOperations>()({
  name: "events",
  document,
  handlers: {
    listEvents,
  },
  notPlayed: [],
});

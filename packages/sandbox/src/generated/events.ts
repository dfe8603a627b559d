/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Reply } from "../engine/handler.ts";
import type { ApiError, EventListResponse, ListEventsQuery } from "@openlean/events-client";

/** What the operations of `specs/events` take and answer, by operationId. */
export interface EventsOperations {
  listEvents: {
    path: object;
    query: ListEventsQuery;
    body: undefined;
    reply: Reply<200, EventListResponse> | Reply<400, ApiError> | Reply<401, ApiError | undefined> | Reply<403, ApiError | undefined> | Reply<429, ApiError> | Reply<500, ApiError>;
  };
}

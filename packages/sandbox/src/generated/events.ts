/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type * as schema from "@openlean/events-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of `specs/events` take and answer, by operationId. */
export interface EventsOperations {
  listEvents: {
    path: object;
    query: { "page": number; "size": number; "from"?: string; "to"?: string; "type"?: schema.EventType };
    body: undefined;
    reply: Reply<200, schema.EventListResponse> | Reply<400, schema.ApiError> | Reply<401, schema.ApiError | undefined> | Reply<403, schema.ApiError | undefined> | Reply<429, schema.ApiError> | Reply<500, schema.ApiError>;
  };
}

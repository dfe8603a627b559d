import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { EventsPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the events API: `GET("/path", options)` and its siblings, typed by `specs/events`. */
export interface EventsClient extends Client<EventsPaths> {}

/**
 * Makes a client of the events API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createEventsClient(options: ClientOptions): EventsClient {
  return createClient<EventsPaths>(operations, options);
}

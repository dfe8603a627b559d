/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { ApiError, EventListResponse, EventType } from "./schema.ts";
import type { CallOptions, Failure, Success } from "@openlean/core";

/** Statuses that no operation of this API documents. */
type Undocumented = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 402 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 431 | 451 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511;

/** Query parameters of `listEvents`. */
export interface ListEventsQuery {
    /**
     * Earliest event to return.
     *
     * Format: date-time
     */
    from?: string;
    /** Index of the page. Answers number their pages from zero. */
    page: number;
    /** Events per page. */
    size: number;
    /**
     * Latest event to return.
     *
     * Format: date-time
     */
    to?: string;
    /** Return events of this type only. */
    type?: EventType;
}

/** Options of `listEvents`: List webhook events. */
export interface ListEventsOptions extends CallOptions {
  params: {
    query: ListEventsQuery;
  };
}

/** What `listEvents` answers: List webhook events. */
export type ListEventsResult =
  | Success<200, EventListResponse>
  | Failure<400, ApiError>
  | Failure<401, ApiError | undefined>
  | Failure<403, ApiError | undefined>
  | Failure<429, ApiError>
  | Failure<500, ApiError>
  | Failure<Undocumented, unknown>;

/** Every call of this API: method, path, options and result. */
export interface EventsPaths {
  get: {
    /**
     * List webhook events
     *
     * Events of the last 90 days, in the envelope of the webhooks. Use it to catch up after your endpoint was down. Unlike on other lists, `page` and `size` have to be sent.
     */
    "/events/v1": { options: [options: ListEventsOptions]; result: ListEventsResult };
  };
  put: {};
  post: {};
  delete: {};
  patch: {};
}

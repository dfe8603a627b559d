import type { ResultResponse } from "@openlean/data-client";

/** The outcome of an asynchronous read. */
export interface ResultRecord {
  /** From here on the outcome is there, in milliseconds since 1970. */
  readonly readyAt: number;
  /** While the read runs. */
  readonly pending: ResultResponse;
  /** What the synchronous call would have answered. */
  readonly finished: ResultResponse;
}

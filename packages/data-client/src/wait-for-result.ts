import { poll, type PollOptions, unwrap } from "@openlean/core";
import type { ResultResponse } from "./generated/schema.ts";
import type { DataClient } from "./create-data-client.ts";

/**
 * Follows a `results_id` of a `PENDING` answer until its result is there: the body that a synchronous call would have
 * given, whatever its status. While Lean still works the id is unknown (404), which counts as pending here.
 *
 * @returns the result, or `undefined` when `deadlineMs` was over first
 * @throws {LeanApiError} for any error status but 404; {@link LeanAbortError} when the signal fires
 */
export async function waitForResult(
  client: DataClient,
  resultsId: string,
  options: PollOptions = {},
): Promise<ResultResponse | undefined> {
  const path = { results_id: resultsId };
  const { done, value } = await poll(
    async (signal) => {
      const result = await client.GET("/data/v2/results/{results_id}", { params: { path }, signal });
      return result.status === 404 ? undefined : unwrap(result);
    },
    (body) => body !== undefined && body.status !== "PENDING" && body.status !== "PROCESSING_STARTED",
    options,
  );
  return done ? value : undefined;
}

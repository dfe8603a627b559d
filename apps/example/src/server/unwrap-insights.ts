import { type Failure, LeanResultError, type Success } from "@openlean/core";

/** What all analyses are wrapped in. */
interface Envelope<Insights> {
  status: string;
  insights?: Insights | null | undefined;
}

/**
 * The figures of an analysis, when both the HTTP status and the body's `status` say that they are there.
 *
 * @throws {LeanApiError} for an error status, {@link LeanResultError} for an answer without figures
 */
export function unwrapInsights<Insights>(
  result: Success<200, Envelope<Insights>> | Success<202, unknown> | Failure<number, unknown>,
): Insights {
  if (!result.ok) throw result.toError();
  if (result.status === 200 && result.data.status === "OK" && result.data.insights)
    return result.data.insights;
  throw new LeanResultError("the analysis is not ready and holds no figures", {
    code: "PENDING",
    status: result.status,
    requestId: result.requestId,
    retryable: true,
  });
}

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
  const { status } = (result.data ?? {}) as { status?: unknown };
  // Letters and underscores, as every documented code is: nothing else of the answer gets into an error.
  const code = typeof status === "string" && /^[A-Z_]{1,40}$/.test(status) ? status : "PENDING";
  throw new LeanResultError(`the analysis is ${code} and holds no figures`, {
    code,
    status: result.status,
    requestId: result.requestId,
    retryable: code === "PENDING",
  });
}

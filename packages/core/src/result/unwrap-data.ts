import { LeanResultError } from "../errors/result-error.ts";
import { codeText } from "./lean-code.ts";
import type { Failure, Success } from "./result.ts";
import { unwrap } from "./result.ts";

/** The envelope of the data APIs: HTTP 200 is not success by itself, `status` says whether there is `data`. */
interface Envelope<Data> {
  status: string;
  data?: Data | null | undefined;
  results_id?: string | undefined;
  status_detail?: { granular_status_code?: string | null | undefined } | null | undefined;
}

/** Codes that pass by themselves: the same call may succeed after a while. */
const passing = new Set([
  "PENDING",
  "PROCESSING_STARTED",
  "BANK_ISSUE",
  "BANK_MAINTENANCE",
  "UNSEEN_BANK_ERROR",
  "LEAN_ERROR",
  "DUPLICATED_REQUEST",
  "LOGGED_IN_ELSEWHERE",
  "ACTIVE_SESSION_EXISTS",
  "TIMEOUT",
]);

/**
 * The `data` of a data API's answer, when both the HTTP status and the body's `status` say that it is there.
 *
 * @throws {LeanApiError} for an error status, {@link LeanResultError} for a body without data
 * @example const { accounts } = unwrapData(await data.GET("/data/v2/accounts", options))
 */
export function unwrapData<Data>(
  result: Success<number, Envelope<Data>> | Failure<number, unknown>,
): NonNullable<Data> {
  const body = unwrap(result);
  if (body.data) return body.data;
  const code = codeText(body.status) ?? "NO_DATA";
  const granularCode = codeText(body.status_detail?.granular_status_code);
  throw new LeanResultError(
    `the answer is ${code}${granularCode ? ` (${granularCode})` : ""} and holds no data`,
    {
      code,
      status: result.status,
      requestId: result.requestId,
      retryable: passing.has(granularCode ?? code),
      granularCode,
      resultsId: idText(body.results_id),
    },
  );
}

/** An id, and nothing that a server could have put there instead. */
function idText(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) ? value : undefined;
}

import type { LeanApiError } from "./errors/api-error.ts";
import { LeanApiError as ApiError } from "./errors/api-error.ts";

/** The answer of a call: {@link Success} or {@link Failure}, told apart by `ok`, narrowed by `status`. */
export type Result = Success<number, unknown> | Failure<number, unknown>;

/** A 2xx answer. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  /** HTTP status. */
  readonly status: Status;
  /** The decoded body. */
  readonly data: Data;
  readonly error?: undefined;
  /** `lean-correlation-id` of the answer. */
  readonly requestId: string | undefined;
  readonly response: LeanResponse;
}

/** An answer with any other status. Nothing is thrown: throw `toError()` if you want to. */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  /** HTTP status. */
  readonly status: Status;
  readonly data?: undefined;
  /** The decoded body. `unknown` for a status that the spec does not document. */
  readonly error: Body;
  /** `lean-correlation-id` of the answer. */
  readonly requestId: string | undefined;
  readonly response: LeanResponse;
  /** The failure as an Error with status, Lean's code, operation and correlation id; the body is left out. */
  toError(): LeanApiError;
}

/** Status and headers of an answer. Its body is `data` or `error` of the result. */
export interface LeanResponse {
  readonly status: number;
  readonly headers: Headers;
}

/**
 * The data of a successful result; throws {@link LeanApiError} for the others.
 *
 * @example const { accounts } = unwrap(await data.GET("/data/v2/accounts", options)).data
 */
export function unwrap<Data>(
  result: { ok: true; data: Data } | { ok: false; toError(): LeanApiError },
): Data {
  if (result.ok) return result.data;
  throw result.toError();
}

/** What {@link failure} needs to know of the call. */
export interface FailureContext {
  operationId: string;
  method: string;
  /** The path template, `/customers/v1/{customer_id}`: ids stay out of messages. */
  path: string;
  attempts: number;
  retryable: boolean;
  retryAfterMs: number | undefined;
  requestId: string | undefined;
}

export function failure(
  response: LeanResponse,
  error: unknown,
  context: FailureContext,
): Failure<number, unknown> {
  const { status } = response;
  const { requestId } = context;
  return {
    ok: false,
    status,
    error,
    requestId,
    response,
    toError(): LeanApiError {
      const code = leanCode(error) ?? `HTTP_${status}`;
      return new ApiError(
        `${context.method} ${context.path} answered ${status}${leanCode(error) ? ` ${code}` : ""}${requestId ? ` (correlation id ${requestId})` : ""}`,
        { ...context, code, status, requestId },
      );
    },
  };
}

/** Correlation ids are echoed from the caller's own header, so only id-shaped values are kept. */
export function requestIdOf(headers: Pick<Headers, "get">): string | undefined {
  const id = headers.get("lean-correlation-id") ?? headers.get("lean-trace-id");
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : undefined;
}

/**
 * Lean's code in any of its error bodies: `status`, `Status`, `status_code`, or OAuth's `error`. Letters and underscores
 * only, as every documented code is: a value from the request that landed there does not pass.
 */
export function leanCode(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { status, Status, status_code, error } = body as Record<string, unknown>;
  const code = [status, Status, error].find((value) => typeof value === "string");
  if (typeof code === "string") return /^[A-Za-z_]{1,64}$/.test(code) ? code : undefined;
  return typeof status_code === "number" ? `STATUS_CODE_${status_code}` : undefined;
}

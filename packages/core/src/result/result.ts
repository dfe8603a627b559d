import { LeanApiError } from "../errors/api-error.ts";
import { leanCode } from "./lean-code.ts";

/** The answer of a call: {@link Success} or {@link Failure}, told apart by `ok`, narrowed by `status`. */
export type Result = Success<number, unknown> | Failure<number, unknown>;

/** A 2xx answer that the spec documents, or any 2xx of a `raw` call that no spec has. Where an operation answers in several media types, `contentType` tells the `data` apart. */
export interface Success<
  Status extends number,
  Data,
  ContentType extends string | undefined = string | undefined,
> {
  readonly ok: true;
  /** HTTP status. */
  readonly status: Status;
  /** JSON decoded; any other media type as bytes, a `Uint8Array`. */
  readonly data: Data;
  /** Media type of the answer in lower case, without parameters; `undefined` where it has none. */
  readonly contentType: ContentType;
  readonly error?: undefined;
  /** `lean-correlation-id` of the answer. */
  readonly requestId: string | undefined;
  readonly response: LeanResponse;
}

/**
 * Any other answer: another status, or a 2xx that the spec does not document. Nothing is thrown: throw `toError()` if you
 * want to.
 */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  /** HTTP status. */
  readonly status: Status;
  readonly data?: undefined;
  /** JSON decoded, any other media type as text. `unknown` for a status that the spec does not document. */
  readonly error: Body;
  /** Media type of the answer in lower case, without parameters; `undefined` where it has none. */
  readonly contentType: string | undefined;
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
 * The data of a successful result; throws {@link LeanApiError} for the others. Where an operation succeeds in several
 * shapes, such as JSON and a document, it is their union.
 *
 * @example const { accounts } = unwrap(await data.GET("/data/v2/accounts", options)).data
 */
export function unwrap<Data>(result: { ok: true; data: Data } | { ok: false; toError(): LeanApiError }): Data;
// Successes of several shapes have no one `Data` to infer; where there is one, this overload costs nothing.
export function unwrap<Answer extends { ok: true; data: unknown } | { ok: false; toError(): LeanApiError }>(
  result: Answer,
): Extract<Answer, { ok: true }>["data"];
export function unwrap(
  result: { ok: true; data: unknown } | { ok: false; toError(): LeanApiError },
): unknown {
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
  contentType: string | undefined;
  /** Whether the request may have taken effect all the same. */
  outcomeUnknown: boolean;
}

export function failure(
  response: LeanResponse,
  error: unknown,
  context: FailureContext,
): Failure<number, unknown> {
  const { status } = response;
  const { requestId, contentType } = context;
  return {
    ok: false,
    status,
    error,
    contentType,
    requestId,
    response,
    toError(): LeanApiError {
      const isUndocumented = status < 300;
      const told = isUndocumented ? undefined : leanCode(error);
      const remark = isUndocumented ? ", which its spec does not document" : "";
      return new LeanApiError(
        `${context.method} ${context.path} answered ${status}${remark}${told ? ` ${told}` : ""}${requestId ? ` (correlation id ${requestId})` : ""}`,
        { ...context, code: told ?? `HTTP_${status}`, status },
      );
    },
  };
}

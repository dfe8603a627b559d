import { decodeText } from "#platform";
import { isChange } from "../attempts/outcome.ts";
import { mayRepeat } from "../attempts/retry-rule.ts";
import type { Sent } from "../attempts/send.ts";
import { LeanUnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { Operation } from "../request/operations.ts";
import { isJson, mediaTypeOf } from "../result/media-type.ts";
import { requestIdOf } from "../result/request-id.ts";
import { Answer } from "../result/response.ts";
import { failure, type Result } from "../result/result.ts";

/** What is known of a call besides its answer. */
export interface Called {
  readonly method: string;
  /** The template: fit for messages. */
  readonly path: string;
  readonly operationId: string;
  readonly operation: Operation | undefined;
  readonly repeatable: boolean;
  /** The header that was sent: whoever asked for JSON alone gets nothing else as data. */
  readonly accept: string | undefined;
}

/**
 * The result of an answer: JSON decoded, other media types of a success as bytes. A 2xx is a success where the spec
 * documents it, or where there is no spec.
 *
 * @throws {LeanUnexpectedResponseError} `not_json`, `empty_body`, `undecodable_body`: what is not as documented never poses
 *   as data
 */
export function readResult(sent: Sent, called: Called): Result {
  const { status, headers } = sent.response;
  const contentType = mediaTypeOf(headers);
  const ok = isSuccess(status, called.operation);
  const value = ok ? readData(sent, contentType, called) : readError(sent, contentType, called);
  if (called.operation?.json.includes(status) && !isStructured(value, called.operation, status))
    throw value === undefined
      ? unexpected("empty_body", "is empty", contentType, sent, called)
      : unexpected("not_json", "is not JSON", contentType, sent, called);
  const response = new Answer(status, headers);
  const requestId = requestIdOf(headers);
  if (ok) return { ok, status, data: value, contentType, requestId, response };
  return failure(response, value, {
    ...called,
    contentType,
    requestId,
    attempts: sent.attempts,
    retryable: mayRepeat({ status }, called.repeatable),
    retryAfterMs: sent.retryAfterMs,
    outcomeUnknown: isChange(called.method) && (status < 300 || status >= 500),
  });
}

/** A 2xx that the spec does not document says nothing of its data, so it is no success. */
function isSuccess(status: number, operation: Operation | undefined): boolean {
  return status >= 200 && status < 300 && operation?.success?.includes(status) !== false;
}

/** What `JSON.parse` gave where an object or a list was promised. */
function isStructured(value: unknown, { binary }: Operation, status: number): boolean {
  return (
    typeof value === "object" && value !== null && (binary?.includes(status) || !ArrayBuffer.isView(value))
  );
}

function readData(sent: Sent, contentType: string | undefined, called: Called): unknown {
  const { status, body } = sent.response;
  const { operation, method } = called;
  if (body.byteLength === 0 || status === 204 || status === 205 || method === "HEAD") return undefined;
  const jsonAlone = operation?.binary?.includes(status) !== true && called.accept === "application/json";
  if (!jsonAlone && !(contentType !== undefined && isJson(contentType)))
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const json = parseJson(textOf(sent, contentType, called));
  if (!json) throw unexpected("not_json", "is not JSON", contentType, sent, called);
  return json.value;
}

function readError(sent: Sent, contentType: string | undefined, called: Called): unknown {
  if (sent.response.body.byteLength === 0) return undefined;
  const text = textOf(sent, contentType, called);
  const json = parseJson(text);
  return json ? json.value : text || undefined;
}

function textOf(sent: Sent, contentType: string | undefined, called: Called): string {
  const text = decodeText(sent.response.body);
  if (text === undefined)
    throw unexpected("undecodable_body", "cannot be decoded", contentType, sent, called);
  return text;
}

/** The parser's own error quotes the body. */
function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function unexpected(
  code: "not_json" | "empty_body" | "undecodable_body",
  what: string,
  contentType: string | undefined,
  { response, attempts, retryAfterMs }: Sent,
  { operationId, repeatable }: Called,
): LeanUnexpectedResponseError {
  const { status, headers } = response;
  return new LeanUnexpectedResponseError(
    `${operationId} was answered ${status}, but the body ${what}${contentType ? ` (${contentType})` : ""}`,
    {
      code,
      operationId,
      contentType,
      status,
      attempts,
      requestId: requestIdOf(headers),
      retryable: mayRepeat({ status }, repeatable),
      retryAfterMs,
    },
  );
}

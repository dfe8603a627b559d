import { LeanConfigError } from "../errors/config-error.ts";
import { isLeanError, type LeanError } from "../errors/lean-error.ts";
import { LeanTimeoutError } from "../errors/timeout-error.ts";
import { LeanUnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { requestIdOf } from "../result/request-id.ts";
import { codeOf } from "../transport/code-of.ts";
import { connectionFailure } from "../transport/connection-failure.ts";
import { marksOf, stale, unsent, unusableBody } from "../transport/failure.ts";
import { unknownOutcome } from "./outcome.ts";
import type { AttemptEnd } from "./retry-rule.ts";

/** Codes of failures before anything was sent. */
const notSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** Codes of what is wrong in this process: modules that cannot be loaded, arguments that Node or undici refuse. */
const localCode =
  /^(MODULE_NOT_FOUND|ERR_(MODULE_NOT_FOUND|PACKAGE_|REQUIRE_|UNSUPPORTED_|UNKNOWN_|INVALID_(ARG|URL|CHAR|MODULE|PACKAGE|STATE|THIS|RETURN)|MISSING_ARGS|OUT_OF_RANGE|HTTP_INVALID|UNESCAPED|METHOD_NOT)|UND_ERR_(INVALID|NOT_SUPPORTED))/;

/** What an engine says of a mistake in code. A platform's network failure may be a TypeError as well, in other words. */
const mistake =
  /is not a (function|constructor)|Cannot (read|set|destructure)|is not (iterable|defined)|Invalid URL/;

/** A failed attempt: the error for the caller, and what the retry rule needs to know of it. */
export interface AttemptFailure {
  readonly error: LeanError;
  readonly end: AttemptEnd;
}

/** Where and what was attempted. */
export interface Attempted {
  readonly operationId: string;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Whether the request does more than read. */
  readonly changes: boolean;
  readonly repeatable: boolean;
  /** Whether an earlier attempt may have reached the server. */
  readonly reached: boolean;
}

/** Keeps the code of what a transport threw and drops the rest: messages of the platform may quote the URL. */
export function attemptFailure(thrown: unknown, attempted: Attempted): AttemptFailure {
  const { operationId, attempts, timeoutMs, changes, repeatable, reached } = attempted;
  const details = { operationId, attempts };
  if (isLeanError(thrown))
    // A full queue is not made shorter by waiting in front of it.
    return {
      error: thrown,
      end: { failure: thrown.retryable && thrown.kind !== "overload" ? sentOf(thrown) : "permanent" },
    };
  const name = (thrown as Error | undefined)?.name;
  if (name === "TimeoutError" || name === "AbortError")
    return {
      error: new LeanTimeoutError(
        `${operationId} got no answer within timeoutMs (${timeoutMs} ms)${unknownOutcome(changes, repeatable)}`,
        { ...details, code: "attempt_timeout", retryable: true, outcomeUnknown: changes },
      ),
      end: { failure: "lost" },
    };
  const body = marksOf(thrown)[unusableBody];
  if (body) {
    const { code, status, headers } = body;
    const error = new LeanUnexpectedResponseError(
      `${operationId} was answered ${status}, but the body ${code === "body_too_large" ? "is too large" : "cannot be decoded"}`,
      { ...details, code, status, requestId: requestIdOf(headers) },
    );
    return { error, end: { failure: "permanent" } };
  }
  const local = localTrouble(thrown, operationId);
  if (local) return { error: local, end: { failure: "permanent" } };
  const { host } = new URL(attempted.baseUrl);
  const code = codeOf(thrown) ?? "";
  const failure = notSent.test(code) ? "unsent" : sentOf(thrown);
  const outcomeUnknown = changes && (reached || failure !== "unsent");
  const error = connectionFailure(
    `${operationId} could not reach ${host}`,
    thrown,
    { ...details, outcomeUnknown },
    unknownOutcome(outcomeUnknown, repeatable),
  );
  return { error, end: { failure: error.retryable ? failure : "permanent" } };
}

function sentOf(thrown: unknown): "unsent" | "stale" | "lost" {
  const marks = marksOf(thrown);
  return marks[unsent] ? "unsent" : marks[stale] ? "stale" : "lost";
}

/** What no network has to do with: repeating it changes nothing. */
function localTrouble(thrown: unknown, operationId: string): LeanConfigError | undefined {
  const code = codeOf(thrown) ?? "";
  if (code === "UND_ERR_INVALID_ARG")
    return new LeanConfigError(
      "invalid_request",
      `${operationId} could not be built: check headers and body`,
      operationId,
    );
  const { name, message } = (thrown ?? {}) as Partial<Error>;
  const mistaken =
    name === "ReferenceError" ||
    name === "RangeError" ||
    name === "SyntaxError" ||
    (name === "TypeError" && mistake.test(message ?? ""));
  if (!mistaken && !localCode.test(code)) return undefined;
  return new LeanConfigError(
    "transport_failed",
    `${operationId} was not sent: what carries the requests failed with ${localCode.test(code) ? code : name}; check \`fetch\`, and that a bundler includes @openlean/core and undici`,
    operationId,
  );
}

import type { Auth, AuthContext } from "./auth.ts";
import { BodyError } from "./body.ts";
import { codeOf } from "./code-of.ts";
import { connectionFailure } from "./connection-failure.ts";
import type { Environment } from "./environments.ts";
import { LeanAbortError } from "./errors/abort-error.ts";
import { LeanConfigError } from "./errors/config-error.ts";
import { isLeanError, type LeanError } from "./errors/lean-error.ts";
import { LeanTimeoutError } from "./errors/timeout-error.ts";
import { LeanUnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import type { CallObserver } from "./observer.ts";
import { requestIdOf } from "./result.ts";
import {
  backoffMs,
  isIdempotent,
  isRetryableStatus,
  type RetryBudget,
  retryAfterMs,
  wasNotSent,
} from "./retry.ts";
import { Lifetime, type Timers } from "./time.ts";
import type { Transport, TransportRequest, TransportResponse } from "./transport.ts";

/** Everything that stays the same over the attempts of one call. */
export interface Call {
  readonly operationId: string;
  readonly environment: Environment;
  readonly auth: Auth | undefined;
  readonly transport: Transport;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly idempotencyKey: string | undefined;
  readonly budget: RetryBudget;
  readonly timers: Timers;
  /** Is told what happens, where somebody listens. */
  readonly observer?: CallObserver | undefined;
}

/** A request as openapi-fetch built it. */
export type Outgoing = Pick<TransportRequest, "method" | "url" | "headers" | "body">;

/** The last answer, and how many attempts it took. */
export interface Sent extends TransportResponse {
  readonly attempts: number;
  readonly retryAfterMs: number | undefined;
}

/**
 * Sends a request until it is answered, within the call's deadline: token, idempotency key, timeout, transport, and
 * again after a wait where repeating is safe.
 *
 * @throws {LeanError} of kind `connection`, `timeout`, `abort`, `token`, `unexpected_response` or `config`
 */
export async function send(request: Outgoing, call: Call): Promise<Sent> {
  const start = performance.now();
  const whole = new Lifetime(call.timers, call.deadlineMs, call.signal);
  const { observer } = call;
  let attempts = 0;
  let replayed = false;
  const details = () => ({ operationId: call.operationId, attempts });
  const stopped = (): LeanError =>
    call.signal?.aborted
      ? new LeanAbortError(`${call.operationId} was aborted by its signal`, details())
      : new LeanTimeoutError(`${call.operationId} did not finish within deadlineMs (${call.deadlineMs} ms)`, {
          ...details(),
          code: "deadline_exceeded",
          retryable: true,
        });
  try {
    if (whole.ended) throw stopped();
    const context = new Context(call, whole);
    for (;;) {
      observer?.authorizing();
      const authorized = call.auth?.authorize(context);
      const credentials = (authorized instanceof Promise ? await whole.race(authorized) : authorized) ?? {};
      attempts++;
      let wait: number;
      try {
        const traced = observer ? { ...observer.sending(attempts), ...credentials } : credentials;
        const response = await attempt(request, traced, call, whole);
        observer?.answered(response);
        if (response.status === 401 && !replayed && call.auth?.unauthorized?.(credentials, context)) {
          replayed = true;
          observer?.settled(0);
          continue;
        }
        if (!isRetryableStatus(response.status)) {
          call.budget.succeeded();
          return { ...response, attempts, retryAfterMs: retryAfterMs(response, Date.now()) };
        }
        const told = retryAfterMs(response, Date.now()) ?? minimumWait(response);
        wait = Math.max(told ?? 0, backoffMs(attempts, Math.random));
        const inTime = performance.now() - start + wait < call.deadlineMs;
        if (!inTime || !mayRepeat(request, call, attempts) || !call.budget.take())
          return { ...response, attempts, retryAfterMs: told };
      } catch (error) {
        const failure = whole.ended ? stopped() : describe(error, call, attempts);
        observer?.failed(failure);
        if (whole.ended) throw failure;
        const safe = wasNotSent(error, failure.code) || isIdempotent(request.method, call.idempotencyKey);
        if (!failure.retryable || !safe || attempts > call.maxRetries) throw failure;
        wait = backoffMs(attempts, Math.random);
        if (performance.now() - start + wait >= call.deadlineMs || !call.budget.take()) throw failure;
      }
      observer?.settled(wait);
      await whole.sleep(wait);
      if (whole.ended) throw stopped();
    }
  } catch (error) {
    throw whole.ended && !isLeanError(error) ? stopped() : error;
  } finally {
    whole.clear();
    observer?.settled();
  }
}

/** Makes the signal only for an `authorize` that looks at it: most have their token at hand. */
class Context implements AuthContext {
  readonly environment: Environment;
  readonly transport: Transport;
  readonly #lifetime: Lifetime;

  constructor({ environment, transport }: Call, lifetime: Lifetime) {
    this.environment = environment;
    this.transport = transport;
    this.#lifetime = lifetime;
  }

  get signal(): AbortSignal {
    return this.#lifetime.signal;
  }
}

/** One attempt of a request, with a signal for the transports that need one. */
class Attempt implements TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  readonly lifetime: Lifetime;

  constructor(request: Outgoing, credentials: Record<string, string>, lifetime: Lifetime) {
    this.method = request.method;
    this.url = request.url;
    this.headers = { ...request.headers, ...credentials };
    this.body = request.body;
    this.lifetime = lifetime;
  }

  get signal(): AbortSignal {
    return this.lifetime.signal;
  }
}

async function attempt(
  request: Outgoing,
  credentials: Record<string, string>,
  call: Call,
  whole: Lifetime,
): Promise<TransportResponse> {
  const lifetime = new Lifetime(call.timers, call.timeoutMs, whole);
  try {
    return await lifetime.race(call.transport(new Attempt(request, credentials, lifetime)));
  } finally {
    lifetime.clear();
  }
}

function mayRepeat(request: { method: string }, call: Call, attempts: number): boolean {
  return attempts <= call.maxRetries && isIdempotent(request.method, call.idempotencyKey);
}

/** `DUPLICATED_REQUEST` means that the same work is still running; Lean asks to wait at least one minute. */
function minimumWait(response: TransportResponse): number | undefined {
  return response.status === 429 && response.body.includes('"DUPLICATED_REQUEST"') ? 60_000 : undefined;
}

/** Keeps the code of a failure and drops the rest: messages of the platform may quote the URL. */
function describe(error: unknown, call: Call, attempts: number): LeanError {
  if (isLeanError(error)) return error;
  const { operationId } = call;
  const details = { operationId, attempts, retryable: true };
  const name = (error as Error | undefined)?.name;
  if (name === "TimeoutError" || name === "AbortError")
    return new LeanTimeoutError(`${operationId} got no answer within timeoutMs (${call.timeoutMs} ms)`, {
      ...details,
      code: "attempt_timeout",
    });
  if (error instanceof BodyError) {
    const { code, status } = error;
    return new LeanUnexpectedResponseError(
      `${operationId} was answered ${status}, but the body ${code === "body_too_large" ? "is too large" : "cannot be decoded"}`,
      { ...details, code, status, requestId: requestIdOf(error.headers), retryable: false },
    );
  }
  if (codeOf(error) === "UND_ERR_INVALID_ARG")
    return new LeanConfigError(
      "invalid_request",
      `${operationId} could not be built: check headers and body`,
      operationId,
    );
  return connectionFailure(`${operationId} could not reach ${new URL(call.environment.apiUrl).host}`, error, {
    operationId,
    attempts,
  });
}

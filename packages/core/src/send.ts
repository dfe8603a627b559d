import type { Auth } from "./auth.ts";
import type { Environment } from "./environments.ts";
import { LeanAbortError } from "./errors/abort-error.ts";
import { LeanConnectionError } from "./errors/connection-error.ts";
import { isLeanError, type LeanError } from "./errors/lean-error.ts";
import { LeanTimeoutError } from "./errors/timeout-error.ts";
import {
  backoffMs,
  isIdempotent,
  isRetryableStatus,
  type RetryBudget,
  retryAfterMs,
  wasNotSent,
} from "./retry.ts";
import { abortAfter, sleep } from "./time.ts";
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
}

/** The last answer, and how many attempts it took. */
export interface Sent extends TransportResponse {
  readonly attempts: number;
  readonly retryAfterMs: number | undefined;
}

/**
 * Sends a request until it is answered, within the call's deadline: token, idempotency key, timeout, transport, and
 * again after a wait where repeating is safe.
 *
 * @throws {LeanError} of kind `connection`, `timeout`, `abort`, `token` or `config`
 */
export async function send(request: Omit<TransportRequest, "signal">, call: Call): Promise<Sent> {
  const start = performance.now();
  const whole = abortAfter(call.deadlineMs, call.signal);
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
    if (whole.signal.aborted) throw stopped();
    for (;;) {
      const context = { environment: call.environment, signal: whole.signal };
      const credentials = (await whole.race(call.auth?.authorize(context))) ?? {};
      attempts++;
      let wait: number;
      try {
        const response = await attempt(
          { ...request, headers: { ...request.headers, ...credentials } },
          call,
          whole.signal,
        );
        if (response.status === 401 && !replayed && call.auth?.unauthorized?.(credentials, context)) {
          replayed = true;
          continue;
        }
        const told = retryAfterMs(response, Date.now()) ?? minimumWait(response);
        const sent: Sent = { ...response, attempts, retryAfterMs: told };
        if (!isRetryableStatus(response.status)) {
          call.budget.succeeded();
          return sent;
        }
        wait = Math.max(told ?? 0, backoffMs(attempts, Math.random));
        const inTime = performance.now() - start + wait < call.deadlineMs;
        if (!inTime || !mayRepeat(request, call, attempts) || !call.budget.take()) return sent;
      } catch (error) {
        if (whole.signal.aborted) throw stopped();
        const failure = describe(error, call, attempts);
        const safe = wasNotSent(failure.code) || isIdempotent(request.method, call.idempotencyKey);
        if (!failure.retryable || !safe || attempts > call.maxRetries || !call.budget.take()) throw failure;
        wait = backoffMs(attempts, Math.random);
      }
      await whole.race(sleep(wait, whole.signal));
    }
  } catch (error) {
    throw whole.signal.aborted && !isLeanError(error) ? stopped() : error;
  } finally {
    whole.clear();
  }
}

async function attempt(
  request: Omit<TransportRequest, "signal">,
  call: Call,
  whole: AbortSignal,
): Promise<TransportResponse> {
  const timer = abortAfter(call.timeoutMs, whole);
  try {
    return await timer.race(call.transport({ ...request, signal: timer.signal }));
  } finally {
    timer.clear();
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
  const details = { operationId: call.operationId, attempts, retryable: true };
  const name = (error as Error | undefined)?.name;
  if (name === "TimeoutError" || name === "AbortError")
    return new LeanTimeoutError(`${call.operationId} got no answer within timeoutMs (${call.timeoutMs} ms)`, {
      ...details,
      code: "attempt_timeout",
    });
  const code = codeOf(error) ?? "CONNECTION_FAILED";
  return new LeanConnectionError(
    `${call.operationId} could not reach ${new URL(call.environment.apiUrl).host}: ${code}`,
    { ...details, code, retryable: !/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code) },
  );
}

function codeOf(error: unknown): string | undefined {
  for (let depth = 0, next = error; depth < 4 && typeof next === "object" && next !== null; depth++) {
    const { code, cause } = next as { code?: unknown; cause?: unknown };
    if (typeof code === "string" && /^\w{2,64}$/.test(code)) return code;
    next = cause;
  }
  return undefined;
}

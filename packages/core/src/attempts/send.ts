import type { Auth } from "../auth.ts";
import type { Environment } from "../environments.ts";
import { LeanAbortError } from "../errors/abort-error.ts";
import { isLeanError, type LeanError } from "../errors/lean-error.ts";
import { LeanTimeoutError } from "../errors/timeout-error.ts";
import type { CallObserver } from "../observe/observer.ts";
import { isThenable } from "../time/is-thenable.ts";
import { Lifetime } from "../time/lifetime.ts";
import type { Timers } from "../time/timers.ts";
import type { Transport, TransportRequest, TransportResponse } from "../transport/transport.ts";
import { Attempt } from "./attempt.ts";
import { type AttemptFailure, attemptFailure } from "./attempt-failure.ts";
import { CallContext } from "./call-context.ts";
import { minimumWaitMs } from "./minimum-wait.ts";
import { checkCredentials } from "./check-credentials.ts";
import { checkResponse } from "./check-response.ts";
import { isChange, unknownOutcome } from "./outcome.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { type AttemptEnd, decideRetry, mayRepeat, retryAfterMs } from "./retry-rule.ts";

/** What all calls of one client share. */
export interface Sender {
  readonly transport: Transport;
  readonly budget: RetryBudget;
  readonly timers: Timers;
  /** URL whose host an error names. */
  readonly baseUrl: string;
  readonly auth?: Auth | undefined;
  /** What `auth` is told. */
  readonly environment?: Environment | undefined;
  /** Looks at what `auth` gave. Default {@link checkCredentials}; one that remembers is cheaper. */
  readonly checkCredentials?: ((given: unknown, operationId: string) => Record<string, string>) | undefined;
}

/** What stays the same over the attempts of one call. */
export interface Call {
  readonly operationId: string;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  /** Whether the request may reach the server twice. */
  readonly repeatable: boolean;
  /** Is told what happens, where somebody listens. */
  readonly observer?: CallObserver | undefined;
}

/** A request that was checked and needs only credentials. */
export type Outgoing = Pick<TransportRequest, "method" | "url" | "headers" | "body">;

/** The last answer, and how many attempts it took. */
export interface Sent {
  readonly response: TransportResponse;
  readonly attempts: number;
  readonly retryAfterMs: number | undefined;
}

/** An answer or a failure, and what the retry rule needs to know of it. */
type Outcome =
  | { readonly response: TransportResponse; readonly end: AttemptEnd; readonly error?: undefined }
  | (AttemptFailure & { readonly response?: undefined });

/**
 * Sends a request until it is answered, within the call's deadline: credentials, timeout, transport, and again where the
 * retry rule says so.
 *
 * @param request the request; a function makes it anew for every attempt, for what may be sent only once
 * @throws {LeanError} of kind `connection`, `timeout`, `abort`, `token`, `unexpected_response` or `config`; what `auth` throws
 */
export async function send(
  request: Outgoing | (() => Promise<Outgoing>),
  sender: Sender,
  call: Call,
): Promise<Sent> {
  const { auth, budget, timers, transport, baseUrl } = sender;
  const { observer, operationId, deadlineMs, timeoutMs, repeatable, maxRetries, signal } = call;
  const start = performance.now();
  const whole = new Lifetime(timers, deadlineMs, signal);
  const context = new CallContext(sender, whole);
  let attempts = 0;
  let freshRepeats = 0;
  /** Whether an attempt may have reached the server. */
  let reached = false;
  let changes = false;

  function stopped(): LeanError {
    const outcomeUnknown = changes && reached;
    const details = { operationId, attempts, outcomeUnknown };
    const end = unknownOutcome(outcomeUnknown, repeatable);
    if (signal?.aborted) return new LeanAbortError(`${operationId} was aborted by its signal${end}`, details);
    const message = `${operationId} did not finish within deadlineMs (${deadlineMs} ms)${end}`;
    return new LeanTimeoutError(message, { ...details, code: "deadline_exceeded", retryable: true });
  }

  async function attempt(outgoing: Outgoing, credentials: object, fresh: boolean): Promise<Outcome> {
    const lifetime = new Lifetime(timers, timeoutMs, whole);
    try {
      const headers = { ...outgoing.headers, ...observer?.sending(attempts), ...credentials };
      const response = await lifetime.race(transport(new Attempt(outgoing, headers, lifetime, call, fresh)));
      checkResponse(response);
      const { status } = response;
      reached ||= status >= 500;
      const toldMs =
        status < 300 ? undefined : (retryAfterMs(response.headers, Date.now()) ?? minimumWaitMs(response));
      return { response, end: { status, toldMs } };
    } catch (thrown) {
      const attempted = { operationId, attempts, timeoutMs, baseUrl, changes, repeatable, reached };
      const failure = attemptFailure(thrown, attempted);
      reached ||= "failure" in failure.end && /^(lost|stale)$/.test(failure.end.failure);
      return whole.ended ? { error: stopped(), end: { failure: "permanent" } } : failure;
    } finally {
      lifetime.clear();
    }
  }

  try {
    if (whole.ended) throw stopped();
    for (let fresh = false, replayed = false; ;) {
      observer?.authorizing();
      const outgoing = typeof request === "function" ? await whole.race(request()) : request;
      const authorized = auth?.authorize(context);
      const given = isThenable(authorized) ? await whole.race(authorized) : authorized;
      const credentials = auth ? (sender.checkCredentials ?? checkCredentials)(given, operationId) : {};
      attempts++;
      changes = isChange(outgoing.method);
      const { response, error, end } = await attempt(outgoing, credentials, fresh);
      if (response) observer?.answered(response);
      else observer?.failed(error);
      if (response?.status === 401 && !replayed && auth?.unauthorized?.(credentials, context)) {
        replayed = true;
        observer?.settled(0);
        continue;
      }
      const leftMs = deadlineMs - (performance.now() - start);
      const state = { repeatable, attempts, freshRepeats, maxRetries, leftMs };
      const decision = decideRetry(end, state, Math.random());
      if (!decision.repeat || (!decision.fresh && !budget.take())) {
        if (!response) throw error;
        if (!mayRepeat(end, true)) budget.succeeded();
        return { response, attempts, retryAfterMs: "toldMs" in end ? end.toldMs : undefined };
      }
      observer?.settled(decision.waitMs);
      fresh = decision.fresh;
      if (fresh) freshRepeats++;
      else await whole.sleep(decision.waitMs);
      if (whole.ended) throw stopped();
    }
  } catch (error) {
    throw whole.ended && !isLeanError(error) ? stopped() : error;
  } finally {
    whole.clear();
    observer?.settled();
  }
}

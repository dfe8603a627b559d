import { isLeanError } from "../errors/lean-error.ts";
import type { Hooks, ObservedAttempt, ObservedCall, ObservedError, TraceHeaders } from "./hooks.ts";
import { leanCode } from "../result/lean-code.ts";
import { requestIdOf } from "../result/request-id.ts";
import type { Result } from "../result/result.ts";
import { isThenable } from "../time/is-thenable.ts";
import type { TransportResponse } from "../transport/transport.ts";

type Answer = Pick<TransportResponse, "status" | "headers">;

/** Tells the hooks about one call. Exists only while somebody listens: the way without hooks never makes one. */
export class CallObserver {
  readonly #hooks: readonly Hooks[];
  readonly #call: ObservedCall;
  readonly #start: number = performance.now();
  #authStart: number = this.#start;
  #attemptStart = 0;
  #attempt: ObservedAttempt | undefined;
  #end: { durationMs: number; answer?: Answer | undefined; error?: ObservedError | undefined } | undefined;

  constructor(hooks: readonly Hooks[], call: ObservedCall) {
    this.#hooks = hooks;
    this.#call = call;
    for (const hook of hooks) run(() => hook.onCallStart?.(call));
  }

  /** The credentials of the next attempt are asked for. */
  authorizing(): void {
    this.#authStart = performance.now();
  }

  /** The attempt is about to be sent; returns the trace headers to send with it. */
  sending(attempt: number): Record<string, string> {
    this.#attemptStart = performance.now();
    const started = { call: this.#call, attempt, authMs: this.#attemptStart - this.#authStart };
    this.#attempt = started;
    const headers: Record<string, string> = {};
    for (const hook of this.#hooks)
      run(() => {
        const returned = hook.onAttemptStart?.(started);
        addTrace(headers, returned);
        return returned;
      });
    return headers;
  }

  answered(answer: Answer): void {
    this.#end = { durationMs: performance.now() - this.#attemptStart, answer };
  }

  failed(error: unknown): void {
    this.#end = { durationMs: performance.now() - this.#attemptStart, error: observed(error) };
  }

  /** Nothing more happens in this attempt; `retryInMs` where another follows. */
  settled(retryInMs?: number): void {
    if (!this.#attempt || !this.#end) return;
    const { durationMs, answer, error } = this.#end;
    const outcome = {
      ...this.#attempt,
      durationMs,
      status: answer?.status,
      requestId: answer && requestIdOf(answer.headers),
      error,
      retryInMs,
    };
    this.#end = undefined;
    for (const hook of this.#hooks) run(() => hook.onAttemptEnd?.(outcome));
  }

  /** Settles like the call, after the hooks know how it ended. */
  async watch(call: Promise<Result>): Promise<Result> {
    try {
      const result = await call;
      const code = result.ok ? undefined : (leanCode(result.error) ?? `HTTP_${result.status}`);
      this.#over(result.status, result.requestId, code === undefined ? undefined : { kind: "api", code });
      return result;
    } catch (error) {
      const known = isLeanError(error) ? error : undefined;
      this.#over(known?.status, known?.requestId, observed(error));
      throw error;
    }
  }

  #over(status: number | undefined, requestId: string | undefined, error: ObservedError | undefined): void {
    const outcome = {
      call: this.#call,
      durationMs: performance.now() - this.#start,
      attempts: this.#attempt?.attempt ?? 0,
      status,
      requestId,
      error,
    };
    for (const hook of this.#hooks) run(() => hook.onCallEnd?.(outcome));
  }
}

function observed(error: unknown): ObservedError {
  return isLeanError(error) ? { kind: error.kind, code: error.code } : { kind: "other", code: "OTHER" };
}

/** W3C Trace Context, sections 3.2 and 3.3, without the ids of zeros; anything else does not leave the process. */
const traceparentForm = /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

function addTrace(headers: Record<string, string>, trace: TraceHeaders | void): void {
  const { traceparent, tracestate } = trace ?? {};
  if (typeof traceparent !== "string" || !traceparentForm.test(traceparent)) return;
  headers["traceparent"] = traceparent;
  if (typeof tracestate === "string" && /^[\x20-\x7e]{1,512}$/.test(tracestate))
    headers["tracestate"] = tracestate;
}

let warned = false;

/** A hook must not break a call, whether it throws or is an async function that fails. */
function run(hook: () => unknown): void {
  try {
    const returned = hook();
    if (isThenable(returned)) returned.then(undefined, warn);
  } catch {
    warn();
  }
}

/** Once, and without the error: it may quote what the hook was doing. */
function warn(): void {
  if (warned) return;
  warned = true;
  const { process } = globalThis as { process?: { emitWarning?: (text: string, options: object) => void } };
  process?.emitWarning?.("a hook failed; its failures are dropped, calls go on", {
    type: "OpenleanWarning",
    code: "OPENLEAN_HOOK_FAILED",
  });
}

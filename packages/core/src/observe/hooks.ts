import type { Channel, EnvironmentName, Region } from "../environments.ts";
import type { LeanErrorKind } from "../errors/lean-error.ts";

/**
 * Functions that are told about calls, for logs, metrics and traces. They are given facts only: no URL, no query, no
 * header, no body, no id of a customer. What a hook throws is dropped, with one process warning.
 *
 * @example createDataClient({ ..., hooks: { onCallEnd: (call) => log.info(call) } })
 */
export interface Hooks {
  /** A call begins. The later events of the call carry this very object as `call`. */
  onCallStart?(call: ObservedCall): void;
  /** An attempt is about to be sent. What it returns travels as headers; nothing else of a request can be changed. */
  onAttemptStart?(attempt: ObservedAttempt): TraceHeaders | void;
  /** An attempt was answered or has failed. */
  onAttemptEnd?(attempt: AttemptOutcome): void;
  /** A call is over: its result is returned or its error thrown right after. */
  onCallEnd?(call: CallOutcome): void;
}

/** What is known of a call when it begins. */
export interface ObservedCall {
  /** The operation of the spec, for example `listAccounts`. */
  readonly operationId: string;
  readonly method: string;
  /** The path template, `/customers/v1/{customer_id}`: never with values. */
  readonly path: string;
  readonly region: Region;
  readonly environment: EnvironmentName;
  readonly channel: Channel;
  /** Host and port of the API. */
  readonly serverAddress: string;
  readonly serverPort: number;
}

/** What is known of an attempt when it begins. */
export interface ObservedAttempt {
  readonly call: ObservedCall;
  /** 1 for the first. */
  readonly attempt: number;
  /** How long the credentials of this attempt took, in milliseconds: more than a moment when a token was fetched. */
  readonly authMs: number;
}

/** How an attempt ended. */
export interface AttemptOutcome extends ObservedAttempt {
  /** From the moment it was sent, in milliseconds. */
  readonly durationMs: number;
  /** HTTP status, where an answer arrived. */
  readonly status: number | undefined;
  /** `lean-correlation-id` of the answer. */
  readonly requestId: string | undefined;
  /** Why no answer arrived that can be used. */
  readonly error: ObservedError | undefined;
  /** The wait before the next attempt, in milliseconds; `undefined` after the last. */
  readonly retryInMs: number | undefined;
}

/** How a call ended. */
export interface CallOutcome {
  readonly call: ObservedCall;
  /** Token, attempts and waits together, in milliseconds. */
  readonly durationMs: number;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** HTTP status of the last answer. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** `undefined` for a 2xx answer; of kind `api` for another one. */
  readonly error: ObservedError | undefined;
}

/** Kind and code of an error, as on a {@link LeanError}; `other` for what an `Auth` of your own threw. */
export interface ObservedError {
  readonly kind: LeanErrorKind | "other";
  readonly code: string;
}

/** Headers of W3C Trace Context. Values of another form are not sent. */
export interface TraceHeaders {
  readonly traceparent?: string | undefined;
  readonly tracestate?: string | undefined;
}

const brand: unique symbol = Symbol.for("@openlean/error") as never;

/** What went wrong, in one word. Stable: branch on it. */
export type LeanErrorKind =
  | "api"
  | "connection"
  | "timeout"
  | "abort"
  | "token"
  | "unexpected_response"
  | "overload"
  | "result"
  | "config"
  | "webhook";

const names: Record<LeanErrorKind, string> = {
  api: "LeanApiError",
  connection: "LeanConnectionError",
  timeout: "LeanTimeoutError",
  abort: "LeanAbortError",
  token: "LeanTokenError",
  unexpected_response: "LeanUnexpectedResponseError",
  overload: "LeanOverloadError",
  result: "LeanResultError",
  config: "LeanConfigError",
  webhook: "LeanWebhookError",
};

/** Facts every error carries. None of them holds a header, a body, a query string or a credential. */
export interface LeanErrorDetails {
  /** Stable code within the kind, for example `invalid_client`, `ECONNREFUSED` or `CUSTOMER_ALREADY_EXISTS`. */
  code: string;
  /** HTTP status, where an answer arrived. */
  status?: number | undefined;
  /** The operation of the spec that was called, for example `listAccounts`. */
  operationId?: string | undefined;
  /** `lean-correlation-id` of the answer: quote it to support. */
  requestId?: string | undefined;
  /** How many times the request was sent, or tried to be. */
  attempts?: number | undefined;
  /** Whether the same call may succeed later without a change. */
  retryable?: boolean | undefined;
  /** How long the server asked to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /**
   * Whether the request may have reached the server and taken effect although no answer came: look it up before you
   * repeat it without its idempotency key. Never `true` for a request that only reads.
   */
  outcomeUnknown?: boolean | undefined;
}

/** Base of everything the clients throw. Recognise it with {@link isLeanError}, which also works over package copies. */
export class LeanError extends Error implements LeanErrorDetails {
  readonly kind: LeanErrorKind;
  readonly code: string;
  readonly status: number | undefined;
  readonly operationId: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly outcomeUnknown: boolean;

  constructor(kind: LeanErrorKind, message: string, details: LeanErrorDetails) {
    super(message);
    this.kind = kind;
    this.code = details.code;
    this.status = details.status;
    this.operationId = details.operationId;
    this.requestId = details.requestId;
    this.attempts = details.attempts ?? 0;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.outcomeUnknown = details.outcomeUnknown ?? false;
    Object.defineProperty(this, brand, { value: true });
  }

  /** `LeanApiError`, `LeanTimeoutError`, ...: also in minified code. */
  override get name(): string {
    return names[this.kind];
  }

  /** The error as plain data for a log: the same facts, nothing more. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** Whether a caught value comes from these packages, also when two copies of them are installed. */
export function isLeanError(value: unknown): value is LeanError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

import { type LeanError, LeanTokenError } from "@openlean/core";

/**
 * How long nobody asks after the second failure in a row, in milliseconds, and at most after more of them. The first one
 * may be chance.
 */
const pauses = {
  /** It may pass at any moment. */
  passing: { secondMs: 1_000, longestMs: 5_000 },
  /** The same credentials are refused again until somebody does something. */
  refused: { secondMs: 10_000, longestMs: 60_000 },
};
/** A token that still serves is not worth a question so soon after a failure. */
const renewalPauseMs = 5_000;
/** A wait that a server asks for is kept up to a day; what is longer is a mistake. */
const longestToldMs = 86_400_000;

/**
 * Remembers for a short while that a request failed, so that a server that is down or that refuses is not asked with every
 * call. Each further failure is remembered twice as long, and each for as long as the server asked to wait; a success ends it. Counts on the monotonic clock.
 */
export class FailureMemory {
  #error: LeanError | undefined;
  #failedAt = 0;
  #until = 0;
  #failures = 0;

  failed(error: LeanError): void {
    const { secondMs, longestMs } =
      error.kind === "token" && !error.retryable ? pauses.refused : pauses.passing;
    // Requests that were under way together fail together, which counts once.
    if (!this.pausing) this.#failures++;
    const pauseMs = this.#failures > 1 ? Math.min(secondMs * 2 ** (this.#failures - 2), longestMs) : 0;
    this.#error = error;
    this.#failedAt = performance.now();
    this.#until = this.#failedAt + Math.max(pauseMs, Math.min(error.retryAfterMs ?? 0, longestToldMs));
  }

  succeeded(): void {
    this.#error = undefined;
    this.#failures = 0;
  }

  /** Whether {@link recall} gives an error. */
  get pausing(): boolean {
    return this.#error !== undefined && performance.now() < this.#until;
  }

  /** Whether a renewal in the background has time. */
  get resting(): boolean {
    return this.#error !== undefined && (this.pausing || performance.now() - this.#failedAt < renewalPauseMs);
  }

  /** What the next request would most likely fail with; `undefined` when it is time to ask. */
  recall(): LeanError | undefined {
    const error = this.#error;
    if (!error || !this.pausing) return undefined;
    const leftMs = this.#until - performance.now();
    if (error.retryAfterMs === undefined) return error;
    // What is left of the wait, so that a caller who keeps it does not wait too long.
    const { code, status, operationId, requestId, retryable } = error;
    return new LeanTokenError(
      `${error.message.replace(/; try again in \d+ s$/, "")}; try again in ${Math.ceil(leftMs / 1000)} s`,
      { code, status, operationId, requestId, retryable, retryAfterMs: leftMs },
    );
  }
}

/** Whether a failure cost a request somewhere. A credential that is missing here may be set in the next moment. */
export function isRemembered({ kind, code }: LeanError): boolean {
  return kind !== "config" || code === "credential_unavailable";
}

/** Whether a failure says something about every scope: no answer, an overloaded server, refused credentials. */
export function concernsEveryScope({ kind, status, code, retryAfterMs }: LeanError): boolean {
  return (
    kind !== "token" ||
    retryAfterMs !== undefined ||
    code === "invalid_client" ||
    [401, 408, 429, 502, 503, 504].includes(status ?? 0)
  );
}

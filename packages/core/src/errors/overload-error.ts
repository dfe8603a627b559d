import { LeanError, type LeanErrorDetails } from "./lean-error.ts";

/**
 * Too many calls wait for a connection to one host already, so this one was refused before anything was sent. `code` is
 * `too_many_waiting`. Slow down, or look at what hangs.
 */
export class LeanOverloadError extends LeanError {
  constructor(message: string, details: Omit<LeanErrorDetails, "code">) {
    super("overload", message, { ...details, code: "too_many_waiting", retryable: true });
  }
}

import { LeanError, type LeanErrorDetails } from "./lean-error.ts";

/** Time ran out. `code` is `attempt_timeout` (`timeoutMs`, one attempt) or `deadline_exceeded` (`deadlineMs`, the whole call). */
export class LeanTimeoutError extends LeanError {
  constructor(
    message: string,
    details: LeanErrorDetails & { code: "attempt_timeout" | "deadline_exceeded" },
  ) {
    super("timeout", message, details);
  }
}

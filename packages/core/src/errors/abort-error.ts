import { LeanError, type LeanErrorDetails } from "./lean-error.ts";

/** The caller's `signal` was aborted. `code` is `aborted`. */
export class LeanAbortError extends LeanError {
  constructor(message: string, details: Omit<LeanErrorDetails, "code">) {
    super("abort", message, { ...details, code: "aborted" });
  }
}

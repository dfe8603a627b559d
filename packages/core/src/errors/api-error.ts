import { LeanError, type LeanErrorDetails } from "./lean-error.ts";

/**
 * Lean answered with an error status. `code` is Lean's own code (the body's `status`, such as `UNKNOWN_ENTITY`), or
 * `HTTP_<status>` where the body has none. Made by `result.toError()` and `unwrap(result)`.
 */
export class LeanApiError extends LeanError {
  declare readonly status: number;

  constructor(message: string, details: LeanErrorDetails & { status: number }) {
    super("api", message, details);
  }
}

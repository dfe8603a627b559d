import { LeanError, type LeanErrorDetails } from "./lean-error.ts";

/**
 * The authorization server gave no token. `code` is its `error` (RFC 6749, section 5.2: `invalid_client`,
 * `invalid_scope`, ...), or `token_request_failed` where the answer could not be used.
 */
export class LeanTokenError extends LeanError {
  constructor(message: string, details: LeanErrorDetails) {
    super("token", message, details);
  }
}

import { LeanError, type LeanErrorDetails } from "./lean-error.ts";

/**
 * Lean answered 200 or 202, but the body's own `status` says that there is no data. `code` is that status: `PENDING`,
 * `FAILED`, `CONSENT_EXPIRED`, `RECONNECT_REQUIRED` or a later one.
 */
export class LeanResultError extends LeanError {
  /** Why, where Lean says so: `BANK_ISSUE`, `UNSUPPORTED_BY_BANK`, ... */
  readonly granularCode: string | undefined;
  /** Follow the answer under this id; for `RECONNECT_REQUIRED` it is the id to reconnect with. */
  readonly resultsId: string | undefined;

  constructor(
    message: string,
    details: LeanErrorDetails & { granularCode?: string | undefined; resultsId?: string | undefined },
  ) {
    super("result", message, details);
    this.granularCode = details.granularCode;
    this.resultsId = details.resultsId;
  }
}

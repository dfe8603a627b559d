import { LeanError, type LeanErrorDetails } from "./lean-error.ts";

/**
 * An answer arrived that is not what the API documents: HTML from a proxy, truncated JSON, an empty body.
 * `code` is `not_json`, `empty_body`, `body_too_large`, or of a list `repeated_page`, `no_progress` or `unusable_page`;
 * `contentType` says what came instead.
 */
export class LeanUnexpectedResponseError extends LeanError {
  readonly contentType: string | undefined;

  constructor(message: string, details: LeanErrorDetails & { contentType?: string | undefined }) {
    super("unexpected_response", message, details);
    this.contentType = details.contentType;
  }
}

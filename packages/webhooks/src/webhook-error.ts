import { LeanError } from "@openlean/core";

/** Why a delivery was refused, and the HTTP status that says so to the sender. */
const statuses = {
  missing_signature: 401,
  malformed_signature: 401,
  signature_mismatch: 401,
  body_too_large: 413,
  incomplete_body: 400,
  not_json: 400,
  not_an_event: 400,
  bad_timestamp: 400,
  too_old: 400,
  parsed_body: 500,
} as const;

/**
 * Why a delivery was refused. Stable: branch on it.
 *
 * - `missing_signature`, `malformed_signature`, `signature_mismatch`: not proven to come from Lean (401)
 * - `body_too_large`: more than `maxBodyBytes` (413)
 * - `incomplete_body`: the sender went away, or the body could not be read to its end (400)
 * - `not_json`, `not_an_event`: signed, but nothing that Lean describes (400)
 * - `too_old`: older than any repetition by Lean (400)
 * - `bad_timestamp`: with a `maxAgeMs` of your own, a timestamp that is unreadable or in the future (400)
 * - `parsed_body`: a body parser ran first or bytes are not what was passed, so that the signed bytes are lost; a mistake in the receiving server (500)
 */
export type WebhookErrorReason = keyof typeof statuses;

/**
 * A delivery that must not be acted on. `reason` (also in `code`) says why, `status` is the HTTP status to answer with.
 * Neither the message nor the rest holds anything of the body, the header or the secrets.
 */
export class LeanWebhookError extends LeanError {
  declare readonly status: number;
  readonly reason: WebhookErrorReason;

  constructor(reason: WebhookErrorReason, message: string) {
    super("webhook", message, {
      code: reason,
      status: statuses[reason],
      retryable: reason === "incomplete_body",
    });
    this.reason = reason;
  }
}

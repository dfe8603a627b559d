import { isLeanError, type LeanError } from "@openlean/core";

/** An error as the page shows it: the facts of a `LeanError`, and what to do about it. */
export interface ReportedError {
  name: string;
  kind: string;
  code: string;
  message: string;
  status?: number | undefined;
  /** `lean-correlation-id`: quote it to Lean's support. */
  requestId?: string | undefined;
  attempts: number;
  retryable: boolean;
  retryAfterMs?: number | undefined;
  /** For `RECONNECT_REQUIRED`: the id to reconnect with. */
  resultsId?: string | undefined;
  nextStep: string;
}

/** `LeanError`s hold no secret, no body and no personal data, so all of it may go to the page. Anything else stays here. */
export function reportError(error: unknown): ReportedError {
  if (!isLeanError(error)) {
    if (isFault(error))
      return { ...sandboxError, code: error.code, message: error.message, status: error.status };
    console.error(error);
    return {
      name: "Error",
      kind: "internal",
      code: "internal",
      message: "The example's own server failed.",
      attempts: 0,
      retryable: false,
      nextStep: "Look at the terminal: this is a mistake in the example.",
    };
  }
  const { name, kind, code, message, status, requestId, attempts, retryable, retryAfterMs } = error;
  const { resultsId, granularCode } = error as { resultsId?: string; granularCode?: string };
  return {
    name,
    kind,
    code: granularCode ?? code,
    message,
    status,
    requestId,
    attempts,
    retryable,
    retryAfterMs,
    resultsId: code === "RECONNECT_REQUIRED" ? resultsId : undefined,
    nextStep: nextStep(error, granularCode ?? code),
  };
}

/** What the sandbox's control API throws. Its messages name the field and never its value. */
function isFault(error: unknown): error is Error & { status: number; code: string } {
  return error instanceof Error && "status" in error && "code" in error;
}

const sandboxError = {
  name: "Error",
  kind: "sandbox",
  attempts: 0,
  retryable: false,
  nextStep: "The sandbox was asked for something it cannot do here.",
};

function nextStep({ kind, status, retryable, retryAfterMs, message }: LeanError, code: string): string {
  switch (code) {
    case "CONSENT_EXPIRED":
      return "Ask the customer to connect the bank again: the consent is over.";
    case "RECONNECT_REQUIRED":
      return "Call LinkSDK's reconnect() with the id of this answer.";
    case "DISABLED_BY_LEAN":
    case "DISABLED_BY_CLIENT":
      return "Tell the customer, and wait for bank.availability.updated.";
    case "UNSUPPORTED_BY_BANK":
      return "Hide this part for this bank: it will not come.";
    case "OPERATION_NOT_ALLOWED":
    case "USER_PERMISSIONS_NOT_GRANTED":
      return "The customer did not grant this permission: connect again and ask for it.";
    case "DUPLICATED_REQUEST":
      return `The same was asked a moment ago: use that answer, or wait ${(retryAfterMs ?? 60_000) / 1000} s.`;
    case "UNKNOWN_ENTITY":
      return "Forget this entity id and list the customer's entities again.";
    case "PENDING":
      return "Wait for the webhook results.ready, or poll the result.";
  }
  switch (kind) {
    case "timeout":
      return "Try again later, or give the call a longer deadline.";
    case "connection":
      return "Check the network and Lean's status page; the call may be repeated.";
    case "token":
      return "Check clientId, clientSecret and their environment.";
    case "config":
      return message.slice(message.lastIndexOf("; ") + 1).trim();
    case "unexpected_response":
      return "Something between you and Lean spoils the answer: quote the correlation id to support.";
  }
  if (status === 429) return "Slow down: the wait the server asked for was honoured and was not enough.";
  if (retryable) return "The retries are used up: try again later and quote the correlation id to support.";
  return "Repeating will not help: correct the request.";
}

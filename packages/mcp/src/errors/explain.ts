import { isLeanError, type LeanError } from "@openlean/core";
import { meaningOf } from "./meaning.ts";
import { ToolError } from "./tool-error.ts";

/** An error as every tool answers it. */
export interface Explained {
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly next_step: string;
  readonly retry_after_ms?: number;
  /** `lean-correlation-id` of the answer. */
  readonly correlation_id?: string;
  /** What the caller can choose from. */
  readonly choices?: readonly string[];
}

/** What to tell about anything that was thrown. Only texts of ours pass: no body, no value, no stack. */
export function explain(error: unknown): Explained {
  if (error instanceof ToolError) {
    const { code, message, retryable, retryAfterMs, choices } = error;
    return {
      code,
      message,
      retryable,
      next_step: error.nextStep ?? meaningOf(code)?.nextStep ?? internal().next_step,
      ...(retryAfterMs !== undefined && { retry_after_ms: retryAfterMs }),
      ...(choices && { choices }),
    };
  }
  if (isLeanError(error)) return explainLean(error);
  return internal();
}

function explainLean(error: LeanError): Explained {
  const { status, requestId, retryAfterMs } = error;
  const { granularCode } = error as { granularCode?: string };
  const code = granularCode ?? error.code;
  const known = meaningOf(code, status);
  return {
    code,
    message: known?.meaning ?? "The call failed.",
    // The clients look at the status, the table at the code: either may know that time heals it.
    retryable: error.retryable || (known?.retryable ?? false),
    next_step:
      known?.nextStep ??
      "Nothing is known about this code: quote it to Lean's support, with the correlation id.",
    ...(retryAfterMs !== undefined && { retry_after_ms: retryAfterMs }),
    ...(requestId !== undefined && { correlation_id: requestId }),
  };
}

function internal(): Explained {
  const known = meaningOf("INTERNAL_ERROR");
  return {
    code: "INTERNAL_ERROR",
    message: known?.meaning ?? "",
    retryable: false,
    next_step: known?.nextStep ?? "",
  };
}

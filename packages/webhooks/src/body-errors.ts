import { LeanWebhookError } from "./webhook-error.ts";

/** The refusal of a body that something else has read; `hint` is what to do about it in this framework. */
export function parsedBody(hint: string): LeanWebhookError {
  return new LeanWebhookError(
    "parsed_body",
    `something read the body before, so the signed bytes are lost; ${hint}`,
  );
}

/** The refusal of a body of which not everything came; `why` where it is not the usual cause. */
export function incompleteBody(
  why: string = "the sender closed the connection before the body was complete",
): LeanWebhookError {
  return new LeanWebhookError("incomplete_body", `${why}; nothing to do, Lean repeats the delivery`);
}

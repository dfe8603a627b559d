import { LeanWebhookError } from "./webhook-error.ts";

/** The refusal of a body that something else has read; `hint` is what to do about it in this framework. */
export function parsedBody(hint: string): LeanWebhookError {
  return new LeanWebhookError(
    "parsed_body",
    `something read the body before, so the signed bytes are lost; ${hint}`,
  );
}

import type { WebhookReceiver } from "./create-webhook-receiver.ts";
import { readWebBody } from "./read-web-body.ts";
import { answerOf, workOf } from "./webhook-outcome.ts";

/** Receives a web-standard request and answers it. `hint` says what to do when its body was read before. */
export async function answerRequest(
  receiver: WebhookReceiver,
  request: Request,
  hint: string,
  waitUntil: ((work: Promise<unknown>) => unknown) | undefined,
): Promise<Response> {
  const outcome = await receiver.receive({
    headers: request.headers,
    body: (maxBytes) => readWebBody(request, maxBytes, hint),
  });
  const work = workOf(outcome);
  try {
    if (work) waitUntil?.(work);
  } catch {
    // A platform without it, and no reason to leave Lean without an answer.
  }
  const { status, body } = answerOf(outcome);
  return new Response(body, { status, headers: { "content-type": "application/json" } });
}

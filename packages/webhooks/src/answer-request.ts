import type { WebhookReceiver } from "./create-webhook-receiver.ts";
import { parsedBody } from "./parsed-body.ts";
import { readWebStream } from "./read-body.ts";
import { answerOf, workOf } from "./webhook-outcome.ts";

/** Receives a web-standard request and answers it. `hint` says what to do when its body was read before. */
export async function answerRequest(
  receiver: WebhookReceiver,
  request: Request,
  hint: string,
  waitUntil: ((work: Promise<unknown>) => void) | undefined,
): Promise<Response> {
  const outcome = await receiver.receive({
    headers: request.headers,
    async body(maxBytes) {
      if (request.bodyUsed) throw parsedBody(hint);
      return readWebStream(request.body, maxBytes);
    },
  });
  const work = workOf(outcome);
  if (work) waitUntil?.(work);
  const { status, body } = answerOf(outcome);
  return new Response(body, { status, headers: { "content-type": "application/json" } });
}

import type { WebhookReceiver } from "../create-webhook-receiver.ts";
import { readWebStream } from "../read-body.ts";
import { answerOf, workOf } from "../webhook-outcome.ts";
import { LeanWebhookError } from "../webhook-error.ts";

/** Options of {@link webHandler}. */
export interface WebHandlerOptions {
  /**
   * Keeps a worker alive for what goes on after the answer: `(work) => ctx.waitUntil(work)` on Cloudflare Workers,
   * `waitUntil` of `@vercel/functions`. Not needed on servers.
   */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/**
 * Handles a web-standard `Request`: Next.js route handlers, Bun, Deno, Cloudflare Workers. Reads the raw body itself.
 *
 * @example
 * export const POST = webHandler(receiver);
 */
export function webHandler(
  receiver: WebhookReceiver,
  options: WebHandlerOptions = {},
): (request: Request) => Promise<Response> {
  return (request) => answerRequest(receiver, request, request.bodyUsed, parsedHint, options.waitUntil);
}

const parsedHint =
  "export webHandler(receiver) as the route itself, and read request.clone() where something must look at the body first";

export async function answerRequest(
  receiver: WebhookReceiver,
  request: Request,
  wasRead: boolean,
  hint: string,
  waitUntil: ((work: Promise<unknown>) => void) | undefined,
): Promise<Response> {
  const outcome = await receiver.receive({
    headers: request.headers,
    async body(maxBytes) {
      if (wasRead) throw parsedBody(hint);
      return readWebStream(request.body, maxBytes);
    },
  });
  const work = workOf(outcome);
  if (work) waitUntil?.(work);
  const { status, body } = answerOf(outcome);
  return new Response(body, { status, headers: { "content-type": "application/json" } });
}

export function parsedBody(hint: string): LeanWebhookError {
  return new LeanWebhookError(
    "parsed_body",
    `something read the body before, so the signed bytes are lost; ${hint}`,
  );
}

import type { WebhookReceiver } from "../create-webhook-receiver.ts";
import { answerRequest } from "../answer-request.ts";

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
  return (request) => answerRequest(receiver, request, parsedHint, options.waitUntil);
}

const parsedHint =
  "export webHandler(receiver) as the route itself, and read request.clone() where something must look at the body first";

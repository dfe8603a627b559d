import { checkOptions, optionRules } from "@openlean/core/internal";
import { answerRequest } from "../answer-request.ts";
import { checkReceiver } from "../check-receiver.ts";
import type { WebhookReceiver } from "../create-webhook-receiver.ts";

/** Options of {@link webHandler}. */
export interface WebHandlerOptions {
  /**
   * Keeps a worker alive for what goes on after the answer: `(work) => ctx.waitUntil(work)` on Cloudflare Workers,
   * `waitUntil` of `@vercel/functions`. Not needed on servers.
   */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/**
 * Handles a web-standard `Request`: Next.js route handlers, Vercel functions, Bun, Deno, Cloudflare Workers. Reads the
 * raw body itself.
 *
 * @throws {LeanConfigError} `invalid_option`
 * @example
 * export const POST = webHandler(receiver);
 */
export function webHandler(
  receiver: WebhookReceiver,
  options: WebHandlerOptions = {},
): (request: Request) => Promise<Response> {
  checkReceiver("webHandler", receiver);
  checkOptions("webHandler", options, { waitUntil: optionRules.callable });
  const { waitUntil } = options;
  return (request) => answerRequest(receiver, request, parsedHint, waitUntil);
}

const parsedHint =
  "export webHandler(receiver) as the route itself (in Next.js app/.../route.ts, on Vercel as POST of the function), and read request.clone() where something must look at the body first; for Node's own request and response, as in pages/api, use expressHandler";

import { answerRequest } from "../answer-request.ts";
import { checkReceiver } from "../check-receiver.ts";
import type { WebhookReceiver } from "../create-webhook-receiver.ts";

/** The part of Hono's `Context` that is used. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
  /** Throws where the platform has none. */
  readonly executionCtx: { waitUntil(work: Promise<unknown>): void };
}

/**
 * A Hono handler. Reads the raw body itself.
 *
 * @throws {LeanConfigError} `invalid_option`
 * @example
 * app.post("/webhooks/lean", honoHandler(receiver));
 */
export function honoHandler(receiver: WebhookReceiver): (context: HonoContext) => Promise<Response> {
  checkReceiver("honoHandler", receiver);
  return (context) =>
    answerRequest(receiver, context.req.raw, parsedHint, (work) => context.executionCtx.waitUntil(work));
}

const parsedHint =
  "in Hono, mount honoHandler before validators and middleware that call c.req.json() or c.req.text() on this path";

import { answerRequest } from "../answer-request.ts";
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
 * @example
 * app.post("/webhooks/lean", honoHandler(receiver));
 */
export function honoHandler(receiver: WebhookReceiver): (context: HonoContext) => Promise<Response> {
  return (context) => {
    const { raw } = context.req;
    return answerRequest(receiver, raw, parsedHint, (work) => waitUntil(context, work));
  };
}

const parsedHint =
  "mount honoHandler before validators and middleware that call c.req.json() or c.req.text() on this path";

function waitUntil(context: HonoContext, work: Promise<unknown>): void {
  try {
    context.executionCtx.waitUntil(work);
  } catch {
    // No such thing on a server, and no need for it.
  }
}

import type { WebhookReceiver } from "../create-webhook-receiver.ts";
import { answerRequest } from "./web.ts";

/** The part of Hono's `Context` that is used. */
export interface HonoContext {
  readonly req: { readonly raw: Request; readonly bodyCache: object };
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
    const { raw, bodyCache } = context.req;
    // Hono keeps what was read as text or JSON; neither gives the signed bytes back.
    const wasRead = raw.bodyUsed || Object.keys(bodyCache).length > 0;
    return answerRequest(receiver, raw, wasRead, parsedHint, (work) => waitUntil(context, work));
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

import type { WebhookReceiver } from "../create-webhook-receiver.ts";
import { parsedBody } from "../parsed-body.ts";
import { type NodeStream, readNodeStream } from "../read-body.ts";
import { answerOf } from "../webhook-outcome.ts";

/** The part of Express's (or Node's own) request that is used. */
export interface ExpressRequest extends NodeStream {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whether something has read from the stream. */
  readonly readableDidRead?: boolean | undefined;
  /** Bytes where `express.raw()` ran. */
  readonly body?: unknown;
  /** Bytes where the platform keeps them (NestJS with `rawBody: true`, Google Cloud Functions). */
  readonly rawBody?: unknown;
}

/** The part of Express's (or Node's own) response that is used. */
export interface ExpressResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * An Express handler; it also fits `http.createServer`. Reads the raw body itself, or takes it from `express.raw()`.
 * Mount it before `express.json()`.
 *
 * @example
 * app.post("/webhooks/lean", expressHandler(receiver));
 * app.use(express.json());
 */
export function expressHandler(
  receiver: WebhookReceiver,
): (request: ExpressRequest, response: ExpressResponse) => Promise<void> {
  return async (request, response) => {
    const outcome = await receiver.receive({
      headers: request.headers,
      async body(maxBytes) {
        const kept = request.rawBody ?? request.body;
        if (kept instanceof Uint8Array) return kept;
        if (kept !== undefined || request.readableDidRead) throw parsedBody(parsedHint);
        return readNodeStream(request, maxBytes);
      },
    });
    const { status, body } = answerOf(outcome);
    response.statusCode = status;
    response.setHeader("content-type", "application/json");
    // What was not read of the body cannot be followed by another request.
    if (outcome.result === "refused") response.setHeader("connection", "close");
    response.end(body);
  };
}

const parsedHint =
  'register the webhook route above app.use(express.json()), or put express.raw({ type: "*/*" }) in front of it';

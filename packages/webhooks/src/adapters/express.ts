import { checkReceiver } from "../check-receiver.ts";
import type { WebhookReceiver } from "../create-webhook-receiver.ts";
import { type NodeStream, readNodeBody } from "../read-node-body.ts";
import { answerOf } from "../webhook-outcome.ts";

/** The part of Express's (or Node's own) request that is used. */
export interface ExpressRequest extends NodeStream {
  readonly httpVersionMajor?: number | undefined;
  /** Bytes where `express.raw()` ran. */
  readonly body?: unknown;
  /** Bytes where the platform keeps them (NestJS with `rawBody: true`, Google Cloud Functions). */
  readonly rawBody?: unknown;
}

/** The part of Express's (or Node's own) response that is used. */
export interface ExpressResponse {
  statusCode: number;
  readonly headersSent?: boolean | undefined;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * An Express handler; it also fits `http.createServer`, Next.js `pages/api` and a NestJS controller. Reads the raw body
 * itself, or takes it from `express.raw()` or `rawBody`. Mount it before `express.json()`.
 *
 * @throws {LeanConfigError} `invalid_option`
 * @example
 * app.post("/webhooks/lean", expressHandler(receiver));
 * app.use(express.json());
 */
export function expressHandler(
  receiver: WebhookReceiver,
): (request: ExpressRequest, response: ExpressResponse) => Promise<void> {
  checkReceiver("expressHandler", receiver);
  return async (request, response) => {
    const outcome = await receiver.receive({
      headers: request.headers,
      body: (maxBytes) => readNodeBody(request, () => [request.rawBody, request.body], maxBytes, parsedHint),
    });
    // Something in front may have given up on the request and answered it.
    if (response.headersSent) return;
    const { status, body } = answerOf(outcome);
    response.statusCode = status;
    response.setHeader("content-type", "application/json");
    // What was not read of the body cannot be followed by another request. HTTP/2 knows no such header.
    if (outcome.result === "refused" && (request.httpVersionMajor ?? 1) < 2)
      response.setHeader("connection", "close");
    response.end(body);
  };
}

const parsedHint =
  'in Express, register the webhook route above app.use(express.json()), or put express.raw({ type: "*/*" }) in front of it; in NestJS, NestFactory.create(AppModule, { rawBody: true }); in Next.js pages/api, export const config = { api: { bodyParser: false } }';

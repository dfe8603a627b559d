import { parsedBody } from "../body-errors.ts";
import { checkReceiver } from "../check-receiver.ts";
import type { WebhookReceiver } from "../create-webhook-receiver.ts";
import { bodyTooLarge } from "../open-delivery.ts";
import { answerOf } from "../webhook-outcome.ts";

/** The part of a Lambda proxy event that is used: API Gateway REST and HTTP APIs, function URLs, load balancers. */
export interface LambdaEvent {
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  /** The body as text; in base64 where `isBase64Encoded` is true. */
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
}

/** The answer in the form of a Lambda proxy integration. */
export interface LambdaAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * A Lambda handler behind API Gateway (proxy integration), a function URL or a load balancer. Keep the default of
 * `acknowledge`: Lambda stops what goes on after the answer.
 *
 * @throws {LeanConfigError} `invalid_option`
 * @example
 * export const handler = lambdaHandler(receiver);
 */
export function lambdaHandler(receiver: WebhookReceiver): (event: LambdaEvent) => Promise<LambdaAnswer> {
  checkReceiver("lambdaHandler", receiver);
  return async (event) => {
    const outcome = await receiver.receive({
      headers: event.multiValueHeaders ?? event.headers ?? {},
      body: async (maxBytes) => bytesOf(event, maxBytes),
    });
    const { status, body } = answerOf(outcome);
    return { statusCode: status, headers: { "content-type": "application/json" }, body };
  };
}

function bytesOf({ body, isBase64Encoded }: LambdaEvent, maxBytes: number): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body !== "string") throw parsedBody(parsedHint);
  if (!isBase64Encoded) return new TextEncoder().encode(body);
  // Three bytes in four characters: nothing that is too long is decoded.
  if (body.length > 4 * Math.ceil(maxBytes / 3)) throw bodyTooLarge(maxBytes);
  try {
    return Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  } catch {
    throw parsedBody(parsedHint);
  }
}

const parsedHint =
  "on Lambda, use the proxy integration (AWS_PROXY) and pass its event on as it is, before a middleware that parses `body`";

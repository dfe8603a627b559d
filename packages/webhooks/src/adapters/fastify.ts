import { checkOptions, optionRules } from "@openlean/core/internal";
import { checkReceiver } from "../check-receiver.ts";
import type { WebhookReceiver } from "../create-webhook-receiver.ts";
import { type NodeStream, readNodeBody } from "../read-node-body.ts";
import { answerOf } from "../webhook-outcome.ts";

/** The part of Fastify's request that is used. */
export interface FastifyRequest {
  readonly raw: NodeStream & {
    readonly httpVersionMajor?: number | undefined;
  };
  /** Bytes where a plugin such as `fastify-raw-body` keeps them. */
  readonly rawBody?: unknown;
}

/** The part of Fastify's reply that is used. */
export interface FastifyReply {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  send(body: string): unknown;
}

/** The part of a Fastify instance that is used. */
export interface FastifyInstance {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(contentType: string, options: object, parser: () => Promise<unknown>): unknown;
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown;
}

/** Options of {@link fastifyPlugin}. */
export interface FastifyPluginOptions {
  /** Path of the route, below the prefix of the registration. */
  path: string;
}

/**
 * A Fastify plugin with the webhook route. Reads the raw body itself; the parsers of other routes stay as they are,
 * because `register` encapsulates them. Do not wrap it in `fastify-plugin`.
 *
 * @throws {LeanConfigError} `invalid_option`
 * @example
 * await app.register(fastifyPlugin(receiver, { path: "/webhooks/lean" }));
 */
export function fastifyPlugin(
  receiver: WebhookReceiver,
  options: FastifyPluginOptions,
): (instance: FastifyInstance) => Promise<void> {
  checkReceiver("fastifyPlugin", receiver);
  checkOptions("fastifyPlugin", options, { path: optionRules.text });
  const { path } = options;
  return async (instance) => {
    instance.removeAllContentTypeParsers();
    // The body is read below, where its length is known to be limited.
    instance.addContentTypeParser("*", {}, async () => undefined);
    instance.post(path, async (request, reply) => {
      const { raw } = request;
      const outcome = await receiver.receive({
        headers: raw.headers,
        body: (maxBytes) => readNodeBody(raw, () => [request.rawBody], maxBytes, parsedHint),
      });
      const { status, body } = answerOf(outcome);
      reply.code(status);
      reply.header("content-type", "application/json");
      // What was not read of the body cannot be followed by another request. HTTP/2 knows no such header.
      if (outcome.result === "refused" && (raw.httpVersionMajor ?? 1) < 2)
        reply.header("connection", "close");
      return reply.send(body);
    });
  };
}

const parsedHint =
  "in Fastify, let no preParsing hook or raw-body plugin of the surrounding instance read this route";

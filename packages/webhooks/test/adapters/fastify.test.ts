import { connect } from "node:http2";
import type { AddressInfo } from "node:net";
import { fastify } from "fastify";
import { expect, it } from "vitest";
import { fastifyPlugin } from "../../src/adapters/fastify.ts";
import type { WebhookReceiver } from "../../src/index.ts";
import { bytesOf, example, receiverOf } from "../support.ts";
import { adapterCases, post, type Running, signedHeaders } from "./adapter-cases.ts";

async function start(receiver: WebhookReceiver, readFirst: boolean = false): Promise<Running> {
  const app = fastify();
  if (readFirst)
    app.addHook("preParsing", async (_request, _reply, payload) => {
      for await (const _ of payload);
      return payload;
    });
  await app.register(fastifyPlugin(receiver, { path: "/lean" }), { prefix: "/webhooks" });
  app.post("/other", (request, reply) => void reply.send({ result: (request.body as { a: string }).a }));
  await app.listen({ port: 0 });
  return { port: (app.server.address() as AddressInfo).port, close: () => app.close() };
}

adapterCases("Fastify", (receiver) => start(receiver));

it("says what to do when a hook read the body first, and answers 500", async () => {
  const { port, close } = await start(receiverOf(), true);
  const body = bytesOf(example("results-ready"));
  const answer = await post(port, body, await signedHeaders(body));
  await close();
  expect(answer).toMatchObject({ status: 500, body: { reason: "parsed_body" } });
  expect(answer.body.message).toMatch(/no preParsing hook/);
});

it("works over HTTP/2, without a header or a warning that does not belong there", async () => {
  const warnings: string[] = [];
  const listener = ({ name }: Error): void => void warnings.push(name);
  process.on("warning", listener);
  const app = fastify({ http2: true });
  await app.register(fastifyPlugin(receiverOf(), { path: "/webhooks/lean" }));
  await app.listen({ port: 0 });
  const session = connect(`http://localhost:${(app.server.address() as AddressInfo).port}`);
  const body = bytesOf(example("results-ready"));
  const statuses: unknown[] = [];
  for (const signed of [await signedHeaders(body), {}]) {
    const call = session.request({ ":method": "POST", ":path": "/webhooks/lean", ...signed }).end(body);
    statuses.push(
      await new Promise((resolve) => call.on("response", (answer) => resolve(answer[":status"]))),
    );
  }
  session.destroy();
  await app.close();
  process.off("warning", listener);
  expect(statuses).toEqual([200, 401]);
  expect(warnings).toEqual([]);
});

it("closes the connection of a refused delivery, whose body may be unread", async () => {
  const { port, close } = await start(receiverOf());
  const answer = await fetch(`http://localhost:${port}/webhooks/lean`, { method: "POST", body: "{}" });
  expect(answer.headers.get("connection")).toBe("close");
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  await close();
});

it("takes the bytes that a raw-body plugin has kept", async () => {
  const app = fastify();
  app.addHook("preParsing", async (request, _reply, payload) => {
    const chunks: Buffer[] = [];
    for await (const chunk of payload) chunks.push(chunk as Buffer);
    Object.assign(request, { rawBody: Buffer.concat(chunks) });
    return payload;
  });
  await app.register(fastifyPlugin(receiverOf(), { path: "/webhooks/lean" }));
  const body = bytesOf(example("results-ready"));
  const headers = await signedHeaders(body);
  const answer = await app.inject({
    method: "POST",
    url: "/webhooks/lean",
    payload: Buffer.from(body),
    headers,
  });
  await app.close();
  expect(answer.statusCode).toBe(200);
});

it("leaves the parsers of other routes as they are", async () => {
  const { port, close } = await start(receiverOf());
  const answer = await post(port, bytesOf({ a: "parsed" }), { "content-type": "application/json" }, "/other");
  expect(answer.body).toEqual({ result: "parsed" });
  await close();
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Express } from "express";
import { expect, it } from "vitest";
import { expressHandler } from "../../src/adapters/express.ts";
import { bytesOf, example, receiverOf } from "../support.ts";
import { adapterCases, post, type Running, signedHeaders } from "./adapter-cases.ts";

async function listen(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

adapterCases("Express", (receiver) => {
  const app = express();
  app.post("/webhooks/lean", expressHandler(receiver));
  app.use(express.json());
  return listen(createServer(app));
});

adapterCases("Express adapter behind express.raw", (receiver) => {
  const app = express();
  app.post("/webhooks/lean", express.raw({ type: "*/*", limit: "10mb" }), expressHandler(receiver));
  return listen(createServer(app));
});

adapterCases("Express adapter on node:http", (receiver) => {
  const handler = expressHandler(receiver);
  return listen(createServer((request, response) => void handler(request, response)));
});

const parsers: [string, (app: Express) => unknown][] = [
  ["express.json()", (app) => app.use(express.json())],
  ["express.text()", (app) => app.use(express.text({ type: "*/*" }))],
  [
    "something that drains the stream",
    (app) =>
      app.use((request, _, next) => {
        request.resume().on("end", next);
      }),
  ],
];

it.each(parsers)("says what to do when %s read the body first, and answers 500", async (_, use) => {
  const app = express();
  use(app);
  const receiver = receiverOf();
  app.post("/webhooks/lean", expressHandler(receiver));
  const { port, close } = await listen(createServer(app));
  const body = bytesOf(example("results-ready"));
  const answer = await post(port, body, await signedHeaders(body));
  await close();
  expect(answer).toMatchObject({ status: 500, body: { reason: "parsed_body" } });
  expect(answer.body.message).toMatch(/above app\.use\(express\.json\(\)\), or put express\.raw/);
  expect(receiver.handled).toEqual([]);
});

it("takes the bytes from rawBody where the platform keeps them", async () => {
  const app = express();
  app.use(express.json({ verify: (request, _, buffer) => Object.assign(request, { rawBody: buffer }) }));
  app.post("/webhooks/lean", expressHandler(receiverOf()));
  const { port, close } = await listen(createServer(app));
  const body = bytesOf(example("results-ready"));
  expect((await post(port, body, await signedHeaders(body))).status).toBe(200);
  await close();
});

it("leaves JSON routes below it as they are", async () => {
  const app = express();
  app.post("/webhooks/lean", expressHandler(receiverOf()));
  app.use(express.json());
  app.post("/other", (request, response) => void response.json({ result: request.body.a }));
  const { port, close } = await listen(createServer(app));
  const answer = await post(port, bytesOf({ a: "parsed" }), { "content-type": "application/json" }, "/other");
  expect(answer.body).toEqual({ result: "parsed" });
  await close();
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import express, { type Express } from "express";
import { expect, it } from "vitest";
import { expressHandler, type ExpressRequest, type ExpressResponse } from "../../src/adapters/express.ts";
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

it("names the line to change in NestJS and Next.js as well", async () => {
  const request = { headers: await signedHeaders(bytesOf("{}")), readableDidRead: true, body: {} };
  const response = answerable();
  await expressHandler(receiverOf())(request as unknown as ExpressRequest, response);
  expect(response.answer).toMatch(/NestFactory\.create\(AppModule, \{ rawBody: true \}\)/);
  expect(response.answer).toMatch(/export const config = \{ api: \{ bodyParser: false \} \}/);
});

const inFront: [string, (app: Express) => unknown][] = [
  [
    "urlencoded() of Express 4, which sets an empty body",
    (app) => app.use((q, _, next) => ((q.body = {}), next())),
  ],
  [
    "something that sets bytes of its own",
    (app) => app.use((q, _, next) => ((q.body = Buffer.from("x")), next())),
  ],
  ["something that sets text", (app) => app.use((q, _, next) => ((q.body = "x"), next()))],
  [
    "something that sets an empty rawBody",
    (app) => app.use((q, _, next) => (Object.assign(q, { rawBody: Buffer.alloc(0) }), next())),
  ],
  [
    "a body that throws when it is touched, as on Vercel",
    (app) =>
      app.use((request, _, next) => {
        Object.defineProperty(request, "body", {
          get() {
            throw new Error("invalid JSON");
          },
        });
        next();
      }),
  ],
  ["urlencoded()", (app) => app.use(express.urlencoded())],
  ["json() for another type", (app) => app.use(express.json({ type: "text/other" }))],
  ["something that waits", (app) => app.use((_q, _, next) => void setImmediate(next))],
];

it.each(inFront)("reads the stream that nobody has read, behind %s", async (_, use) => {
  const app = express();
  use(app);
  app.post("/webhooks/lean", expressHandler(receiverOf()));
  const { port, close } = await listen(createServer(app));
  const body = bytesOf(example("results-ready"));
  expect((await post(port, body, await signedHeaders(body))).status).toBe(200);
  await close();
});

it("refuses text that setEncoding made of the bytes", async () => {
  const app = express();
  app.use((request, _, next) => (request.setEncoding("utf8"), next()));
  app.post("/webhooks/lean", expressHandler(receiverOf()));
  const { port, close } = await listen(createServer(app));
  const body = bytesOf(example("results-ready"));
  expect(await post(port, body, await signedHeaders(body))).toMatchObject({
    status: 500,
    body: { reason: "parsed_body" },
  });
  await close();
});

it("takes the bytes of another realm, of body and of a request that is no stream", async () => {
  const body = bytesOf(example("results-ready"));
  const foreign: unknown = runInNewContext(`Uint8Array.from(${JSON.stringify([...body])})`);
  for (const kept of [
    { body: foreign },
    { rawBody: foreign, body: {} },
    { body, readableDidRead: true, on() {} },
  ]) {
    const response = answerable();
    await expressHandler(receiverOf())(
      { headers: await signedHeaders(body), ...kept } as unknown as ExpressRequest,
      response,
    );
    expect(response.statusCode).toBe(200);
  }
});

it("answers nothing where something in front has answered already, and does not fail", async () => {
  const app = express();
  app.use((_request, response, next) => {
    response.status(503).json({ result: "timeout" });
    next();
  });
  const failures: unknown[] = [];
  const handler = expressHandler(receiverOf());
  app.post("/webhooks/lean", (request, response) => {
    handler(request, response).catch((error: unknown) => failures.push(error));
  });
  const { port, close } = await listen(createServer(app));
  const body = bytesOf(example("results-ready"));
  expect((await post(port, body, await signedHeaders(body))).body).toEqual({ result: "timeout" });
  await close();
  expect(failures).toEqual([]);
});

it("closes the connection of a refused delivery, whose body may be unread, and keeps that of an accepted one", async () => {
  const body = bytesOf(example("results-ready"));
  const signed = await signedHeaders(body);
  const cases = [
    { request: { headers: {}, httpVersionMajor: 1 }, connection: "close" },
    { request: { headers: {} }, connection: "close" },
    { request: { headers: {}, httpVersionMajor: 2 }, connection: undefined },
    { request: { headers: signed, body }, connection: undefined },
  ];
  for (const { request, connection } of cases) {
    const response = answerable();
    await expressHandler(receiverOf())(request as unknown as ExpressRequest, response);
    expect(response.headers).toEqual({
      "content-type": "application/json",
      ...(connection && { connection }),
    });
  }
});

function answerable(): ExpressResponse & { headers: Record<string, string>; answer: string } {
  const headers: Record<string, string> = {};
  return {
    statusCode: 0,
    headers,
    answer: "",
    setHeader: (name, value) => (headers[name] = value),
    end(body) {
      this.answer = body;
    },
  };
}

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

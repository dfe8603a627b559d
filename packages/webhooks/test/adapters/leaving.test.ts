import { createServer, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { connect as connectHttp2 } from "node:http2";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { expressHandler } from "../../src/adapters/express.ts";
import { fastifyPlugin } from "../../src/adapters/fastify.ts";
import { honoHandler } from "../../src/adapters/hono.ts";
import { webHandler } from "../../src/adapters/web.ts";
import type { WebhookOutcome, WebhookReceiver } from "../../src/index.ts";
import { bytesOf, example, gate, receiverOf } from "../support.ts";
import { type Running, signedHeaders } from "./adapter-cases.ts";
import { listen } from "./listen.ts";

/** What a server does before the adapter: everything that it waits for. */
type Before = () => Promise<void>;
type Start = (receiver: WebhookReceiver, before: Before) => Promise<Running>;

async function serve(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const expressBehind =
  (...parsers: express.RequestHandler[]): Start =>
  (receiver, before) => {
    const app = express();
    for (const parser of parsers) app.use(parser);
    app.use(async (_request, _response, next) => {
      await before();
      next();
    });
    app.post("/webhooks/lean", expressHandler(receiver));
    return serve(createServer(app));
  };

const fastifyBehind =
  (hook: "onRequest" | "preParsing" | "preValidation" | "preHandler"): Start =>
  async (receiver, before) => {
    const app = fastify();
    app.addHook(hook as "onRequest", before);
    await app.register(fastifyPlugin(receiver, { path: "/webhooks/lean" }));
    await app.listen({ port: 0 });
    return { port: (app.server.address() as AddressInfo).port, close: () => app.close() };
  };

const servers: Record<string, Start> = {
  "Express with nothing in front": expressBehind(),
  "Express behind urlencoded()": expressBehind(express.urlencoded()),
  "Express behind json() for another type": expressBehind(express.json({ type: "text/other" })),
  "node:http": (receiver, before) => {
    const handler = expressHandler(receiver);
    return serve(createServer((request, response) => void before().then(() => handler(request, response))));
  },
  "Fastify, in onRequest": fastifyBehind("onRequest"),
  "Fastify, in preParsing": fastifyBehind("preParsing"),
  "Fastify, in preValidation": fastifyBehind("preValidation"),
  "Fastify, in preHandler": fastifyBehind("preHandler"),
  Hono: (receiver, before) => {
    const app = new Hono();
    app.use(async (_, next) => {
      await before();
      await next();
    });
    app.post("/webhooks/lean", honoHandler(receiver));
    return listen(app.fetch);
  },
  web: (receiver, before) => {
    const handler = webHandler(receiver);
    return listen(async (request) => {
      await before();
      return handler(request);
    });
  },
};

/** How much of the body is there when the sender leaves. */
const parts: [string, number][] = [
  ["before the body", 0],
  ["after a byte", 1],
  ["in the middle", 0.5],
  ["before the last byte", -1],
];
const framings = ["content-length", "chunked"] as const;

const cases = Object.keys(servers).flatMap((name) =>
  framings.flatMap((framing) => parts.map(([when, share]) => ({ name, framing, when, share }))),
);

it.each(cases)(
  "$name, while something in front waits: incomplete_body when the sender of a $framing body leaves $when",
  async ({ name, framing, share }) => {
    const { outcome, tell } = next();
    const { open, passed } = gate();
    let waiting = false;
    const before = (): Promise<void> => {
      waiting = true;
      return passed;
    };
    const { port, close } = await (servers[name] as Start)(receiverOf({ onOutcome: tell }), before);
    const body = bytesOf(example("results-ready"));
    const length = share < 0 ? body.length + share : share < 1 ? Math.floor(share * body.length) : share;
    const socket = connect(port, "127.0.0.1");
    const headers = Object.entries(await signedHeaders(body)).map(([key, value]) => `${key}: ${value}\r\n`);
    const frame =
      framing === "chunked" ? "transfer-encoding: chunked\r\n" : `content-length: ${body.length}\r\n`;
    socket.write(`POST /webhooks/lean HTTP/1.1\r\nhost: x\r\n${headers.join("")}${frame}\r\n`);
    const sent = Buffer.from(body.subarray(0, length));
    if (framing === "content-length") socket.write(sent);
    else if (length > 0) socket.write(`${length.toString(16)}\r\n${sent.toString("latin1")}\r\n`, "latin1");
    await until(() => waiting);
    await left(socket);
    open();
    expect(await outcome).toMatchObject({ result: "refused", error: { reason: "incomplete_body" } });
    await close();
  },
);

it("over HTTP/2: incomplete_body when the sender leaves, before and while it is read", async () => {
  for (const early of [true, false]) {
    const { outcome, tell } = next();
    const { open, passed } = gate();
    let waiting = false;
    const app = fastify({ http2: true });
    app.addHook("onRequest", async () => {
      waiting = true;
      if (early) await passed;
    });
    await app.register(fastifyPlugin(receiverOf({ onOutcome: tell }), { path: "/webhooks/lean" }));
    await app.listen({ port: 0 });
    const session = connectHttp2(`http://localhost:${(app.server.address() as AddressInfo).port}`);
    const body = bytesOf(example("results-ready"));
    const call = session.request({
      ":method": "POST",
      ":path": "/webhooks/lean",
      ...(await signedHeaders(body)),
    });
    call.on("error", () => undefined);
    session.on("error", () => undefined);
    call.write(body.subarray(0, 20));
    await until(() => waiting);
    await turns();
    session.destroy();
    await turns();
    open();
    expect(await outcome).toMatchObject({ result: "refused", error: { reason: "incomplete_body" } });
    await app.close();
  }
});

function next(): { outcome: Promise<WebhookOutcome>; tell: (outcome: WebhookOutcome) => void } {
  let tell: ((outcome: WebhookOutcome) => void) | undefined;
  const outcome = new Promise<WebhookOutcome>((resolve) => (tell = resolve));
  return { outcome, tell: (told) => tell?.(told) };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(setImmediate);
}

/** Resets the connection, and waits until this process's server has noticed. */
async function left(socket: Socket): Promise<void> {
  await turns();
  const closed = new Promise((resolve) => socket.on("close", resolve));
  socket.resetAndDestroy();
  await closed;
  await turns();
}

/** Lets what is under way on the loopback interface arrive. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
}

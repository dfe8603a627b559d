import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { logger } from "hono/logger";
import { expect, it } from "vitest";
import { honoHandler } from "../../src/adapters/hono.ts";
import { bytesOf, example, gate, receiverOf } from "../support.ts";
import { adapterCases, post, signedHeaders } from "./adapter-cases.ts";
import { listen } from "./listen.ts";

adapterCases("Hono", (receiver) => {
  const app = new Hono();
  app.use(logger(() => undefined));
  app.post("/webhooks/lean", honoHandler(receiver));
  return listen(app.fetch);
});

it.each(["json", "text", "arrayBuffer"] as const)(
  "says what to do when c.req.%s() read the body first",
  async (read) => {
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req[read]();
      await next();
    });
    app.post("/webhooks/lean", honoHandler(receiverOf()));
    const body = bytesOf(example("results-ready"));
    const headers = await signedHeaders(body);
    const inMemory = await app.request("/webhooks/lean", { method: "POST", body, headers });
    const { port, close } = await listen(app.fetch);
    const onServer = await post(port, body, headers);
    await close();
    for (const answer of [{ status: inMemory.status, body: await inMemory.json() }, onServer])
      expect(answer).toMatchObject({
        status: 500,
        body: {
          reason: "parsed_body",
          message: expect.stringMatching(/mount honoHandler before validators/),
        },
      });
  },
);

it("works behind Hono's own body limit", async () => {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: 1_048_576 }));
  app.post("/webhooks/lean", honoHandler(receiverOf()));
  const body = bytesOf(example("results-ready"));
  const response = await app.request("/webhooks/lean", {
    method: "POST",
    body,
    headers: await signedHeaders(body),
  });
  expect(response.status).toBe(200);
});

it("keeps a worker alive for work that goes on after the answer", async () => {
  const { open, passed } = gate();
  const kept: Promise<unknown>[] = [];
  const app = new Hono();
  app.post("/webhooks/lean", honoHandler(receiverOf({ acknowledge: "early", onEvent: () => passed })));
  const body = bytesOf(example("results-ready"));
  const request = new Request("https://receiver.example/webhooks/lean", {
    method: "POST",
    body,
    headers: await signedHeaders(body),
  });
  const context = {
    waitUntil: (work: Promise<unknown>) => void kept.push(work),
    passThroughOnException: () => undefined,
  };
  const response = await app.fetch(request, {}, { ...context, props: {} });
  expect(response.status).toBe(200);
  expect(kept).toHaveLength(1);
  open();
  expect(await kept[0]).toMatchObject({ result: "handled" });
});

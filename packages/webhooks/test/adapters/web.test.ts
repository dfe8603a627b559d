import { expect, it } from "vitest";
import { webHandler } from "../../src/adapters/web.ts";
import { bytesOf, example, gate, receiverOf } from "../support.ts";
import { adapterCases, signedHeaders } from "./adapter-cases.ts";
import { listen } from "./listen.ts";

adapterCases("web", (receiver) => listen(webHandler(receiver)));

async function requestOf(body: BodyInit = bytesOf(example("results-ready"))): Promise<Request> {
  const headers = await signedHeaders(new Uint8Array(await new Response(body).arrayBuffer()));
  return new Request("https://receiver.example/webhooks/lean", { method: "POST", body, headers });
}

it("is a route handler as it stands, also where the platform passes more arguments", async () => {
  const POST: (request: Request, context: { params: Promise<object> }) => Promise<Response> =
    webHandler(receiverOf());
  const response = await POST(await requestOf(), { params: Promise.resolve({}) });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ result: "handled" });
});

it("says what to do when the body was read before, and answers 500", async () => {
  const request = await requestOf();
  await request.json();
  const response = await webHandler(receiverOf())(request);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    reason: "parsed_body",
    message: expect.stringMatching(/export webHandler\(receiver\) as the route itself/),
  });
});

it("says so too where something holds the stream, has read a part of it, or put something else in its place", async () => {
  const held = await requestOf();
  held.body?.getReader();
  const partly = await requestOf();
  const reader = partly.body?.getReader();
  await reader?.read();
  reader?.releaseLock();
  const parsed = { headers: held.headers, body: { type: "x" } } as unknown as Request;
  const text = await requestOf();
  const decoded = { headers: text.headers, body: text.body?.pipeThrough(new TextDecoderStream()) };
  for (const request of [held, partly, parsed, decoded as unknown as Request]) {
    const response = await webHandler(receiverOf())(request);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      reason: "parsed_body",
      message: expect.stringMatching(/pages\/api, use expressHandler/),
    });
  }
});

it("answers 400 where less came than was declared, or the sender has left", async () => {
  const body = bytesOf(example("results-ready"));
  const left = new AbortController();
  left.abort();
  const headers = await signedHeaders(body);
  const init = { method: "POST", body };
  const length = { "content-length": String(body.length + 1) };
  const cases: [RequestInit, string | undefined][] = [
    [{ ...init, headers: { ...headers, ...length } }, "incomplete_body"],
    [{ ...init, headers, signal: left.signal }, "incomplete_body"],
    // What was encoded on the way has another length by now.
    [{ ...init, headers: { ...headers, ...length, "content-encoding": "gzip" } }, undefined],
    [{ ...init, headers: { ...headers, "content-length": String(body.length) } }, undefined],
    [{ ...init, headers: { ...headers, "content-length": "junk" } }, undefined],
  ];
  for (const [options, reason] of cases) {
    const response = await webHandler(receiverOf())(new Request("https://receiver.example", options));
    expect(((await response.json()) as { reason?: string }).reason).toBe(reason);
  }
});

it("answers all the same where waitUntil throws", async () => {
  const { open, passed } = gate();
  const receiver = receiverOf({ acknowledge: "early", onEvent: () => passed });
  expect((await webHandler(receiver, { waitUntil: () => raise() })(await requestOf())).status).toBe(200);
  open();
});

it("answers 401 to a request without body and signature, such as a GET", async () => {
  const response = await webHandler(receiverOf())(new Request("https://receiver.example/webhooks/lean"));
  expect(response.status).toBe(401);
});

it("answers 400 when the sender goes away in the middle", async () => {
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytesOf('{"type":'));
      controller.error(new Error("reset"));
    },
  });
  const { headers } = await requestOf();
  const request = new Request("https://receiver.example", {
    method: "POST",
    body: stream,
    headers,
    duplex: "half",
  } as RequestInit);
  const response = await webHandler(receiverOf())(request);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ reason: "incomplete_body" });
});

it("stops reading a body that does not end once the limit is passed", async () => {
  let chunks = 0;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      chunks++;
      controller.enqueue(new Uint8Array(65_536));
    },
    cancel() {
      cancelled = true;
    },
  });
  const { headers } = await requestOf();
  const init = { method: "POST", body: stream, headers, duplex: "half" } as RequestInit;
  const response = await webHandler(receiverOf())(new Request("https://receiver.example", init));
  expect(response.status).toBe(413);
  expect(cancelled).toBe(true);
  expect(chunks).toBeLessThan(20);
});

it("gives waitUntil what goes on after the answer", async () => {
  const { open, passed } = gate();
  const kept: Promise<unknown>[] = [];
  const receiver = receiverOf({ answerWithinMs: 20, onEvent: () => passed });
  const response = await webHandler(receiver, { waitUntil: (work) => void kept.push(work) })(
    await requestOf(),
  );
  expect(response.status).toBe(503);
  open();
  expect(await kept[0]).toMatchObject({ result: "handled" });
});

function raise(): never {
  throw new Error("no such thing");
}

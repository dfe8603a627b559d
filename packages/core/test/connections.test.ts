import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { http, type RawServer, rawServer } from "./raw-server.ts";
import { rejection, socketClient } from "./support.ts";

const servers: RawServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...args: Parameters<typeof rawServer>): Promise<RawServer> {
  const server = await rawServer(...args);
  servers.push(server);
  return server;
}

const thing = { params: { path: { thing_id: "t-1" } } };
const body = { name: "a" };
const answer = http('{"id":"t-1"}');

/** A server that resets each connection when it is used a second time. */
async function resettingAtSecondUse() {
  const used = new WeakSet<object>();
  return serve((socket) => {
    if (used.has(socket)) socket.resetAndDestroy();
    else socket.write(answer);
    used.add(socket);
  });
}

/** Blocks the event loop, as a frozen process is: no timer runs, no socket is read. */
function freeze(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe("a connection that is reset at its second use", () => {
  const calls = process.env["OPENLEAN_SOAK"] ? 1_000 : 200;

  it("fails no GET and no keyed POST, and costs no retry", async ({ task }) => {
    const server = await resettingAtSecondUse();
    const client = socketClient(server.url, { maxRetries: 0 });
    const failed = { gets: 0, posts: 0 };
    for (let index = 0; index < calls; index++) {
      await client.GET("/things/{thing_id}", thing).catch(() => failed.gets++);
      await client.POST("/things", { body, idempotencyKey: `k-${index}` }).catch(() => failed.posts++);
    }
    expect(failed).toEqual({ gets: 0, posts: 0 });
    Object.assign(task.meta, {
      figures: {
        "connections that are reset at their second use: GETs that fail": `0 of ${calls}`,
        "... POSTs with an idempotency key that fail": `0 of ${calls}`,
      },
    });
  });

  it("sends no POST without a key twice, and says that the outcome is not known", async ({ task }) => {
    const server = await resettingAtSecondUse();
    const client = socketClient(server.url);
    let failed = 0;
    for (let index = 0; index < calls; index++) {
      const result = await client
        .POST("/things", { body: { name: `n-${index}` } })
        .catch((error: unknown) => error);
      if ((result as { ok?: boolean }).ok) continue;
      failed++;
      expect(result).toMatchObject({ code: "ECONNRESET", attempts: 1, outcomeUnknown: true });
      expect((result as Error).message).toContain("whether it took effect is not known");
      expect((result as Error).message).not.toContain("certificate");
    }
    expect(failed).toBeGreaterThan(0);
    const names = server.requests.map((request) => /n-\d+/.exec(request)?.[0]);
    expect(new Set(names).size).toBe(calls);
    expect(names).toHaveLength(calls);
    Object.assign(task.meta, {
      figures: { "... POSTs without a key that reach the server twice": `0 of ${calls}` },
    });
  });

  it("repeats at once only once: a service that resets everything is left alone", async () => {
    const server = await serve((socket, _, count) =>
      count === 1 ? socket.write(answer) : socket.resetAndDestroy(),
    );
    const client = socketClient(server.url, { maxRetries: 0 });
    await client.GET("/things/{thing_id}", thing);
    expect(await rejection(client.GET("/things/{thing_id}", thing))).toMatchObject({
      code: "ECONNRESET",
      attempts: 2,
    });
    expect(server.requests).toHaveLength(3);
  });

  it("is no stale connection once a part of an answer has come", async () => {
    const server = await serve((socket, _, count) => {
      socket.write(count === 2 ? "HTTP/1.1 200 X\r\ncontent-le" : answer);
      if (count === 2) setTimeout(() => socket.resetAndDestroy(), 20);
    });
    const client = socketClient(server.url, { maxRetries: 0 });
    await client.GET("/things/{thing_id}", thing);
    expect(await rejection(client.GET("/things/{thing_id}", thing))).toMatchObject({
      kind: "connection",
      attempts: 1,
    });
  });
});

describe("a process that was frozen", () => {
  it.each([50, 400, 1_200])("for %i ms sends its next POST over a connection that is alive", async (ms) => {
    let connections = 0;
    // In a thread of its own: it goes on while this one is frozen.
    const { Worker } = await import("node:worker_threads");
    const worker = new Worker(
      `const { parentPort } = require("node:worker_threads");
       const server = require("node:net").createServer((socket) => {
         socket.on("error", () => undefined);
         parentPort.postMessage("connection");
         socket.on("data", () => {
           socket.write(${JSON.stringify(answer.toString("latin1"))});
           setTimeout(() => socket.destroy(), 20);
         });
       }).listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    const [port] = (await once(worker, "message")) as [number];
    worker.on("message", () => connections++);
    const client = socketClient(`http://127.0.0.1:${port}`, { maxRetries: 0 });
    for (let round = 0; round < 2; round++) {
      expect(await client.POST("/things", { body })).toMatchObject({ ok: true });
      freeze(ms);
    }
    expect(await client.POST("/things", { body })).toMatchObject({ ok: true });
    expect(connections).toBeGreaterThanOrEqual(2);
    await worker.terminate();
  });

  it("gives a POST no connection that rested for longer than a second, though it still lives", async () => {
    const server = await serve((socket) => socket.write(answer));
    const client = socketClient(server.url);
    await client.GET("/things/{thing_id}", thing);
    freeze(1_050);
    await client.GET("/things/{thing_id}", thing);
    expect(server.connections).toBe(1);
    freeze(1_050);
    await client.POST("/things", { body });
    expect(server.connections).toBe(2);
  });

  it("believes the server's Keep-Alive, and the clock more than the timers", async () => {
    const server = await serve((socket) =>
      socket.write(http('{"id":"t"}', "keep-alive: timeout=3\r\nconnection: keep-alive")),
    );
    const client = socketClient(server.url);
    await client.GET("/things/{thing_id}", thing);
    freeze(1_100);
    await client.GET("/things/{thing_id}", thing);
    expect(server.connections).toBe(2);
  });
});

describe("calls that hang", () => {
  it("of one operation leave connections to the others", async () => {
    const server = await serve((socket, request) => {
      if (request.startsWith("GET /things/t-2")) socket.write(answer);
    });
    const client = socketClient(server.url, { maxRetries: 0 });
    const end = new AbortController();
    const hanging = Array.from({ length: 400 }, () =>
      client.POST("/things", { body, signal: end.signal }).catch((error: unknown) => error),
    );
    while (server.requests.length < 150) await delay(10);
    const other = { params: { path: { thing_id: "t-2" } } };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => client.GET("/things/{thing_id}", other)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(server.open.size).toBeLessThanOrEqual(256);
    end.abort();
    expect(await Promise.all(hanging)).toHaveLength(400);
  });

  it("fill a queue with an end, and what does not fit is refused with a type of its own", async () => {
    const server = await serve(() => undefined);
    const client = socketClient(server.url);
    const end = new AbortController();
    const all = Array.from({ length: 5_400 }, () =>
      client.POST("/things", { body, signal: end.signal }).then(
        () => "answered",
        (error: { kind: string; code: string }) => `${error.kind} ${error.code}`,
      ),
    );
    await delay(200);
    end.abort();
    const outcomes = await Promise.all(all);
    const refused = outcomes.filter((outcome) => outcome === "overload too_many_waiting");
    expect(new Set(outcomes)).toEqual(new Set(["abort aborted", "overload too_many_waiting"]));
    expect(refused.length).toBeLessThanOrEqual(400);
    // Those that left make room again.
    const late = new AbortController();
    const again = client
      .POST("/things", { body, signal: late.signal })
      .catch((error: { kind: string }) => error.kind);
    await delay(10);
    late.abort();
    expect(await again).toBe("abort");
  });
});

it("tells what is wrong in this process apart from the network, and does not repeat it", async () => {
  const { createClient } = await import("../src/index.ts");
  const local = [
    () => Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" }),
    () => Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL" }),
    () => new ReferenceError("canary is not defined"),
    () => new TypeError("canary.get is not a function"),
    () => new RangeError("canary"),
    () => Object.assign(new TypeError("fetch failed"), { cause: { code: "ERR_INVALID_ARG_VALUE" } }),
  ];
  for (const make of local) {
    let asked = 0;
    const client = createClient(
      {},
      { region: "sa", environment: "sandbox", fetch: () => (asked++, Promise.reject(make())) },
    );
    const error = await rejection(client.raw("GET", "/things"));
    expect(error).toMatchObject({ kind: "config", retryable: false });
    expect(error.message).not.toContain("canary");
    expect(asked).toBe(1);
  }
  const closed = createServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const { port } = closed.address() as { port: number };
  closed.close();
  const away = socketClient(`http://127.0.0.1:${port}`, { maxRetries: 0 });
  expect(await rejection(away.GET("/things/{thing_id}", thing))).toMatchObject({ kind: "connection" });
});

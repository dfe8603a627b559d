import type { Socket } from "node:net";
import { setImmediate as turn, setTimeout as delay } from "node:timers/promises";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
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

const answering = (bytes: Uint8Array | string) => serve((socket) => socket.write(bytes));
const thing = { params: { path: { thing_id: "t-1" } } };
function burst(server: RawServer): Promise<unknown> {
  const client = socketClient(server.url);
  return Promise.all(Array.from({ length: 64 }, () => client.GET("/things/{thing_id}", thing)));
}
const once = { ...thing, maxRetries: 0 };

it("sends the method, the path, the query, the headers and the body, and keeps the connection", async () => {
  const server = await answering(
    http('{"id":"t-1"}', "lean-correlation-id: c-1\r\nset-cookie: a\r\nset-cookie: b"),
  );
  const client = socketClient(server.url);
  const result = await client.GET("/things/{thing_id}", {
    params: { path: { thing_id: "ä/1" }, query: { name: "x y" } },
    headers: { "X-Own": "1" },
  });
  expect(result).toMatchObject({ ok: true, data: { id: "t-1" }, requestId: "c-1" });
  expect(result.response.headers).toBeInstanceOf(Headers);
  expect(result.response.headers.getSetCookie()).toEqual(["a", "b"]);
  await client.POST("/things", { body: { name: "ä" } });
  expect(server.requests[0]).toMatch(/^GET \/things\/%C3%A4%2F1\?name=x%20y HTTP\/1\.1\r\n/);
  expect(server.requests[0]).toContain("x-own: 1\r\n");
  expect(server.requests[0]).not.toContain("content-type");
  expect(server.requests[1]).toContain("content-type: application/json\r\n");
  expect(Buffer.from(server.requests[1] ?? "", "latin1").toString()).toMatch(/\r\n\r\n\{"name":"ä"\}$/);
  expect(server.connections).toBe(1);
});

it.each([
  ["gzip", gzipSync],
  ["GZIP", gzipSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["br", brotliCompressSync],
  ["identity", (text: string) => Buffer.from(text)],
] as const)("reads a body that was encoded with %s though nobody asked", async (encoding, encode) => {
  const { url, requests } = await answering(http(encode('{"id":"ä"}'), `content-encoding: ${encoding}`));
  expect(await socketClient(url).GET("/things/{thing_id}", thing)).toMatchObject({ data: { id: "ä" } });
  expect(requests[0]).not.toContain("accept-encoding");
});

it("leaves a byte order mark out", async () => {
  const { url } = await answering(http('\uFEFF{"id":"t"}'));
  expect(await socketClient(url).GET("/things/{thing_id}", thing)).toMatchObject({ data: { id: "t" } });
});

it("takes a replacement character that the server really sent", async () => {
  const { url } = await answering(http('{"id":"\uFFFD"}'));
  expect(await socketClient(url).GET("/things/{thing_id}", thing)).toMatchObject({ data: { id: "\uFFFD" } });
});

it("reads a body in chunks, and a status without one", async () => {
  const { url } = await serve((socket, request) =>
    socket.write(
      request.startsWith("DELETE")
        ? "HTTP/1.1 204 X\r\n\r\n"
        : 'HTTP/1.1 103 Early\r\nlink: </x>\r\n\r\nHTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{"id\r\n7\r\n":"t-1"\r\n1\r\n}\r\n0\r\n\r\n',
    ),
  );
  const client = socketClient(url);
  expect(await client.GET("/things/{thing_id}", thing)).toMatchObject({ data: { id: "t-1" } });
  expect(await client.DELETE("/things/{thing_id}", thing)).toMatchObject({ ok: true, status: 204 });
  expect(await client.raw("HEAD", "/things")).toMatchObject({ ok: true, status: 200 });
});

it("does not follow a redirect", async () => {
  const { url, requests } = await answering(http("", "location: http://127.0.0.1:9/other", 302));
  expect(await socketClient(url).GET("/things/{thing_id}", thing)).toMatchObject({ ok: false, status: 302 });
  expect(requests).toHaveLength(1);
});

it.each([
  ["a body that ends early", 'HTTP/1.1 200 X\r\ncontent-length: 99\r\n\r\n{"id":', true],
  ["a head that ends early", "HTTP/1.1 200 X\r\ncontent-le", true],
  ["chunks that end early", "HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{", true],
  ["a bad chunk", "HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n{", false],
  ["no HTTP at all", "SSH-2.0-OpenSSH_9.2\r\n", false],
  ["a head without end", `HTTP/1.1 200 X\r\n${"x-a: ".padEnd(1000, "b")}\r\n`.repeat(64), false],
  ["an upgrade nobody asked for", "HTTP/1.1 101 X\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n", false],
  ["nothing", "", true],
])("answers %s with a connection error", async (_, bytes, hangUp) => {
  const { url } = await serve((socket) => (hangUp ? socket.end(bytes) : socket.write(bytes)));
  const error = await rejection(socketClient(url).GET("/things/{thing_id}", once));
  expect(error).toMatchObject({ kind: "connection", operationId: "getThing" });
  expect(error.message).not.toContain("\n");
});

it.each([
  ["bytes that are no UTF-8", "undecodable_body", http(Buffer.from([0x22, 0xff, 0xfe, 0x22]))],
  ["an unknown encoding", "not_json", http("x", "content-encoding: zopfli")],
  ["broken gzip", "undecodable_body", http("x", "content-encoding: gzip")],
  [
    "half a gzip",
    "undecodable_body",
    http(gzipSync("{}".padEnd(999)).subarray(0, 20), "content-encoding: gzip"),
  ],
  ["a bomb", "body_too_large", http(gzipSync(Buffer.alloc(65 * 2 ** 20)), "content-encoding: gzip")],
  ["a length of 100 MB", "body_too_large", "HTTP/1.1 200 X\r\ncontent-length: 100000000\r\n\r\n"],
  ["HTML", "not_json", http("<html>", "content-type: text/html")],
  ["an empty body", "empty_body", http("")],
] as const)("answers %s with %s", async (_, code, bytes) => {
  const { url, open } = await answering(bytes);
  const error = await rejection(socketClient(url).GET("/things/{thing_id}", once));
  expect(error).toMatchObject({ kind: "unexpected_response", code, status: 200 });
  if (code === "body_too_large" && bytes.length < 999) await vi.waitFor(() => expect(open.size).toBe(0));
});

it("stops reading a body that does not end", async () => {
  const megabyte = Buffer.concat([Buffer.from("100000\r\n"), Buffer.alloc(2 ** 20, 32), Buffer.from("\r\n")]);
  const { url, open } = await serve((socket) => {
    const more = (): unknown => !socket.destroyed && socket.write(megabyte, more);
    socket.write("HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n", more);
  });
  expect(await rejection(socketClient(url).GET("/things/{thing_id}", once))).toMatchObject({
    code: "body_too_large",
  });
  await vi.waitFor(() => expect(open.size).toBe(0));
});

it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
  "takes a header called %s for what it is",
  async (name) => {
    const { url } = await answering(http('{"id":"t"}', `${name}: 1\r\n${name}: 2`));
    const result = await socketClient(url).GET("/things/{thing_id}", thing);
    expect(result).toMatchObject({ ok: true });
    expect(result.response.headers.get(name)).toBe("1, 2");
  },
);

it.each([
  ["before the answer", ""],
  ["within the head", "HTTP/1.1 200 X\r\n"],
  ["within the body", "HTTP/1.1 200 X\r\ncontent-length: 9\r\n\r\n{"],
])("frees the socket when it is aborted %s", async (_, bytes) => {
  const controller = new AbortController();
  const { url, open } = await serve((socket) => {
    if (bytes) socket.write(bytes);
    setTimeout(() => controller.abort(), 5);
  });
  expect(
    await rejection(socketClient(url).GET("/things/{thing_id}", { ...thing, signal: controller.signal })),
  ).toMatchObject({ kind: "abort" });
  await vi.waitFor(() => expect(open.size).toBe(0));
});

it("frees the socket when an attempt takes too long, and answers within 50 ms of the deadline", async () => {
  const { url, open } = await serve((socket) => {
    socket.write("HTTP/1.1 200 X\r\n");
    const drip = setInterval(() => socket.write("x-a: b\r\n"), 10);
    socket.on("close", () => clearInterval(drip));
  });
  const start = performance.now();
  const error = await rejection(socketClient(url).GET("/things/{thing_id}", { ...once, timeoutMs: 100 }));
  expect(error).toMatchObject({ kind: "timeout", code: "attempt_timeout" });
  expect(performance.now() - start).toBeLessThan(400);
  await vi.waitFor(() => expect(open.size).toBe(0));
});

it("refuses a header that would inject another one, and sends nothing", async () => {
  const { url, requests } = await answering(http('{"id":"t"}'));
  for (const headers of [{ "x-a": "canary\r\nx-b: 1" }, { "x a": "canary" }] as Record<string, string>[]) {
    const error = await rejection(socketClient(url).GET("/things/{thing_id}", { ...thing, headers }));
    expect(error).toMatchObject({ kind: "config", code: "invalid_request" });
    expect(error.message).not.toContain("canary");
  }
  const auth = { channel: "bearer" as const, authorize: () => ({ authorization: "canary\n" }) };
  expect(await rejection(socketClient(url, { auth }).GET("/things/{thing_id}", thing))).toMatchObject({
    kind: "config",
    code: "invalid_credentials",
  });
  expect(requests).toHaveLength(0);
});

it("repeats a GET whose connection broke, on a new one", async () => {
  const server = await serve((socket, _, count) =>
    count === 1 ? socket.destroy() : socket.write(http('{"id":"t"}')),
  );
  expect(await socketClient(server.url).GET("/things/{thing_id}", thing)).toMatchObject({ ok: true });
  expect(server.connections).toBe(2);
});

it("repeats a POST when nothing listened yet", async () => {
  const server = await rawServer(() => undefined);
  await server.close();
  const error = await rejection(
    socketClient(server.url).POST("/things", { body: { name: "a" }, maxRetries: 1, deadlineMs: 5_000 }),
  );
  expect(error).toMatchObject({ kind: "connection", code: "ECONNREFUSED", attempts: 2 });
  expect(error.message).toContain("nothing listens there");
});

it("opens eight connections for a burst, and doubles them while calls wait", async () => {
  const held: Socket[] = [];
  const server = await serve((socket) => void held.push(socket));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const calls = burst(server);
  for (const connections of [8, 16, 32, 64]) {
    while (held.length < connections) await turn();
    expect(server.connections).toBe(connections);
    await vi.advanceTimersByTimeAsync(25);
  }
  for (const socket of held) socket.write(http('{"id":"t"}'));
  await calls;
  vi.useRealTimers();
});

it("needs no more than eight connections where answers come at once", async () => {
  const server = await answering(http('{"id":"t"}'));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  await burst(server);
  vi.useRealTimers();
  expect(server.connections).toBe(8);
});

it("lets a call that waits for a connection be aborted", async () => {
  const server = await serve(() => undefined);
  const client = socketClient(server.url);
  const controller = new AbortController();
  const calls = Array.from({ length: 20 }, () =>
    rejection(client.GET("/things/{thing_id}", { ...thing, signal: controller.signal })),
  );
  await delay(10);
  controller.abort();
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ kind: "abort" });
  await vi.waitFor(() => expect(server.open.size).toBe(0));
});

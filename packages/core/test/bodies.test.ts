import { zstdCompressSync } from "node:zlib";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createClient, type Operations, type PathMap, type Result } from "../src/index.ts";
import { http, type RawServer, rawServer } from "./raw-server.ts";
import { rejection } from "./support.ts";

const operations: Operations = {
  "GET /report": {
    id: "getReport",
    json: [200, 404],
    accept: "application/pdf, application/json",
    binary: [200],
  },
  "GET /file": { id: "getFile", json: [], accept: "application/octet-stream", binary: [200] },
  "GET /things": { id: "listThings", json: [200] },
};

const base = { region: "sa", environment: "sandbox", maxRetries: 0 } as const;

function answering(body: BodyInit | null, headers: Record<string, string>, status = 200) {
  const seen: Headers[] = [];
  const client = createClient<PathMap>(operations, {
    ...base,
    fetch: async (_, init) => {
      seen.push(new Headers(init.headers));
      return new Response(body, { status, headers });
    },
  });
  return { client, seen };
}

const servers: RawServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function overSocket(bytes: Uint8Array | string, path = "/report", headers = {}): Promise<Result> {
  const server = await rawServer((socket) => void socket.write(bytes));
  servers.push(server);
  return createClient(operations, { ...base, baseUrl: server.url }).raw("GET", path, { headers });
}

describe("an answer that is no JSON", () => {
  it("comes out as the bytes that were sent, with its media type, over both transports", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 64 }), async (bytes) => {
        const { client } = answering(bytes, { "content-type": "application/PDF; x=1" });
        const result = (await client.raw("GET", "/report")) as Result & { ok: true };
        expect(result.contentType).toBe("application/pdf");
        expect(result.data).toEqual(bytes);
        expect(Object.getPrototypeOf(result.data)).toBe(Uint8Array.prototype);
      }),
    );
    const pdf = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0xfe, 0xef, 0xbb, 0xbf]);
    const result = await overSocket(http(pdf, "content-type: application/pdf"));
    expect(result).toMatchObject({ ok: true, contentType: "application/pdf", data: new Uint8Array(pdf) });
  });

  it("is asked for as the spec says, or as the caller says", async () => {
    const { client, seen } = answering("x", { "content-type": "text/csv" });
    await client.raw("GET", "/report");
    await client.raw("GET", "/file");
    await client.raw("GET", "/anything", { headers: { accept: "text/csv" } });
    expect(seen.map((headers) => headers.get("accept"))).toEqual([
      "application/pdf, application/json",
      "application/octet-stream",
      "text/csv",
    ]);
  });

  it("is JSON where the operation has both and JSON came", async () => {
    const { client } = answering('{"a":1}', { "content-type": "application/json; charset=utf-8" });
    expect(await client.raw("GET", "/report")).toMatchObject({
      data: { a: 1 },
      contentType: "application/json",
    });
  });

  it.each(["/things", "/anything"])("never poses as data where JSON was asked for: %s", async (path) => {
    for (const type of ["text/html", "application/pdf", "text/plain"]) {
      const { client } = answering("<html>canary</html>", { "content-type": type });
      const error = await rejection(client.raw("GET", path));
      expect(error).toMatchObject({ kind: "unexpected_response", code: "not_json", contentType: type });
      expect(error.message).not.toContain("canary");
    }
  });

  it.each(["/things", "/anything", "/report"])(
    "that calls itself JSON and is none is refused: %s",
    async (path) => {
      const { client } = answering("{", { "content-type": "application/problem+json" });
      expect(await rejection(client.raw("GET", path))).toMatchObject({ code: "not_json" });
      const broken = answering(new Uint8Array([0x22, 0xff, 0x22]), { "content-type": "application/json" });
      expect(await rejection(broken.client.raw("GET", path))).toMatchObject({
        code: "undecodable_body",
        retryable: false,
      });
    },
  );

  it("of an error status is its text", async () => {
    const { client } = answering("<html>", { "content-type": "text/html" }, 502);
    expect(await client.raw("GET", "/things")).toMatchObject({
      ok: false,
      error: "<html>",
      contentType: "text/html",
    });
  });
});

describe("legal answers", () => {
  it.each([
    ["204 with a length", "HTTP/1.1 204 X\r\ncontent-length: 5\r\n\r\n", 204],
    ["304 with a length", "HTTP/1.1 304 X\r\ncontent-length: 500\r\netag: x\r\n\r\n", 304],
    ["304 without one", "HTTP/1.1 304 X\r\netag: x\r\n\r\n", 304],
    ["205", "HTTP/1.1 205 X\r\ncontent-length: 0\r\n\r\n", 205],
  ])("are taken: %s", async (_, bytes, status) => {
    expect(await overSocket(bytes, "/anything")).toMatchObject({ status });
  });

  it.each(["", "identity", "none", "identity, identity", ",", "x-unknown"])(
    "are taken with the content encoding %j, as fetch does",
    async (encoding) => {
      const result = await overSocket(
        http('{"a":1}', `content-encoding: ${encoding}\r\ncontent-type: application/json`),
      );
      expect(result).toMatchObject({ ok: true, data: { a: 1 } });
    },
  );

  it("are taken when they are compressed with zstd", async () => {
    const bytes = zstdCompressSync('{"a":"ä"}');
    const result = await overSocket(http(bytes, "content-encoding: zstd\r\ncontent-type: application/json"));
    expect(result).toMatchObject({ ok: true, data: { a: "ä" } });
    await expect(overSocket(http("x", "content-encoding: zstd"))).rejects.toMatchObject({
      code: "undecodable_body",
    });
  });

  it("are taken when informational answers come first", async () => {
    const result = await overSocket(
      Buffer.concat([
        Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n"),
        http('{"a":1}', "content-type: application/json"),
      ]),
    );
    expect(result).toMatchObject({ ok: true, data: { a: 1 } });
  });
});

it("keeps the kind of a failure that another copy of the package made", async () => {
  const marks = { code: "body_too_large", status: 200, headers: new Headers() };
  const foreign = Object.assign(new Error("x"), { [Symbol.for("@openlean/unusable-body")]: marks });
  let sent = 0;
  const auth = {
    channel: "bearer" as const,
    authorize: () => ({}),
    transport: () => (sent++, Promise.reject(foreign)),
  };
  const client = createClient({}, { ...base, maxRetries: 2, auth });
  expect(await rejection(client.raw("GET", "/x"))).toMatchObject({
    kind: "unexpected_response",
    code: "body_too_large",
    retryable: false,
  });
  expect(sent).toBe(1);
  const unsent = Object.assign(new Error("x"), {
    code: "ECONNRESET",
    [Symbol.for("@openlean/unsent")]: true,
  });
  const other = createClient(
    {},
    { ...base, maxRetries: 1, auth: { ...auth, transport: () => (sent++, Promise.reject(unsent)) } },
  );
  expect(await rejection(other.raw("POST", "/x"))).toMatchObject({ kind: "connection", attempts: 2 });
});

it.each([undefined, null, "x", {}, { status: 200 }, { status: 200, headers: new Headers(), body: "text" }])(
  "refuses %j of a transport as an answer, and does not ask again",
  async (given) => {
    let asked = 0;
    const transport = (async () => (asked++, given)) as never;
    const auth = { channel: "bearer" as const, authorize: () => ({}), transport };
    const client = createClient({}, { ...base, maxRetries: 2, auth });
    const error = await rejection(client.raw("GET", "/x"));
    expect(error).toMatchObject({ kind: "config", code: "transport_failed" });
    expect(asked).toBe(1);
  },
);

it("holds a transport to the deadline whatever kind of promise it gives", async () => {
  // oxlint-disable-next-line unicorn/no-thenable
  const never = { then: () => undefined } as never;
  const auth = { channel: "bearer" as const, authorize: () => ({}), transport: () => never };
  const client = createClient({}, { ...base, auth, deadlineMs: 30 });
  expect(await rejection(client.raw("GET", "/x"))).toMatchObject({
    kind: "timeout",
    code: "deadline_exceeded",
  });
});

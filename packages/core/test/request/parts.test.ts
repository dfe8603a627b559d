import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { json, observedClient, rejection } from "../support.ts";

/** What a caller of JavaScript gives where TypeScript would refuse. */
function untyped(options: object, clientOptions = {}) {
  const { client, seen } = observedClient(() => json({ id: "t" }), clientOptions);
  return { seen, work: client.raw("POST", "/things", options) };
}

describe("a header that is missing", () => {
  it.each([undefined, null])("%s is left out and hides no default", async (value) => {
    const { seen, work } = untyped(
      { headers: { "x-a": value, accept: value } },
      { headers: { "x-a": "default" } },
    );
    await work;
    expect(seen[0]?.headers.get("x-a")).toBe("default");
    expect(seen[0]?.headers.get("accept")).toBe("application/json");
  });
});

describe("a header that protects the call is refused", () => {
  it.each([
    ["host", "other"],
    ["Host", "other"],
    ["connection", "close"],
    ["content-length", "3"],
    ["transfer-encoding", "chunked"],
    ["expect", "100-continue"],
    ["upgrade", "h2c"],
    ["keep-alive", "timeout=5"],
    ["te", "trailers"],
    ["trailer", "x"],
    ["proxy-authorization", "Basic x"],
    ["proxy-connection", "close"],
    ["authorization", "Bearer own"],
    ["Authorization", "Bearer own"],
    ["lean-app-token", "own"],
  ])("%s", async (name, value) => {
    const auth = { channel: "bearer" as const, authorize: () => ({}) };
    const given = { headers: { [name]: value } };
    for (const options of [given, { params: { header: { [name]: value } } }]) {
      const { seen, work } = untyped(options, { auth });
      const error = await rejection(work);
      expect(error).toMatchObject({ kind: "config", code: "invalid_request" });
      expect(error.message).toContain(name.toLowerCase());
      expect(seen).toHaveLength(0);
    }
    expect(() => observedClient(() => json({}), { ...given, auth })).toThrow(/leave the header/);
  });

  it("and `authorization` is a header like others where no auth writes it", async () => {
    const { seen, work } = untyped({ headers: { authorization: "Bearer own" } });
    await work;
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer own");
  });
});

describe("a query", () => {
  it.each([
    ["a date", { from: new Date(0) }],
    ["not a number", { size: Number.NaN }],
    ["an infinity", { size: -Infinity }],
    ["a map", { from: new Map([["a", 1]]) }],
    ["a function", { from: () => 1 }],
    ["a symbol", { from: Symbol("a") }],
    ["a deeper object", { from: { a: { b: 1 } } }],
    ["a deeper list", { from: [[1]] }],
    ["a promise", { from: Promise.resolve(1) }],
    ["a text", "a=1"],
    ["a list", [1]],
    ["a URLSearchParams", new URLSearchParams("a=1")],
  ])("with %s is refused, and says nothing of the value", async (_, query) => {
    const { seen, work } = untyped({ params: { query } });
    expect(await rejection(work)).toMatchObject({ kind: "config", code: "invalid_request" });
    expect(seen).toHaveLength(0);
  });

  it("leaves out what is undefined or null, at every depth", async () => {
    const query = {
      a: undefined,
      b: null,
      c: [1, undefined, null, "x"],
      d: { e: null, f: true },
      g: 10n,
      h: [null],
    };
    const { seen, work } = untyped({ params: { query } });
    await work;
    expect(new URL(seen[0]?.url ?? "").search).toBe("?c=1&c=x&d[f]=true&g=10");
  });
});

describe("params", () => {
  it.each([[{ entity_id: "e" }], ["x"], [[]], [{ cookie: { a: 1 } }], [{ path: "t" }], [{ header: 1 }]])(
    "%j are refused: nothing a caller gave is dropped",
    async (params) => {
      expect(await rejection(untyped({ params }).work)).toMatchObject({ code: "invalid_request" });
    },
  );
});

function throwCanary(): never {
  throw new Error("canary");
}

describe("a body", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  it.each([
    ["a circle", circle],
    ["a bigint", { amount: 1n }],
    ["not a number", { amount: Number.NaN }],
    ["an infinity, deep", { a: [{ amount: Infinity }] }],
    ["a function", () => 1],
    ["a function, deep", { a: () => 1 }],
    ["a symbol", Symbol("a")],
    ["a map", new Map([["a", 1]])],
    ["a set, deep", { a: new Set([1]) }],
    ["a FormData", new FormData()],
    ["a Blob", new Blob(["a"])],
    ["a stream", new ReadableStream()],
    ["a promise", Promise.resolve({})],
    ["bytes, deep", { a: new Uint8Array(2) }],
    ["something whose toJSON throws", { toJSON: throwCanary }],
  ] as [string, unknown][])("that is %s is refused", async (_, body) => {
    const { seen, work } = untyped({ body });
    const error = await rejection(work);
    expect(error).toMatchObject({ kind: "config", code: "invalid_request" });
    expect(JSON.stringify(error)).not.toContain("canary");
    expect(seen).toHaveLength(0);
  });

  it("of bytes goes out byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), async (bytes) => {
        const { seen, work } = untyped({ body: bytes.buffer });
        await work;
        const sent = seen[0]?.body as unknown as Uint8Array;
        expect(Buffer.from(sent).equals(Buffer.from(bytes))).toBe(true);
        expect(seen[0]?.headers.get("content-type")).toBe("application/octet-stream");
      }),
    );
  });

  it("keeps the media type that the caller names", async () => {
    const csv = untyped({ body: "a;b", headers: { "content-type": "text/csv" } });
    await csv.work;
    expect(csv.seen[0]).toMatchObject({ body: "a;b" });
    const form = untyped({
      body: { a: 1, b: null },
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    await form.work;
    expect(form.seen[0]).toMatchObject({ body: "a=1" });
    const search = untyped({ body: new URLSearchParams("a=%20") });
    await search.work;
    expect(search.seen[0]?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
  });

  it("has no place in a GET", async () => {
    const { client, seen } = observedClient(() => json({}));
    expect(await rejection(client.raw("GET", "/things", { body: {} }))).toMatchObject({
      code: "invalid_request",
    });
    expect(seen).toHaveLength(0);
  });
});

describe("what auth gives", () => {
  it.each([
    ["undefined", undefined],
    ["null", null],
    ["a text", "Bearer x"],
    ["a line break", { authorization: "Bearer canary\n" }],
    ["another header's end", { authorization: "Bearer canary\r\nx: y" }],
    ["a number that is none", { authorization: Number.NaN }],
    ["an object", { authorization: {} }],
  ])("%s is refused: no call leaves without its credentials", async (_, given) => {
    for (const authorize of [() => given, async () => given]) {
      const auth = { channel: "bearer" as const, authorize: authorize as never };
      const { client, seen } = observedClient(() => json({ id: "t" }), { auth });
      const error = await rejection(client.raw("GET", "/things"));
      expect(error).toMatchObject({ kind: "config", code: "invalid_credentials" });
      expect(error.message).not.toContain("canary");
      expect(seen).toHaveLength(0);
    }
  });

  it("is awaited whatever kind of promise it is", async () => {
    const thenable = {
      // oxlint-disable-next-line unicorn/no-thenable
      then: (done: (value: object) => void) => setImmediate(done, { authorization: "Bearer a" }),
    };
    const auth = { channel: "bearer" as const, authorize: () => thenable as never };
    const { client, seen } = observedClient(() => json({ id: "t" }), { auth });
    await client.raw("GET", "/things");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer a");
  });

  it("fails with the error of the caller's own function as it is", async () => {
    for (const error of [new TypeError("mine"), new RangeError("mine"), "mine"]) {
      const throws = () => {
        throw error;
      };
      for (const authorize of [throws, async () => throws()]) {
        const { client } = observedClient(() => json({}), { auth: { channel: "bearer", authorize } });
        const thrown = await client.raw("GET", "/things").catch((caught: unknown) => caught);
        expect(thrown).toBe(error);
      }
    }
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/index.ts";
import { json, rejection } from "../support.ts";

/** A client that counts the tokens it asks for and the requests it sends. */
function watched(baseUrl = "https://api.example/base") {
  const state = { tokens: 0, urls: [] as string[] };
  const client = createClient(
    { "GET /things/{thing_id}": { id: "getThing", json: [200] } },
    {
      region: "sa",
      environment: "sandbox",
      baseUrl,
      auth: {
        channel: "bearer",
        authorize: () => {
          state.tokens++;
          return { authorization: "Bearer canary" };
        },
      },
      fetch: async (url) => {
        state.urls.push(url);
        return json({ id: "t" });
      },
    },
  ) as ReturnType<typeof createClient> & { GET(path: string, options?: object): Promise<unknown> };
  return { client, state };
}

describe("a path that leads away from the API is refused before a token is asked for", () => {
  it.each([
    "@127.0.0.1:4000/x",
    ":pw@127.0.0.1/x",
    ".evil.example/x",
    "https://evil.example/x",
    "//evil.example/x",
    "\\\\evil.example/x",
    "/\\evil.example/x",
    "things",
    "",
    "?x=1",
    "#x",
    "/things#fragment",
    "/a/../b",
    "/a/%2e%2E/b",
    "/a/.",
    "/a/..?x=1",
    "/a\t/b",
    "/a\nb",
    "/a b",
    "/a\u0000",
    undefined,
    null,
    42,
    {},
  ])("%j", async (path) => {
    for (const call of ["GET", "raw"] as const) {
      const { client, state } = watched();
      const work = call === "GET" ? client.GET(path as string) : client.raw("GET", path as string);
      expect(await rejection(work)).toMatchObject({ kind: "config", code: "invalid_request" });
      expect(state).toEqual({ tokens: 0, urls: [] });
    }
  });

  it("for any text: what is sent has the origin and the prefix of the API, no user part and no fragment", async () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      "@",
      ":",
      "..",
      "%2e",
      "#",
      "?",
      "evil.example",
      "{x}",
      " ",
      "\t",
      "a",
    );
    const path = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
      fc.webUrl(),
    );
    await fc.assert(
      fc.asyncProperty(path, fc.dictionary(fc.string(), fc.string()), async (given, values) => {
        const { client, state } = watched();
        await client.raw("GET", given, { params: { path: values } }).catch(() => undefined);
        for (const sent of state.urls) {
          const url = new URL(sent);
          expect(url.origin).toBe("https://api.example");
          expect(url.pathname.startsWith("/base")).toBe(true);
          expect([url.username, url.password, url.hash]).toEqual(["", "", ""]);
        }
        expect(state.tokens).toBe(state.urls.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it("for any value of a path parameter: it stays one segment of the path", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (thing_id) => {
        const { client, state } = watched();
        await client.GET("/things/{thing_id}", { params: { path: { thing_id } } }).catch(() => undefined);
        for (const sent of state.urls) expect(new URL(sent).pathname).toMatch(/^\/base\/things\/[^/]+$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

it("answers half of a character in a parameter with a config error", async () => {
  const { client, state } = watched();
  for (const params of [
    { path: { thing_id: "\ud800" } },
    { path: { thing_id: "t" }, query: { a: "\udc00" } },
  ])
    expect(await rejection(client.GET("/things/{thing_id}", { params }))).toMatchObject({
      kind: "config",
      code: "invalid_request",
    });
  expect(state.tokens).toBe(0);
});

it.each(["TRACE", "CONNECT", "get\r\nx", "", undefined, 1])("refuses the method %j", async (method) => {
  const { client, state } = watched();
  expect(await rejection(client.raw(method as string, "/things"))).toMatchObject({ code: "invalid_request" });
  expect(state.tokens).toBe(0);
});

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Auth, LeanConfigError, type TransportRequest } from "@openlean/core";
import { authenticatedFetch, type AuthenticatedFetchOptions } from "../src/index.ts";
import { rejection } from "./support.ts";

interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

let base: string;
let answer: (response: ServerResponse, seen: Seen) => unknown;
const seen: Seen[] = [];
// A platform's fetch reuses its connections for longer than Node's server keeps them.
const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { method, url, headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks) };
    seen.push(one);
    answer(response, one);
  });
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
  answer = (response) => response.end("{}");
});

const auth: Auth = { channel: "bearer", authorize: () => ({ authorization: "Bearer t" }) };
const fetchOf = (own: Partial<Auth> = {}, options: Partial<AuthenticatedFetchOptions> = {}) =>
  authenticatedFetch(
    { ...auth, ...own },
    { region: "sa", environment: "sandbox", baseUrl: base, ...options },
  );

it("carries bytes both ways as fetch does, whatever they are", async () => {
  answer = (response, { body, headers }) => {
    response.setHeader("content-type", headers["content-type"] ?? "none");
    response.end(body);
  };
  const authenticated = fetchOf();
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 4_096 }),
      fc.constantFrom("bytes", "part", "buffer", "blob", "stream", "text", "form", "parameters", "request"),
      async (bytes, form) => {
        const text = Buffer.from(bytes).toString("latin1");
        const init = (): RequestInit => {
          const body = {
            bytes,
            part: Buffer.concat([Buffer.from("x"), bytes]).subarray(1),
            buffer: bytes.slice().buffer,
            blob: new Blob([bytes], { type: "application/pdf" }),
            stream: new Blob([bytes]).stream(),
            request: bytes,
            text,
            form: Object.assign(new FormData(), {}),
            parameters: new URLSearchParams({ a: text }),
          }[form] as BodyInit;
          if (body instanceof FormData) body.set("file", new Blob([bytes]), "a.bin");
          return { method: "POST", body, ...(form === "stream" && { duplex: "half" }) };
        };
        const give = (fetch: (input: string | Request, init?: RequestInit) => Promise<Response>) =>
          form === "request" ? fetch(new Request(`${base}/a`, init())) : fetch(`${base}/a`, init());
        const [ours, theirs] = await Promise.all([give(authenticated), give(globalThis.fetch)]);
        const [one, other] = await Promise.all([ours.arrayBuffer(), theirs.arrayBuffer()]);
        if (form === "form") {
          expect(Buffer.from(one).includes(Buffer.from(bytes))).toBe(true);
          expect(ours.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
          return;
        }
        expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
        expect(ours.headers.get("content-type")).toBe(theirs.headers.get("content-type"));
      },
    ),
    { numRuns: 150 },
  );
});

it("tells status, status text, URL and headers as fetch does, clones included", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(200, 201, 204, 205, 304, 400, 404, 418, 500, 503, 599),
      fc.constantFrom(undefined, "Fine", "Not Here"),
      fc.constantFrom("GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"),
      async (status, reason, method) => {
        answer = (response) => {
          response.writeHead(
            status,
            reason,
            [
              ["set-cookie", "a=1"],
              ["set-cookie", "b=2"],
              ["x-a", "1"],
            ].flat(),
          );
          response.end([204, 205, 304].includes(status) ? undefined : "hello");
        };
        const url = `${base}/things?q=1#part`;
        const [ours, theirs] = await Promise.all([fetchOf()(url, { method }), fetch(url, { method })]);
        for (const [one, other] of [
          [ours, theirs],
          [ours.clone(), theirs.clone()],
          [ours.clone().clone(), theirs.clone()],
        ] as const) {
          const facts = ({ ok, url, statusText, redirected, headers }: Response) => ({
            ok,
            status: one.status,
            url: url.replace("#part", ""),
            statusText,
            redirected,
            cookies: headers.getSetCookie(),
            own: headers.get("x-a"),
            length: headers.get("content-length"),
          });
          expect(facts(one)).toEqual(facts(other));
          expect(await one.text()).toBe(await other.text());
        }
      },
    ),
    { numRuns: 60 },
  );
});

it("sends no fragment, and the caller's headers beside those of auth alone", async () => {
  await fetchOf()(`${base}/a?b=1#secret`, {
    headers: { "x-a": "1", Authorization: "Bearer other", "Lean-App-Token": "other", "content-length": "99" },
    method: "PUT",
    body: "12345",
  });
  expect(seen[0]).toMatchObject({
    url: "/a?b=1",
    headers: { "x-a": "1", authorization: "Bearer t", "content-length": "5" },
  });
  expect(seen[0]?.headers).not.toHaveProperty("lean-app-token");
});

it.each([
  "host",
  "connection",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "expect",
  "proxy-authorization",
])("refuses a caller's header %s before a credential is asked for", async (name) => {
  let asked = 0;
  const fetch = fetchOf({ authorize: () => ({ a: String(++asked) }) });
  expect(await rejection(fetch(base, { headers: { [name]: "x" } }))).toMatchObject({
    kind: "config",
    code: "invalid_request",
    message: expect.stringContaining(name),
  });
  expect(asked).toBe(0);
  expect(seen).toEqual([]);
});

it("sends nothing to another origin, however it is written, and asks for no credential", async () => {
  let asked = 0;
  const fetch = fetchOf({ authorize: () => ({ a: String(++asked) }) });
  const { port } = new URL(base);
  const elsewhere = fc.oneof(
    fc.constantFrom(
      `http://127.0.0.1:${Number(port) + 1}/`,
      `https://127.0.0.1:${port}/`,
      `http://127.0.0.1/`,
      `http://127.0.0.1:${port}@evil.test/`,
      `http://evil.test\\@127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}.evil.test/`,
      `http://evil.test/${base}`,
      `http://[::1]:${port}/`,
      `http://localhost:${port}/`,
      `http://user@127.0.0.1:${port}/`,
      `http://:secret@127.0.0.1:${port}/`,
      `blob:${base}/1`,
      `data:text/plain,${base}`,
      `file:///etc/passwd`,
      "/things",
      "//evil.test/",
      "",
      "not a url",
    ),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  await fc.assert(
    fc.asyncProperty(elsewhere, async (url) => {
      expect(await rejection(fetch(url))).toMatchObject({ kind: "config", code: "invalid_request" });
    }),
    { numRuns: 80 },
  );
  expect({ asked, seen }).toEqual({ asked: 0, seen: [] });
});

it("follows redirects within the origin as fetch does, with the method and body it says", async () => {
  answer = (response, { url, method, body, headers }) => {
    const [, status, more] = /^\/(\d+)(.*)$/.exec(url ?? "") ?? [];
    if (status === undefined)
      return response.end(JSON.stringify([method, url, String(body), headers["content-type"] ?? "none"]));
    return response
      .writeHead(Number(status), { location: more === "" ? "/end?x=1#f" : `${base}${more}` })
      .end();
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(301, 302, 303, 307, 308), { minLength: 1, maxLength: 4 }),
      fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE"),
      async (statuses, method) => {
        const url = base + statuses.map((status) => `/${status}`).join("");
        const init = { method, ...(method.startsWith("P") && { body: "text" }) };
        const [ours, theirs] = await Promise.all([fetchOf()(url, init), fetch(url, init)]);
        expect(ours.redirected).toBe(true);
        expect(ours.url).toBe(theirs.url.replace("#f", ""));
        expect(await ours.text()).toBe(await theirs.text());
      },
    ),
    { numRuns: 60 },
  );
  expect(seen.filter(({ headers }) => headers["authorization"] === "Bearer t").length * 2).toBe(seen.length);
});

it("refuses a redirect to another origin, one in a circle, and each one where the caller says so", async () => {
  const elsewhere = createServer((_, response) => response.end("stolen")).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  const { port } = elsewhere.address() as AddressInfo;
  let location: string | undefined = `http://127.0.0.1:${port}/`;
  answer = (response) => response.writeHead(307, location === undefined ? {} : { location }).end("moved");
  for (const target of [
    location,
    `http://u:p@${new URL(base).host}/`,
    "https://evil.test/",
    "http://[",
    "blob:x",
  ]) {
    location = target;
    const error = await rejection(fetchOf()(base));
    expect(error).toMatchObject({ kind: "unexpected_response", code: "redirect_refused", status: 307 });
    expect(error.message).toMatch(/another origin/);
  }
  location = "/";
  seen.length = 0;
  expect(await rejection(fetchOf()(base))).toMatchObject({ code: "redirect_refused" });
  expect(seen).toHaveLength(21);
  expect(await rejection(fetchOf()(base, { redirect: "error" }))).toMatchObject({ code: "redirect_refused" });
  const manual = await fetchOf()(base, { redirect: "manual" });
  expect([manual.status, manual.headers.get("location"), await manual.text()]).toEqual([307, "/", "moved"]);
  location = undefined;
  expect((await fetchOf()(base)).status).toBe(307);
  elsewhere.close();
});

it("covers the reading of the body, the token and the redirects by the deadline", async () => {
  let cancelled: unknown;
  const endless = new ReadableStream({ cancel: (reason) => void (cancelled = reason ?? "yes") });
  const work: [string, () => Promise<unknown>][] = [
    [
      "the body",
      () =>
        fetchOf({}, { deadlineMs: 30 })(base, {
          method: "POST",
          body: endless,
          duplex: "half",
        } as RequestInit),
    ],
    ["the token", () => fetchOf({ authorize: () => new Promise(() => undefined) }, { deadlineMs: 30 })(base)],
    ["the answer", () => fetchOf({}, { deadlineMs: 30 })(base)],
    ["the redirects", () => fetchOf({}, { deadlineMs: 30 })(`${base}/again`)],
  ];
  answer = (response, { url }) => {
    if (url === "/again") setTimeout(() => response.writeHead(302, { location: "/again" }).end(), 5);
  };
  for (const [what, start] of work)
    expect(await rejection(start()), what).toMatchObject({ kind: "timeout", code: "deadline_exceeded" });
  expect(cancelled).toBeDefined();
});

it("rejects with the reason of the caller's abort, at any point, and tells auth", async () => {
  const reason = new Error("the user left");
  const signals: AbortSignal[] = [];
  for (const authorize of [
    (context: { signal?: AbortSignal | undefined }) => {
      if (context.signal) signals.push(context.signal);
      return new Promise<never>(() => undefined);
    },
    () => auth.authorize({} as never),
  ]) {
    answer = () => undefined;
    const abort = new AbortController();
    const pending = fetchOf({ authorize })(base, { signal: abort.signal });
    setTimeout(() => abort.abort(reason), 10);
    expect(await rejection(pending)).toBe(reason);
    expect(await rejection(fetchOf({ authorize })(base, { signal: abort.signal }))).toBe(reason);
  }
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
});

it("passes on what authorize throws as it is, never as a deadline or a connection", async () => {
  for (const own of [
    new Error("the vault is sealed"),
    new LeanConfigError("vault_sealed", "sealed"),
    "text",
    { a: 1 },
  ])
    for (const authorize of [
      () => Promise.reject(own),
      () => {
        throw own;
      },
      // oxlint-disable-next-line unicorn/no-thenable
      () => ({ then: (_: unknown, reject: (error: unknown) => void) => reject(own) }) as never,
    ])
      expect(await fetchOf({ authorize })(base).catch((error: unknown) => error)).toBe(own);
  expect(seen).toEqual([]);
});

/** A request that another test gave up may arrive late. */
const replayed = () => seen.filter(({ url }) => url === "/replay");

it("replays one 401 with the same body when auth has other credentials, and gives back the second", async () => {
  let version = 0;
  answer = (response) => response.writeHead(401).end("no");
  const own: Partial<Auth> = {
    authorize: () => ({ authorization: `Bearer ${++version}` }),
    unauthorized: () => true,
  };
  const body = new Blob([new Uint8Array([0, 255, 128])]).stream();
  const response = await fetchOf(own)(`${base}/replay`, {
    method: "POST",
    body,
    duplex: "half",
  } as RequestInit);
  expect([response.status, await response.text()]).toEqual([401, "no"]);
  expect(replayed().map(({ headers, body: bytes }) => [headers["authorization"], [...bytes]])).toEqual([
    ["Bearer 1", [0, 255, 128]],
    ["Bearer 2", [0, 255, 128]],
  ]);
  expect((await fetchOf({ unauthorized: () => false })(`${base}/replay`)).status).toBe(401);
  expect(replayed()).toHaveLength(3);
});

it("waits for credentials of any realm, and sends nothing without them", async () => {
  const realm = runInNewContext("(value) => Promise.resolve(value)") as (value: unknown) => Promise<never>;
  expect((await fetchOf({ authorize: () => realm({ authorization: "Bearer other" }) })(base)).status).toBe(
    200,
  );
  expect(seen[0]?.headers["authorization"]).toBe("Bearer other");
  for (const junk of [undefined, null, "Bearer t", 1, { authorization: "a\nb" }])
    expect(await rejection(fetchOf({ authorize: () => junk as never })(base))).toMatchObject({
      kind: "config",
    });
  expect(seen).toHaveLength(1);
});

it("decodes a compressed answer and drops what no longer fits; names one that cannot be decoded", async () => {
  answer = (response) => response.setHeader("content-encoding", "gzip").end(gzipSync("hello"));
  const response = await fetchOf()(base);
  expect(await response.text()).toBe("hello");
  expect([response.headers.has("content-encoding"), response.headers.has("content-length")]).toEqual([
    false,
    false,
  ]);
  answer = (broken) => broken.setHeader("content-encoding", "gzip").end("no gzip at all");
  const error = await rejection(fetchOf()(base));
  expect(error).toMatchObject({ kind: "unexpected_response", code: "undecodable_body", status: 200 });
  expect(error.message).toBe("fetch was answered 200, but the body cannot be decoded");
});

const oddStatusText = async () => ({
  status: 200,
  statusText: "a\nb",
  headers: new Headers(),
  body: new Uint8Array(),
});

it("names what else goes wrong: no server, a status that HTTP does not have", async () => {
  const closed = fetchOf({}, { baseUrl: "http://127.0.0.1:9" });
  expect(await rejection(closed("http://127.0.0.1:9/secret?q=secret"))).toMatchObject({
    kind: "connection",
    code: "ECONNREFUSED",
    message: expect.not.stringContaining("secret"),
  });
  for (const status of [0, 101, 199, 600, 999, Number.NaN]) {
    const transport = async () => ({ status, headers: new Headers(), body: new Uint8Array() });
    expect(await rejection(fetchOf({ transport })(base))).toMatchObject({ kind: "unexpected_response" });
  }
  expect((await fetchOf({ transport: oddStatusText })(base)).statusText).toBe("");
});

it("takes a Request of another copy or realm, and refuses objects that fetch would send as a word", async () => {
  const { method, headers, body, signal, redirect, integrity } = new Request(`${base}/x`, {
    method: "PUT",
    body: "b",
  });
  const foreign = { url: `${base}/x`, method, headers, body, signal, redirect, integrity };
  await fetchOf()(foreign as Request);
  expect(seen[0]).toMatchObject({ method: "PUT", url: "/x", body: Buffer.from("b") });
  for (const object of [{ a: 1 }, new Map(), { [Symbol.toStringTag]: "FormData" }])
    expect(await rejection(fetchOf()(base, { method: "POST", body: object as never }))).toMatchObject({
      kind: "config",
      code: "invalid_request",
    });
  await fetchOf()(base, { method: "POST", body: "[object Object]" });
  expect(seen.at(-1)?.body.toString()).toBe("[object Object]");
  expect(seen).toHaveLength(2);
});

it("calls a request that cannot be built a mistake, in words of its own", async () => {
  const failing = new ReadableStream({ pull: (controller) => controller.error(new Error("canary")) });
  for (const init of [
    { method: "TRACE" },
    { method: "GET", body: "x" },
    { headers: { "a b": "canary" } },
    { integrity: "sha256-canary" },
    { method: "POST", body: failing, duplex: "half" },
    { signal: {} },
  ]) {
    const error = await rejection(fetchOf()(base, init as RequestInit));
    expect(error).toMatchObject({ kind: "config", code: "invalid_request", operationId: "fetch" });
    expect(error.message).not.toContain("canary");
  }
  expect(seen).toEqual([]);
});

it("repeats at once only what may be repeated, and says which requests those are", async () => {
  const told: [string, boolean | undefined][] = [];
  const transport = async ({ method, repeatable }: TransportRequest) => {
    told.push([method, repeatable]);
    return { status: 200, headers: new Headers(), body: new Uint8Array() };
  };
  for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"])
    await fetchOf({ transport })(base, { method });
  await fetchOf({ transport })(base, { method: "POST", headers: { "Idempotency-Key": "1" } });
  expect(told).toEqual([
    ["GET", true],
    ["HEAD", true],
    ["OPTIONS", true],
    ["PUT", true],
    ["DELETE", true],
    ["POST", false],
    ["PATCH", false],
    ["POST", true],
  ]);
});

it("refuses options that cannot be when it is made", () => {
  for (const deadlineMs of [Number.NaN, 0, -1, Infinity, "1", null, 2 ** 31])
    expect(() => fetchOf({}, { deadlineMs: deadlineMs as number })).toThrow(
      /authenticatedFetch: deadlineMs must be/,
    );
  for (const junk of [undefined, null, {}, "bearer", () => ({})])
    expect(() => authenticatedFetch(junk as never, { region: "sa", environment: "sandbox" })).toThrow(
      expect.objectContaining({ kind: "config" }),
    );
  for (const options of [{ region: "uae" }, { baseUrl: "http://lean.example" }, { environment: undefined }])
    expect(() => fetchOf({}, options as never)).toThrow(expect.objectContaining({ kind: "config" }));
});

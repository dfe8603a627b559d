import type { Socket } from "node:net";
import { canaries } from "../../core/test/canaries.ts";
import { http } from "../../core/test/raw-server.ts";

const all = Object.values(canaries);
const everything = all.join(" | ");

/** Chooses one of a list. */
export type Pick = <T>(list: readonly T[]) => T;

/** A function in place of `fetch` that goes wrong and tells whatever it can. */
export type FetchFault = (init: RequestInit, url: string, pick: Pick) => Promise<Response> | Response;

const fields = ["status", "Status", "error", "status_code", "message", "code", "error_description"];

/** Faults of a `fetch`: what the platform throws, and what a server answers. */
export const fetchFaults: Readonly<Record<string, FetchFault>> = {
  "refused, quoting the URL": (_, url) =>
    Promise.reject(
      Object.assign(new TypeError(`fetch failed: ${url} ${everything}`), {
        cause: Object.assign(new Error(everything), { code: "ECONNREFUSED" }),
      }),
    ),
  "an error whose code is a secret": (_, __, pick) =>
    Promise.reject(Object.assign(new Error(everything), { code: pick(all) })),
  "a cause whose code is a secret": (_, __, pick) =>
    Promise.reject(new TypeError("x", { cause: { code: pick(all), headers: everything } })),
  "an object instead of an error": (init) => Promise.reject({ ...init, everything }),
  "text instead of an error": (_, __, pick) => Promise.reject(pick(all)),
  "an invalid URL": (_, url) =>
    Promise.reject(new TypeError(`Failed to parse URL from ${url}?${everything}`)),
  "an error named like a timeout": () =>
    Promise.reject(Object.assign(new Error(everything), { name: "TimeoutError", [pickName()]: everything })),
  "HTML of a proxy": (_, url, pick) =>
    new Response(`<html>${url} ${everything}`, {
      status: pick([200, 403, 502]),
      headers: { "content-type": `text/html; x=${ascii(pick)}` },
    }),
  "a content type that is a secret": (_, __, pick) =>
    new Response("{", { headers: { "content-type": `${ascii(pick)}/x` } }),
  "JSON that breaks off": (init) => new Response(`{"data": "${everything} ${text(init.body)}`),
  "an error that echoes the request": (init, url, pick) =>
    Response.json(
      { [pick(fields)]: pick(all), [pick(fields)]: everything, url, body: text(init.body) },
      {
        status: pick([400, 401, 403, 404, 409, 422, 429, 500, 503]),
        headers: { "retry-after": ascii(pick, /\D/) },
      },
    ),
  "a code that is a secret": (_, __, pick) =>
    Response.json(Object.fromEntries(fields.map((field) => [field, pick(all)])), {
      status: pick([400, 401, 404, 500]),
    }),
  "ids that are secrets": () =>
    Response.json(
      {},
      {
        status: 404,
        headers: {
          "lean-correlation-id": `${canaries.query}, ${canaries.iban}`,
          "lean-trace-id": canaries.email,
        },
      },
    ),
  "a redirect with secrets": () =>
    new Response(null, { status: 302, headers: { location: `https://elsewhere.test/?${canaries.query}` } }),
  "no UTF-8": () => new Response(Buffer.concat([Buffer.from(everything), Buffer.from([0xff, 0xfe, 0xc3])])),
  "a body that fails": () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(Buffer.from(everything)),
        pull: (controller) => controller.error(new Error(everything)),
      }),
    ),
  "an empty body": () => new Response(""),
  "no answer": () => new Promise<Response>(() => undefined),
};

/** Faults of a server on a socket; each is handed the request as it arrived, the credentials included. */
export const socketFaults: Readonly<Record<string, (socket: Socket, request: string) => void>> = {
  "the request as garbage": (socket, request) => socket.end(request + everything),
  "the request as a status line": (socket, request) =>
    socket.end(`HTTP/1.1 200 ${request.replaceAll(/\s+/g, " ")}\r\n\r\n`),
  "the request as an error": (socket, request) =>
    socket.end(
      http(JSON.stringify({ status: request, error: everything, message: request }), undefined, 400),
    ),
  "the request as a header": (socket, request) =>
    socket.end(
      http("{}", `x-echo: ${request.replaceAll(/\s+/g, " ")}\r\ncontent-type: ${canaries.header}`, 404),
    ),
  "half an answer": (socket, request) => {
    socket.write(http(JSON.stringify({ request, everything })).subarray(0, 120));
    setTimeout(() => socket.destroy(), 5);
  },
  "bad chunks": (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${everything}\r\n${everything}`),
  "no gzip": (socket) => socket.end(http(everything, "content-encoding: gzip")),
  "headers without an end": (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\n${`x: ${everything}\r\n`.repeat(600)}`),
  "a reset": (socket) => socket.resetAndDestroy(),
  "a name for HTML": (socket) => socket.end(http(`<p>${everything}`, "content-type: text/html", 502)),
};

/** Answers of an authorization server that gives no token, and says more than it should. */
export const tokenFaults: Readonly<Record<string, FetchFault>> = {
  "an error that is a secret": (_, __, pick) =>
    Response.json({ error: pick(all) }, { status: pick([400, 401]) }),
  "an error with a description": (init) =>
    Response.json(
      {
        error: "invalid_client",
        error_description: `${everything} ${text(init.body)}`,
        error_uri: everything,
      },
      { status: 401 },
    ),
  "a token that is none": () =>
    Response.json({ access_token: `${canaries.accessToken}\n`, token_type: "bearer", expires_in: 60 }),
  "a token of a strange type": (_, __, pick) =>
    Response.json({ access_token: canaries.accessToken, token_type: pick(all), expires_in: 60 }),
  "a token without an end": () =>
    Response.json({ access_token: canaries.accessToken, token_type: "bearer", expires_in: everything }),
  "HTML of a proxy": (init) =>
    new Response(`<html>${text(init.body)}`, { status: 403, headers: { "content-type": "text/html" } }),
  "JSON that breaks off": (init) => new Response(`{"access_token": "${text(init.body)}`),
  "a challenge": () =>
    new Response(null, { status: 401, headers: { "www-authenticate": `Bearer realm="${canaries.header}"` } }),
};

function pickName(): string {
  return canaries.query;
}

/** Header values hold no letters beyond Latin. A number of seconds is read as a number, so it is no case. */
function ascii(pick: Pick, form = /./): string {
  return pick(all.filter((each) => /^[\x20-\x7e]+$/.test(each) && form.test(each)));
}

function text(body: unknown): string {
  return body instanceof URLSearchParams || typeof body === "string" ? String(body) : "";
}

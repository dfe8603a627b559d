import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { isoTime } from "../../kernel/time.ts";
import type { FaultKind, FaultRule } from "./faults.ts";

/** What a fault is applied to. */
export interface Spoiling {
  readonly rule: FaultRule;
  /** Time of the sandbox, in milliseconds since 1970. */
  readonly now: number;
  /** Headers of an answer that the application does not make. */
  readonly headers: Headers;
  /** Where the answer goes; absent for a call in this process. */
  readonly outgoing: ServerResponse | undefined;
  /** The right answer; an empty one for a call that was not performed. */
  readonly answer: Response;
}

const codes: Record<number, string> = {
  403: "INSUFFICIENT_ACCESS_LEVEL",
  404: "UNKNOWN_ENTITY",
  429: "RATE_LIMIT_EXCEEDED",
};

/** What becomes of an answer, by the kind of fault. Those that break a connection throw where there is none. */
export const spoilAnswer: Record<FaultKind, (spoiling: Spoiling) => Response | Promise<Response>> = {
  latency: ({ answer }) => answer,

  status({ rule, headers, now }) {
    const { status = 500, code } = rule;
    // Lean's 401 has no body.
    if (status === 401 && code === undefined) return new Response(null, { status, headers });
    const usual = codes[status] ?? (status >= 500 ? "INTERNAL_SERVER_ERROR" : "INVALID_PARAMETERS");
    headers.set("content-type", "application/json");
    const message = "this fault was ordered from the sandbox";
    const body = { status: code ?? usual, message, timestamp: isoTime(now), metadata: null };
    return new Response(JSON.stringify(body), { status, headers });
  },

  html({ rule, headers }) {
    headers.set("content-type", "text/html; charset=utf-8");
    const page = "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>";
    return new Response(page, { status: rule.status ?? 502, headers });
  },

  reset({ outgoing }) {
    if (!outgoing) throw connectionLost();
    const { socket } = outgoing;
    // Over TLS only the socket beneath could send a reset; there the connection ends without a word.
    if (socket && "encrypted" in socket) socket.destroy();
    else socket?.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  },

  hang: ({ outgoing }) => (outgoing ? RESPONSE_ALREADY_SENT : new Promise(() => undefined)),

  slow_headers({ outgoing }) {
    const socket = outgoing?.socket;
    if (!socket) return new Promise(() => undefined);
    socket.write("HTTP/1.1 200 OK\r\n");
    let sent = 0;
    const timer = setInterval(() => socket.write(`x-slow-${++sent}: 1\r\n`), 1_000);
    socket.once("close", () => clearInterval(timer));
    return RESPONSE_ALREADY_SENT;
  },

  async drip({ answer }) {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await wait(10);
        if (sent < bytes.byteLength) controller.enqueue(bytes.subarray(sent, ++sent));
        else controller.close();
      },
    });
    return withBody(answer, body);
  },

  garbage({ outgoing }) {
    if (!outgoing) throw connectionLost();
    outgoing.socket?.end("\u0000\u0001 this is not HTTP \r\n\r\n");
    return RESPONSE_ALREADY_SENT;
  },

  async malformed({ answer }) {
    return withBody(answer, `${(await answer.text()).slice(0, -1)},`);
  },

  empty: ({ answer }) => withBody(answer, null),

  /** Announces the whole body, sends half of it and ends the connection. */
  async truncated({ answer, outgoing }) {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const half = bytes.subarray(0, Math.ceil(bytes.byteLength / 2));
    if (!outgoing) {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(half),
        pull: (controller) => controller.error(connectionLost()),
      });
      return new Response(body, { status: answer.status, headers: answer.headers });
    }
    const headers = Object.fromEntries(answer.headers);
    outgoing.writeHead(answer.status, { ...headers, "content-length": bytes.byteLength });
    if (!outgoing.write(half)) await once(outgoing, "drain");
    // The half needs a moment to leave before the connection ends.
    setTimeout(() => outgoing.socket?.destroy(), 20);
    return RESPONSE_ALREADY_SENT;
  },
};

function withBody({ status, headers }: Response, body: BodyInit | null): Response {
  const same = new Headers(headers);
  same.delete("content-length");
  return new Response(body, { status, headers: same });
}

/** What `fetch` throws. */
function connectionLost(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

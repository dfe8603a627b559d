import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { World } from "../domain/world.ts";
import type { Connection } from "../oauth/authenticate.ts";
import { isoTime } from "../domain/time.ts";
import { responseHeaders } from "../response-headers.ts";
import { chooseFault } from "./choose-fault.ts";
import type { FaultRule } from "./faults.ts";

type Serve = (request: Request, connection: Connection) => Promise<Response>;

const page = "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>";

/** Puts the faults in force between the listeners and the application. */
export function withFaults(world: World, serve: Serve): Serve {
  return async (request, connection) => {
    const rule = chooseFault(world, request, connection);
    if (!rule) return serve(request, connection);
    await wait(rule.latency_ms ?? (rule.kind === "latency" ? 1_000 : 0));
    const before = ["status", "reset", "html"].includes(rule.kind) && !rule.performs;
    const answer = before ? undefined : await serve(request, connection);
    return spoil(world, rule, request, connection, answer);
  };
}

/** @throws {TypeError} like `fetch`, for a connection that breaks where there is none */
async function spoil(
  world: World,
  rule: FaultRule,
  request: Request,
  { outgoing }: Connection,
  answer: Response | undefined,
): Promise<Response> {
  const headers = new Headers(responseHeaders(request.headers));
  if (rule.retry_after !== undefined) headers.set("retry-after", String(rule.retry_after));
  switch (rule.kind) {
    case "latency":
      return answer as Response;
    case "status": {
      const { status = 500 } = rule;
      const code = rule.code ?? codes[status] ?? (status >= 500 ? "INTERNAL_SERVER_ERROR" : "INVALID_PARAMETERS");
      const message = "this fault was ordered from the sandbox";
      headers.set("content-type", "application/json");
      const body = { status: code, message, timestamp: isoTime(world.clock.now()), metadata: null };
      return new Response(JSON.stringify(body), { status, headers });
    }
    case "html":
      headers.set("content-type", "text/html; charset=utf-8");
      return new Response(page, { status: rule.status ?? 502, headers });
    case "reset":
      if (!outgoing) throw connectionLost();
      reset(outgoing);
      return RESPONSE_ALREADY_SENT;
    case "malformed":
    case "empty": {
      const { status } = answer as Response;
      const text = await (answer as Response).text();
      const spoilt = rule.kind === "empty" ? null : `${text.slice(0, -1)},`;
      const same = new Headers(answer?.headers);
      same.delete("content-length");
      return new Response(spoilt, { status, headers: same });
    }
    case "truncated":
      return truncate(answer as Response, outgoing);
  }
}

const codes: Record<number, string> = {
  401: "INVALID_CERTIFICATE",
  403: "INSUFFICIENT_ACCESS_LEVEL",
  404: "UNKNOWN_ENTITY",
  429: "RATE_LIMIT_EXCEEDED",
};

/** Announces the whole body, sends half of it and ends the connection. */
async function truncate(answer: Response, outgoing: ServerResponse | undefined): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const half = bytes.subarray(0, Math.ceil(bytes.byteLength / 2));
  if (outgoing) {
    const headers = Object.fromEntries(answer.headers);
    outgoing.writeHead(answer.status, { ...headers, "content-length": bytes.byteLength });
    if (!outgoing.write(half)) await once(outgoing, "drain");
    // Lets the half leave before the connection ends.
    setTimeout(() => outgoing.socket?.destroy(), 20);
    return RESPONSE_ALREADY_SENT;
  }
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(half),
    pull: (controller) => controller.error(connectionLost()),
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

function reset(outgoing: ServerResponse): void {
  const { socket } = outgoing;
  if (!socket) return;
  // Over TLS only the socket beneath could send a reset; there the connection ends without a word.
  if ("encrypted" in socket) socket.destroy();
  else socket.resetAndDestroy();
}

function connectionLost(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

import { type ClientRequest, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, type SecureContext, type TLSSocket } from "node:tls";
import type { buildConnector } from "undici";
import { mark, unsent } from "../failure.ts";

/** How the connections of one identity are made. */
export interface ConnectorOptions {
  /** Certificates and trust, made once: parsing them again for each connection costs as much as the handshake. */
  readonly secureContext: () => SecureContext;
  /** An HTTP proxy to tunnel through with CONNECT; TLS with the server runs inside, its certificate and ours included. */
  readonly proxy?: URL | undefined;
}

/** Opens a connection and says when it is ready; destroying the returned socket gives up. */
export type Connect = (
  target: buildConnector.Options,
  done: buildConnector.Callback,
) => { destroy(error?: Error): unknown };

const timeoutMs = 10_000;

/**
 * Connections whose TLS sessions resume: for this identity only, also after an idle close and a garbage collection.
 * undici's own connector forgets them with the connection and holds them weakly.
 */
export function connector({ secureContext, proxy }: ConnectorOptions): Connect {
  const sessions = new Map<string, Buffer>();

  function secure(target: buildConnector.Options, socket: Socket | undefined): TLSSocket {
    const { hostname } = target;
    const port = Number(target.port || 443);
    const key = `${hostname}:${port}`;
    const session = sessions.get(key);
    const tls = connectTls({
      secureContext: secureContext(),
      ...(socket ? { socket } : { host: hostname, port }),
      servername: isIP(hostname) ? "" : hostname,
      // What it checks where there is no server name.
      host: hostname,
      ...(session && { session }),
      ALPNProtocols: ["http/1.1"],
      // Said outright, because otherwise an environment variable can switch the verification off.
      rejectUnauthorized: true,
    });
    tls.on("session", (fresh: Buffer) => sessions.set(key, fresh));
    return tls;
  }

  return (target, done) => {
    const plain = target.protocol !== "https:";
    let current: { destroy(error?: Error): unknown } | undefined;
    let settled = false;
    const succeed = (socket: Socket) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      done(null, socket);
    };
    const fail = (error: Error) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      mark(error, { [unsent]: true });
      current?.destroy();
      done(error, null);
    };
    const timer = setTimeout(
      () => fail(Object.assign(new Error("no connection in time"), { code: "CONNECT_TIMEOUT" })),
      timeoutMs,
    );
    const watch = (socket: Socket, ready: "connect" | "secureConnect") => {
      current = socket;
      socket.setNoDelay(true);
      socket.setKeepAlive(true, 60_000);
      socket.once(ready, () => succeed(socket));
      socket.on("error", (error: NodeJS.ErrnoException) => {
        fail(error);
        // With TLS 1.3 the server refuses a certificate after the handshake. Its alert comes first and the end of the
        // stream next, which undici would report in its place.
        if (error.code?.startsWith("ERR_SSL")) socket.destroy(error);
      });
      // A peer that hangs up during the handshake is not always an error event.
      socket.once("close", () => fail(reset()));
    };
    if (proxy && !isLoopback(target.hostname)) {
      current = tunnel(proxy, target, (error, socket) => {
        if (settled) socket?.destroy();
        else if (!socket) fail(error);
        else if (plain) {
          current = socket;
          succeed(socket);
        } else watch(secure(target, socket), "secureConnect");
      });
    } else if (plain)
      watch(connectTcp({ host: target.hostname, port: Number(target.port || 80) }), "connect");
    else watch(secure(target, undefined), "secureConnect");
    return { destroy: (error) => fail(error ?? reset()) };
  };
}

function reset(): Error {
  return Object.assign(new Error("the connection was closed"), { code: "ECONNRESET" });
}

/** As curl and Node do not, but everybody expects: a server on this machine needs no proxy. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "::1" || hostname.startsWith("127.");
}

function tunnel(
  proxy: URL,
  target: buildConnector.Options,
  done: (error: Error, socket: Socket | undefined) => void,
): ClientRequest {
  const authority = `${target.hostname.includes(":") ? `[${target.hostname}]` : target.hostname}:${
    target.port || (target.protocol === "https:" ? 443 : 80)
  }`;
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const failed = (code: string) =>
    done(Object.assign(new Error("the proxy opened no tunnel"), { code }), undefined);
  return (proxy.protocol === "https:" ? httpsRequest : httpRequest)({
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
    method: "CONNECT",
    path: authority,
    agent: false,
    headers: {
      host: authority,
      ...(proxy.username && {
        "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}`,
      }),
    },
  })
    .once("connect", ({ statusCode }, socket: Socket) => {
      if (statusCode === 200) return done(reset(), socket);
      socket.destroy();
      failed(`PROXY_${statusCode}`);
    })
    .once("response", (response) => {
      response.destroy();
      failed(`PROXY_${response.statusCode}`);
    })
    .once("error", (error: NodeJS.ErrnoException) => failed(error.code ?? "PROXY_FAILED"))
    .end();
}

import { createSecureContext, type SecureContext, type SecureContextOptions } from "node:tls";
import type { Client } from "undici";
import type { Transport, TransportRequest, TransportResponse } from "../transport.ts";
import { ConnectionPool } from "./connection-pool.ts";
import { connector } from "./connector.ts";
import { Exchange } from "./exchange.ts";
import { loadClient, loadedClient } from "./load-client.ts";

/** Options of {@link nodeTransport}. */
export interface NodeTransportOptions {
  /** Certificate, key and trust of all connections. Default: no client certificate, Node's roots, TLS 1.2 or later. */
  secureContext?: (() => SecureContext) | undefined;
  /** URL of an HTTP proxy to tunnel through, `http://host:port`. Servers on loopback addresses are reached directly. */
  proxy?: URL | undefined;
}

/** A transport over Node's sockets. */
export interface NodeTransport {
  readonly send: Transport;
  /**
   * Makes all requests that start from now on use new connections with another certificate. Those under way finish on
   * theirs; an old connection closes after its exchange, and its TLS sessions are forgotten.
   */
  replace(secureContext: () => SecureContext): void;
  /** Closes the connections that are idle, and the others after their exchange. */
  close(): void;
}

/** What belongs to one certificate: nothing of it, least of all a TLS session, is used with another. */
interface Generation {
  readonly secureContext: () => SecureContext;
  readonly connect: ReturnType<typeof connector>;
  readonly pools: Map<string, ConnectionPool>;
}

/**
 * Sends requests over keep-alive connections, with undici's HTTP/1.1 client and nothing of `fetch` above it: the
 * `Request`, `Response` and streams of a fetch cost about four times as much as the exchange itself.
 */
export function nodeTransport(options: NodeTransportOptions = {}): NodeTransport {
  let current = generation(options.secureContext ?? defaultContext);

  function generation(secureContext: () => SecureContext): Generation {
    let context: SecureContext | undefined;
    const once = () => (context ??= secureContext());
    const connect = connector({ secureContext: once, proxy: options.proxy });
    return { secureContext: once, connect, pools: new Map() };
  }

  /** From here to the connection nothing waits: a request never leaves with a certificate that was replaced. */
  function start(request: TransportRequest, ClientClass: typeof Client): Promise<TransportResponse> {
    const split = request.url.indexOf("/", 8);
    const origin = split < 0 ? request.url : request.url.slice(0, split);
    const path = split < 0 ? "/" : request.url.slice(split);
    let pool = current.pools.get(origin);
    if (!pool) current.pools.set(origin, (pool = new ConnectionPool(origin, ClientClass, current.connect)));
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(request, path, pool, resolve, reject);
      if (!exchange.done) pool.dispatch(exchange);
    });
  }

  return {
    send: (request) => {
      const loaded = loadedClient();
      return loaded ? start(request, loaded) : loadClient().then((found) => start(request, found));
    },
    replace(secureContext) {
      const old = current;
      current = generation(secureContext);
      retire(old);
    },
    close() {
      retire(current);
    },
  };
}

function retire({ pools }: Generation): void {
  for (const pool of pools.values()) pool.close();
  pools.clear();
}

const defaults: SecureContextOptions = { minVersion: "TLSv1.2" };

function defaultContext(): SecureContext {
  return createSecureContext(defaults);
}

import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TlsOptions, TLSSocket } from "node:tls";

/** What a {@link TlsServer} saw of one request. */
export interface SeenOverTls {
  readonly url: string;
  /** Common name of the client certificate; `undefined` without one. */
  readonly client: string | undefined;
  readonly appToken: string | undefined;
  readonly authorization: string | undefined;
}

/** A server that asks for a client certificate, on real sockets. */
export interface TlsServer {
  readonly url: string;
  readonly port: number;
  readonly seen: SeenOverTls[];
  /** Handshakes, and how many of them resumed a session. */
  readonly handshakes: { total: number; resumed: number };
  readonly open: Set<TLSSocket>;
  close(): Promise<void>;
}

/** Starts a {@link TlsServer}; `answer` gives the body, or a promise of it. */
export async function tlsServer(
  options: TlsOptions & { keepAliveTimeout?: number },
  answer: (seen: SeenOverTls) => object | Promise<object> = () => ({ id: "t" }),
): Promise<TlsServer> {
  const seen: SeenOverTls[] = [];
  const handshakes = { total: 0, resumed: 0 };
  const open = new Set<TLSSocket>();
  const server = createServer(
    { requestCert: true, rejectUnauthorized: true, ...options },
    (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      const { "lean-app-token": appToken, authorization } = request.headers;
      const one = {
        url: request.url ?? "",
        client: subject?.CN as string | undefined,
        appToken: appToken as string | undefined,
        authorization,
      };
      seen.push(one);
      void Promise.resolve(answer(one)).then((value) => {
        const body = JSON.stringify(value);
        response.writeHead(200, {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
        });
        return response.end(body);
      });
    },
  );
  server.keepAliveTimeout = options.keepAliveTimeout ?? 60_000;
  server.on("secureConnection", (socket) => {
    handshakes.total++;
    if (socket.isSessionReused()) handshakes.resumed++;
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => undefined);
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    port,
    seen,
    handshakes,
    open,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import {
  connect,
  createSecureContext,
  type PeerCertificate,
  type SecureContext,
  type TLSSocket,
} from "node:tls";
import { nodeTransport } from "@openlean/core/node";

/** What came of {@link probeHost}. */
export type Probe =
  | {
      readonly reached: true;
      /** Time of the server's clock and of ours when it answered, in milliseconds since 1970. */
      readonly date: { readonly theirs: number; readonly ours: number } | undefined;
      /** `TLSv1.3`; `undefined` without TLS, and through a proxy. */
      readonly protocol: string | undefined;
      /** End of the server's certificate, in milliseconds since 1970. */
      readonly validTo: number | undefined;
    }
  | { readonly reached: false; readonly code: string };

/** How {@link probeHost} connects. */
export interface ProbeOptions {
  /** Certificate and trust. Default: no client certificate, Node's roots. */
  secureContext?: SecureContext | undefined;
  proxy: URL | undefined;
  timeoutMs: number;
  now: () => number;
}

/**
 * Connects, and asks for the head of `/` without credentials. Only an answer counts: with TLS 1.3 a client certificate is
 * refused after the handshake looks complete.
 */
export async function probeHost(origin: string, options: ProbeOptions): Promise<Probe> {
  try {
    return await (options.proxy ? throughProxy(origin, options) : directly(origin, options));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The time limit is an abort, whose code is a number or says just that.
    const known = typeof code === "string" && code !== "ABORT_ERR" && /^[A-Z][A-Z\d_/]{1,63}$/.test(code);
    return { reached: false, code: known ? code.replaceAll("/", "_") : "ETIMEDOUT" };
  }
}

function directly(origin: string, { secureContext, timeoutMs, now }: ProbeOptions): Promise<Probe> {
  const url = new URL("/", origin);
  return new Promise((resolve, reject) => {
    const common = { method: "HEAD", signal: AbortSignal.timeout(timeoutMs) };
    let socket: TLSSocket | undefined;
    const createConnection = () => (socket = secure(url, secureContext));
    const sent =
      url.protocol === "http:"
        ? httpRequest(url, { ...common, agent: false })
        : httpsRequest(url, { ...common, createConnection });
    sent.on("error", reject);
    sent.on("response", (response) => {
      const protocol = socket?.getProtocol() ?? undefined;
      const validTo = socket && endOf(socket.getPeerCertificate());
      resolve({ reached: true, date: dateOf(response.headers.date ?? null, now()), protocol, validTo });
      response.destroy();
    });
    sent.end();
  });
}

function secure(
  { hostname, port }: URL,
  secureContext = createSecureContext({ minVersion: "TLSv1.2" }),
): TLSSocket {
  const host = hostname.replace(/^\[|\]$/g, "");
  return connect({
    host,
    port: Number(port || 443),
    servername: isIP(host) ? "" : host,
    secureContext,
    // Said outright, because otherwise an environment variable can switch the verification off.
    rejectUnauthorized: true,
  });
}

async function throughProxy(
  origin: string,
  { secureContext, proxy, timeoutMs, now }: ProbeOptions,
): Promise<Probe> {
  const http = nodeTransport({ secureContext: secureContext && (() => secureContext), proxy });
  try {
    const { headers } = await http.send({
      method: "HEAD",
      url: `${origin}/`,
      headers: {},
      body: undefined,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const date = dateOf(headers.get("date"), now());
    return { reached: true, date, protocol: undefined, validTo: undefined };
  } finally {
    http.close();
  }
}

function dateOf(header: string | null, ours: number): { theirs: number; ours: number } | undefined {
  const theirs = Date.parse(header ?? "");
  return Number.isNaN(theirs) ? undefined : { theirs, ours };
}

function endOf({ valid_to }: PeerCertificate): number | undefined {
  const time = Date.parse(valid_to);
  return Number.isNaN(time) ? undefined : time;
}

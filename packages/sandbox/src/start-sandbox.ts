import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { TLSSocket } from "node:tls";
import { createAdaptorServer, type HttpBindings, type ServerType } from "@hono/node-server";
import { fingerprintOf } from "./areas/tokens/index.ts";
import { assemble, type InProcessSandbox } from "./create-sandbox.ts";
import { close, listen } from "./doors/listeners/listen.ts";
import type { Issued } from "./doors/pki/create-authority.ts";
import type { Connection } from "./kernel/connection.ts";
import type { SandboxUrls } from "./kernel/world.ts";
import type { StartOptions } from "./options.ts";

/** The files of the application's client certificate, as text in PEM. */
export interface SandboxCertificates {
  /** The root that vouches for the mTLS listener. */
  readonly ca: string;
  /** `my_app_cert.crt`: the client certificate alone. The listener accepts it only together with its chain. */
  readonly cert: string;
  /** `my_app_private_key.pem`: its private key. */
  readonly key: string;
  /** `lean_public_cert_chain.pem`: the intermediate that issued it, and the root. */
  readonly chain: string;
}

/** A sandbox that listens, on this machine's loopback interface unless `host` says otherwise. */
export interface Sandbox extends InProcessSandbox {
  readonly urls: SandboxUrls;
  readonly certificates: SandboxCertificates;
  /**
   * Issues another client certificate from the same authority, to test rotation or a certificate that belongs to another
   * application. Default: this application.
   */
  issueCertificate(applicationId?: string): Promise<Issued>;
  /** Stops listening and ends every connection. Calling it again does nothing. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox with two listeners: http on 127.0.0.1 for tokens and bearer calls, https on localhost for client
 * certificates. With `host` and `allowedHosts` other containers reach it.
 *
 * @throws {LeanConfigError} `invalid_option`, for an option that is not what it must be
 * @throws {TypeError} for a webhook URL or a host that is not allowed
 * @throws {Error} with `code` `EADDRINUSE` or `EACCES` when a port is not available, `EADDRNOTAVAIL` for a foreign `host`
 */
export async function startSandbox(options: StartOptions = {}): Promise<Sandbox> {
  const { sandbox, world, serve, outbox } = assemble(options);
  // The authority is loaded here: it takes longer than all the rest, and a sandbox without sockets does not need it.
  const { createAuthority } = await import("./doors/pki/create-authority.ts");
  const authority = await createAuthority();
  const { clientId } = world.credentials;
  const [server, client] = await Promise.all([
    authority.issueServer(options.allowedHosts),
    authority.issueClient(clientId),
  ]);

  const plain = createAdaptorServer({
    fetch: (request, env) =>
      serve(request, { listener: "bearer", outgoing: outgoingOf(env as HttpBindings) }),
    overrideGlobalObjects: false,
    createServer,
  });
  const tls = createAdaptorServer({
    fetch: (request, env) =>
      serve(request, {
        ...certificateOf(env as HttpBindings),
        listener: "mtls",
        outgoing: outgoingOf(env as HttpBindings),
      }),
    overrideGlobalObjects: false,
    createServer: createTlsServer,
    serverOptions: {
      cert: server.cert,
      key: server.key,
      ca: authority.root,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: "TLSv1.2",
    },
  });
  const servers: ServerType[] = [plain, tls];
  const { host = "127.0.0.1", allowedHosts: [name] = [] } = options;
  let port: number;
  let mtlsPort: number;
  try {
    port = await listen(plain, options.port ?? 0, host);
    mtlsPort = await listen(tls, options.mtlsPort ?? 0, host);
  } catch (error) {
    outbox.close();
    await Promise.all(servers.map(close));
    throw error;
  }
  const origin = `http://${name ?? "127.0.0.1"}:${port}`;
  const urls: SandboxUrls = { api: origin, auth: origin, mtls: `https://${name ?? "localhost"}:${mtlsPort}` };
  world.urls = urls;
  return {
    ...sandbox,
    urls,
    certificates: { ca: authority.root, cert: client.cert, key: client.key, chain: authority.clientChain },
    issueCertificate: (applicationId = clientId) => authority.issueClient(applicationId),
    close: async () => {
      outbox.close();
      await Promise.all(servers.map(close));
    },
  };
}

/** Who the client certificate belongs to, and which one it is. */
function certificateOf({ incoming }: HttpBindings): Connection {
  const { subject, fingerprint256 } = (incoming.socket as TLSSocket).getPeerCertificate();
  const { CN } = subject as { CN?: string | string[] };
  return { certificateOf: typeof CN === "string" ? CN : "", fingerprint: fingerprintOf(fingerprint256) };
}

function outgoingOf({ outgoing }: HttpBindings): Connection["outgoing"] {
  return outgoing;
}

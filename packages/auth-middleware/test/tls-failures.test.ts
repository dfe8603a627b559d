import { createServer, type Server } from "node:net";
import { createSecureContext } from "node:tls";
import type { Auth } from "@openlean/core";
import { nodeTransport } from "@openlean/core/node";
import { startSandbox } from "@openlean/sandbox";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { mtls } from "../src/mtls/index.ts";
import { opensslServer, skipWithoutOpenssl } from "./openssl-server.ts";
import { type Issued, selfSigned, type TestAuthority, testAuthority } from "./pki.ts";
import { clientOf, rejection } from "./support.ts";
import { type TlsServer, tlsServer } from "./tls-server.ts";

let authority: TestAuthority;
let other: TestAuthority;
let own: Issued;
const servers: TlsServer[] = [];
let plain: Server;

beforeAll(async () => {
  [authority, other] = await Promise.all([testAuthority("Test CA"), testAuthority("Other CA")]);
  own = await authority.issue({ name: "client" });
  plain = createServer((socket) => socket.on("error", () => undefined).end("HTTP/1.1 400 X\r\n\r\n"));
  await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  plain.close();
});

async function serve(
  certificate: Issued | Promise<Issued>,
  ca: string = authority.root,
  more: object = {},
): Promise<string> {
  const server = await tlsServer({ ...(await certificate), ca, ...more });
  servers.push(server);
  return server.url;
}

const authOf = (client: Issued) => mtls({ ...client, ca: authority.root, trust: "chain", appToken: "app-1" });

/** Presents what `mtls` would refuse beforehand, or nothing. */
function withCertificate(client: Issued | undefined): Auth {
  const secureContext = () => createSecureContext({ ca: authority.root, ...client });
  return { channel: "bearer", authorize: () => ({}), transport: nodeTransport({ secureContext }).send };
}

describe.each(["TLSv1.2", "TLSv1.3"] as const)("over %s", (version) => {
  const only = { minVersion: version, maxVersion: version };

  it.each([
    [
      "an expired certificate of the server",
      "CERT_HAS_EXPIRED",
      "has expired; check this machine's clock",
      () => authority.issue({ name: "localhost", fromDays: -9, toDays: -1 }),
    ],
    [
      "a certificate of the server that is not valid yet",
      "CERT_NOT_YET_VALID",
      "is not valid yet; check this machine's clock",
      () => authority.issue({ name: "localhost", fromDays: 1 }),
    ],
    [
      "a server of another authority",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "no authority that is trusted here vouches",
      () => other.issue({ name: "localhost" }),
    ],
    [
      "a certificate for another host",
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "for another host; check baseUrl",
      () => authority.issue({ name: "localhost", hosts: ["elsewhere.test"] }),
    ],
    [
      "a self-signed server",
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "vouches for itself",
      () => selfSigned({ name: "localhost" }),
    ],
  ])("tells of %s, once, and sends nothing", async (_, code, hint, certificate) => {
    const url = await serve(certificate(), authority.root, only);
    const error = await rejection(clientOf(authOf(own), url).raw("POST", "/things", { body: { a: 1 } }));
    expect(error).toMatchObject({ kind: "connection", code, attempts: 1, retryable: false });
    expect(error.message).toContain(hint);
    expect(error.message).not.toContain("\n");
    expect(servers.at(-1)?.seen).toEqual([]);
  });

  // Node's server refuses by closing the connection, without an alert that would tell why.
  it("tells when the server hangs up because of the client's certificate", async () => {
    const url = await serve(authority.issue({ name: "localhost" }), authority.root, only);
    for (const stranger of [
      await other.issue({ name: "stranger" }),
      await selfSigned({ name: "stranger" }),
    ]) {
      const error = await rejection(clientOf(authOf(stranger), url, { maxRetries: 0 }).raw("GET", "/things"));
      expect(error).toMatchObject({ kind: "connection", code: "ECONNRESET" });
      expect(error.message).toContain("client certificate was sent, or that it was refused");
    }
    expect(servers.at(-1)?.seen).toEqual([]);
  });

  it("tells when no client certificate was sent to a server that wants one", async () => {
    const url = await serve(authority.issue({ name: "localhost" }), authority.root, only);
    const error = await rejection(clientOf(withCertificate(undefined), url).raw("GET", "/things"));
    expect(error).toMatchObject({
      kind: "connection",
      code:
        version === "TLSv1.2"
          ? "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE"
          : "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
      attempts: 1,
      retryable: false,
    });
    expect(error.message).toContain("wants a client certificate");
  });

  it("tells why a server that sends alerts refuses the client's certificate", async ({ skip }) => {
    skipWithoutOpenssl(skip);
    const revoked = await authority.issue({ name: "revoked" });
    const [certificate, list] = await Promise.all([
      authority.issue({ name: "localhost" }),
      authority.revoked(revoked),
    ]);
    const server = await opensslServer(version, certificate, authority.root, list);
    const cases: [client: Issued, code: string, hint: string][] = [
      [
        await authority.issue({ name: "old", fromDays: -9, toDays: -1 }),
        "ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED",
        "the client certificate has expired",
      ],
      [revoked, "ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED", "the client certificate was revoked"],
      [
        await other.issue({ name: "stranger" }),
        "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA",
        "does not know who issued the client certificate",
      ],
      // For a server this is one more issuer that it does not know.
      [
        await selfSigned({ name: "stranger" }),
        "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA",
        "does not know who issued the client certificate",
      ],
    ];
    for (const [client, code, hint] of cases) {
      const error = await rejection(clientOf(withCertificate(client), server.url).raw("GET", "/things"));
      expect(error).toMatchObject({ kind: "connection", code, attempts: 1, retryable: false });
      expect(error.message).toContain(hint);
      expect(error.message).not.toContain("\n");
    }
    await server.close();
  });
});

it("says that it skips without openssl, and fails without it in CI", () => {
  const told: string[] = [];
  const skip = (note: string) => void told.push(note);
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const missing = { OPENLEAN_OPENSSL: "/nowhere/openssl" };
  skipWithoutOpenssl(skip, missing);
  expect(told).toEqual(["the openssl command is not here: alerts of a real server were not tried"]);
  expect(warn).toHaveBeenCalledWith(`skipped: ${told[0]}`);
  expect(() => skipWithoutOpenssl(skip, { ...missing, CI: "true" })).toThrow("CI must have it");
});

// The bytes of the alert alone, for machines without openssl: what each becomes is the client's doing.
it.each([
  [40, "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "wants a client certificate"],
  [42, "ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE", "refused the client certificate"],
  [44, "ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED", "was revoked"],
  [45, "ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED", "the client certificate has expired"],
  [48, "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA", "who issued the client certificate"],
  [49, "ERR_SSL_TLSV1_ALERT_ACCESS_DENIED", "refused the client certificate"],
  [70, "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "TLS 1.2 or later"],
  [116, "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "wants a client certificate"],
])("names alert %i in one line", async (alert, code, hint) => {
  const server = createServer((socket) =>
    socket
      .on("error", () => undefined)
      .once("data", () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, alert]))),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `https://localhost:${(server.address() as { port: number }).port}`;
  const error = await rejection(clientOf(authOf(own), url).raw("GET", "/things"));
  expect(error).toMatchObject({ kind: "connection", code, attempts: 1, retryable: false });
  expect(error.message).toContain(hint);
  server.close();
});

it("tells of a server without TLS", async () => {
  const url = `https://localhost:${(plain.address() as { port: number }).port}`;
  const error = await rejection(clientOf(authOf(own), url).raw("GET", "/things"));
  expect(error).toMatchObject({ kind: "connection", code: "ERR_SSL_WRONG_VERSION_NUMBER", attempts: 1 });
  expect(error.message).toContain("does not speak TLS");
});

it("refuses a server with TLS 1.1 only", async () => {
  const url = await serve(authority.issue({ name: "localhost" }), authority.root, {
    minVersion: "TLSv1",
    maxVersion: "TLSv1.1",
    ciphers: "DEFAULT@SECLEVEL=0",
  });
  const error = await rejection(clientOf(authOf(own), url).raw("GET", "/things"));
  expect(error).toMatchObject({ kind: "connection", code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION" });
  expect(error.message).toContain("TLS 1.2 or later");
});

it("tells of a revoked certificate by the API's own answer, also over a connection that is open", async () => {
  const sandbox = await startSandbox();
  const { cert, key, chain: ca } = sandbox.certificates;
  const { appToken } = sandbox.credentials;
  const auth = mtls({ cert, key, ca, trust: "chain", appToken });
  const client = clientOf(auth, sandbox.urls.mtls);
  expect(await client.raw("GET", "/banks/v1/")).toMatchObject({ ok: true });
  sandbox.control.certificates.revoke(cert);
  expect(await client.raw("GET", "/banks/v1/")).toMatchObject({
    ok: false,
    status: 403,
    error: { status: "INVALID_CERTIFICATE" },
  });
  await auth.rotate({ ...(await sandbox.issueCertificate()), ca, trust: "chain" });
  expect(await client.raw("GET", "/banks/v1/")).toMatchObject({ ok: true });
  await sandbox.close();
});

it("trusts no authority of its own for a bearer token's server", async () => {
  const url = await serve(authority.issue({ name: "localhost" }));
  const auth = { channel: "bearer" as const, authorize: () => ({ authorization: "Bearer t" }) };
  const error = await rejection(clientOf(auth, url).raw("GET", "/things"));
  expect(error).toMatchObject({ kind: "connection", retryable: false });
  expect(error["code"]).toBe("SELF_SIGNED_CERT_IN_CHAIN");
  expect(servers.at(-1)?.seen).toEqual([]);
});

it("does not let an environment variable switch the verification off", async () => {
  const url = await serve(other.issue({ name: "localhost" }));
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  try {
    expect(await rejection(clientOf(authOf(own), url).raw("GET", "/things"))).toMatchObject({
      kind: "connection",
    });
  } finally {
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  }
});

import { createServer, type Server } from "node:net";
import { createSecureContext } from "node:tls";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeTransport } from "@openlean/core/node";
import { mtls } from "../src/mtls/index.ts";
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

it.each([
  [
    "an expired certificate of the server",
    "CERT_HAS_EXPIRED",
    "check this machine's clock",
    () => serve(authority.issue({ name: "localhost", fromDays: -9, toDays: -1 })),
  ],
  [
    "a certificate of the server that is not valid yet",
    "CERT_NOT_YET_VALID",
    "check this machine's clock",
    () => serve(authority.issue({ name: "localhost", fromDays: 1 })),
  ],
  [
    "a server of another authority",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "lean_public_cert_chain.pem",
    () => serve(other.issue({ name: "localhost" })),
  ],
  [
    "a certificate for another host",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "for another host",
    () => serve(authority.issue({ name: "localhost", hosts: ["elsewhere.test"] })),
  ],
  [
    "a self-signed server",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "lean_public_cert_chain.pem",
    () => serve(selfSigned({ name: "localhost" })),
  ],
  [
    "a server without TLS",
    "ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|EPROTO",
    "does not speak TLS",
    async () => `https://localhost:${(plain.address() as { port: number }).port}`,
  ],
  [
    "a server with TLS 1.1 only",
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION|ERR_SSL_UNSUPPORTED_PROTOCOL|ECONNRESET",
    "",
    () =>
      serve(authority.issue({ name: "localhost" }), authority.root, {
        minVersion: "TLSv1",
        maxVersion: "TLSv1.1",
        ciphers: "DEFAULT@SECLEVEL=0",
      }),
  ],
])("tells of %s, once, and sends nothing", async (_, code, hint, start) => {
  const url = await start();
  const error = await rejection(clientOf(authOf(own), url).raw("POST", "/things", { body: { a: 1 } }));
  expect(error).toMatchObject({ kind: "connection", attempts: 1, retryable: false });
  expect(error["code"]).toMatch(new RegExp(`^(${code})$`));
  expect(error.message).toContain(hint);
  expect(error.message).not.toContain("\n");
  expect(servers.at(-1)?.seen).toEqual([]);
});

it.each(["TLSv1.2", "TLSv1.3"])(
  "tells when %s's server refuses the client's certificate",
  async (version) => {
    const more = { minVersion: version, maxVersion: version };
    const url = await serve(authority.issue({ name: "localhost" }), authority.root, more);
    const foreign = await other.issue({ name: "stranger" });
    const signed = await selfSigned({ name: "stranger" });
    for (const stranger of [foreign, signed]) {
      const error = await rejection(clientOf(authOf(stranger), url, { maxRetries: 0 }).raw("GET", "/things"));
      expect(error).toMatchObject({ kind: "connection" });
      expect(error["code"]).toMatch(/ECONNRESET|ALERT|UND_ERR_SOCKET/);
      expect(error.message).toContain("client certificate");
    }
    expect(servers.at(-1)?.seen).toEqual([]);
  },
);

it.each(["TLSv1.2", "TLSv1.3"] as const)(
  "tells when no client certificate was sent to a %s server that wants one",
  async (version) => {
    const url = await serve(authority.issue({ name: "localhost" }), authority.root, {
      minVersion: version,
      maxVersion: version,
    });
    const { send } = nodeTransport({ secureContext: () => createSecureContext({ ca: authority.root }) });
    const auth = { channel: "bearer" as const, authorize: () => ({}), transport: send };
    const error = await rejection(clientOf(auth, url, { maxRetries: 0 }).raw("GET", "/things"));
    expect(error).toMatchObject({ kind: "connection" });
    expect(error.message).toContain("client certificate");
  },
);

it("trusts no authority of its own for a bearer token's server", async () => {
  const url = await serve(authority.issue({ name: "localhost" }));
  const auth = { channel: "bearer" as const, authorize: () => ({ authorization: "Bearer t" }) };
  const error = await rejection(clientOf(auth, url).raw("GET", "/things"));
  expect(error).toMatchObject({ kind: "connection", retryable: false });
  expect(error["code"]).toMatch(/UNABLE_TO|SELF_SIGNED/);
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

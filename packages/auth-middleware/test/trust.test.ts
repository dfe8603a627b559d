import { createPrivateKey } from "node:crypto";
import tls from "node:tls";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { mtls } from "../src/mtls/index.ts";
import { type Issued, type TestAuthority, testAuthority, weakCertificate } from "./pki.ts";
import { clientOf, rejection } from "./support.ts";
import { type TlsServer, tlsServer } from "./tls-server.ts";

let lean: TestAuthority;
let system: TestAuthority;
let own: Issued;
const servers: Record<string, TlsServer> = {};
const defaults = tls.getCACertificates("default");

beforeAll(async () => {
  [lean, system] = await Promise.all([testAuthority("Lean"), testAuthority("System")]);
  own = await lean.issue({ name: "client" });
  for (const [name, authority] of Object.entries({ lean, system }))
    servers[name] = await tlsServer({ ...(await authority.issue({ name: "localhost" })), ca: lean.root });
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));
afterEach(() => tls.setDefaultCACertificates(defaults));

const reach = (server: string, options: object) =>
  clientOf(mtls({ ...own, ca: lean.root, appToken: "a", ...options }), servers[server]?.url ?? "", {
    maxRetries: 0,
  }).raw("GET", "/");

it.each<[trust: "chain" | "system-and-chain" | undefined, server: string, trusted: boolean]>([
  ["chain", "lean", true],
  ["chain", "system", false],
  ["system-and-chain", "lean", true],
  ["system-and-chain", "system", true],
  [undefined, "lean", true],
  [undefined, "system", true],
])("with trust %s, a server of the authority %s is trusted: %s", async (trust, server, trusted) => {
  tls.setDefaultCACertificates([...defaults.slice(0, 3), system.root]);
  const call = reach(server, { trust });
  if (trusted) expect(await call).toMatchObject({ ok: true });
  else
    expect(await rejection(call)).toMatchObject({
      kind: "connection",
      code: expect.stringMatching(/UNABLE_TO_VERIFY|SELF_SIGNED/),
    });
});

it("trusts no server of an authority that neither the system nor the chain has", async () => {
  tls.setDefaultCACertificates(defaults.slice(0, 3));
  expect(await rejection(reach("system", {}))).toMatchObject({ kind: "connection", retryable: false });
});

it("trusts Node's own roots where Node does not tell the system's, as 22.14 and older", async () => {
  tls.setDefaultCACertificates([...defaults.slice(0, 3), system.root]);
  const { getCACertificates } = tls;
  const older = tls as { getCACertificates?: unknown };
  delete older.getCACertificates;
  try {
    expect(await reach("lean", {})).toMatchObject({ ok: true });
    expect(await rejection(reach("system", {}))).toMatchObject({ kind: "connection", retryable: false });
  } finally {
    older.getCACertificates = getCACertificates;
  }
});

it("speaks TLS 1.2 or later, whatever this process allows", async () => {
  const { DEFAULT_MIN_VERSION: version, DEFAULT_CIPHERS: ciphers } = tls;
  const old = await tlsServer({
    ...(await lean.issue({ name: "localhost" })),
    ca: lean.root,
    minVersion: "TLSv1",
    maxVersion: "TLSv1.1",
    ciphers: "DEFAULT@SECLEVEL=0",
  });
  tls.DEFAULT_MIN_VERSION = "TLSv1";
  tls.DEFAULT_CIPHERS = "DEFAULT@SECLEVEL=0";
  try {
    const auth = mtls({ ...own, ca: lean.root, trust: "chain", appToken: "a" });
    expect(await rejection(clientOf(auth, old.url).raw("GET", "/"))).toMatchObject({
      kind: "connection",
      code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    });
    expect(old.handshakes.total).toBe(0);
  } finally {
    tls.DEFAULT_MIN_VERSION = version;
    tls.DEFAULT_CIPHERS = ciphers;
    await old.close();
  }
});

it("opens an encrypted key with its passphrase, and presents its certificate", async () => {
  const passphrase = "sesame";
  const key = createPrivateKey(own.key).export({
    type: "pkcs8",
    format: "pem",
    cipher: "aes-256-cbc",
    passphrase,
  });
  for (const given of [passphrase, () => passphrase, async () => passphrase])
    expect(await reach("lean", { key, passphrase: given, trust: "chain" })).toMatchObject({ ok: true });
  expect(servers["lean"]?.seen.at(-1)?.client).toBe("client");
  expect(() => mtls({ ...own, key: key as string, ca: lean.root, appToken: "a" })).toThrow(
    /passphrase is missing/,
  );
});

it("refuses a pair that belongs together and that TLS does not take", async () => {
  const weak = { ...(await weakCertificate()), ca: lean.root, trust: "chain" as const };
  expect(() => mtls({ ...weak, appToken: "a" })).toThrow(
    expect.objectContaining({
      kind: "config",
      code: "invalid_certificate",
      message: expect.stringMatching(/^Node's TLS/),
    }),
  );
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type IdentityOptions, mtls, type MtlsWarning } from "../src/mtls/index.ts";
import { pfx } from "./pfx.ts";
import { type Issued, type TestAuthority, testAuthority } from "./pki.ts";
import { clientOf } from "./support.ts";
import { tlsServer } from "./tls-server.ts";

let authority: TestAuthority;
let own: Issued;
let directory: string;

beforeAll(async () => {
  authority = await testAuthority();
  own = await authority.issue({ name: "client" });
  directory = await mkdtemp(join(tmpdir(), "openlean-mtls-"));
});
afterAll(() => rm(directory, { recursive: true }));

it("takes files, text and bytes, and a certificate with its chain doubled", async () => {
  const path = join(directory, "cert.pem");
  await writeFile(path, own.cert + authority.root + authority.root);
  for (const options of [
    { cert: path, key: own.key, ca: authority.root },
    { cert: Buffer.from(own.cert), key: Buffer.from(own.key), ca: Buffer.from(authority.root) },
    { cert: authority.root + own.cert, key: own.key, ca: authority.root },
  ])
    expect(mtls({ ...options, appToken: "a" }).certificate?.subject).toBe("CN=client");
});

it("takes a PKCS#12 file", async () => {
  const server = await tlsServer({
    ...(await authority.issue({ name: "localhost" })),
    ca: authority.root,
    rejectUnauthorized: false,
  });
  const path = join(directory, "client.pfx");
  await writeFile(path, pfx);
  const auth = mtls({ pfx: path, passphrase: "sesame", ca: authority.root, appToken: "a" });
  expect(auth.certificate?.subject).toBe("CN=pfx-client");
  await clientOf(auth, server.url).raw("GET", "/");
  expect(server.seen[0]?.client).toBe("pfx-client");
  await server.close();
});

it.each<[string, string, () => IdentityOptions | Promise<IdentityOptions>]>([
  [
    "file_not_found",
    "cert: there is no file",
    () => ({ cert: "missing.crt", key: own.key, ca: authority.root }),
  ],
  ["file_unreadable", "cert: cannot read", () => ({ cert: directory, key: own.key, ca: authority.root })],
  ["not_pem", "cert holds no PEM", () => ({ cert: Buffer.from("x"), key: own.key, ca: authority.root })],
  ["invalid_certificate", "ca holds no readable", () => ({ ...own, ca: own.key })],
  ["invalid_key", "key holds no readable", () => ({ ...own, key: own.cert, ca: authority.root })],
  [
    "key_mismatch",
    "same download",
    async () => ({ cert: own.cert, key: (await authority.issue({ name: "x" })).key, ca: authority.root }),
  ],
  [
    "certificate_expired",
    "generate a new certificate",
    async () => ({
      ...(await authority.issue({ name: "x", fromDays: -9, toDays: -1 })),
      ca: authority.root,
    }),
  ],
  [
    "certificate_not_yet_valid",
    "clock",
    async () => ({ ...(await authority.issue({ name: "x", fromDays: 1 })), ca: authority.root }),
  ],
  ["invalid_pfx", "passphrase of pfx", () => ({ pfx, passphrase: "canary-passphrase" })],
  ["invalid_pfx", "expected PKCS#12", () => ({ pfx: Buffer.from("canary") })],
])("refuses unusable material at once: %s", async (code, message, options) => {
  const identity = await options();
  const make = () => mtls({ ...identity, appToken: "a" });
  expect(make).toThrow(message);
  expect(make).toThrow(expect.objectContaining({ kind: "config", code }));
  expect(make).not.toThrow("canary");
});

it("does not show a key that was pasted without its BEGIN line", () => {
  const broken = own.key.replace(/-----BEGIN.*\n/, "");
  expect(() => mtls({ ...own, key: broken, ca: authority.root, appToken: "a" })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(broken.slice(0, 20)) }),
  );
});

it("warns ahead of the certificate's end, once a day", async () => {
  const server = await tlsServer({ ...(await authority.issue({ name: "localhost" })), ca: authority.root });
  const warnings: MtlsWarning[] = [];
  const ending = await authority.issue({ name: "client", toDays: 20.5 });
  const make = (warnDays?: number) =>
    mtls({
      ...ending,
      ca: authority.root,
      appToken: "a",
      warnDays,
      onWarning: (each) => warnings.push(each),
    });
  await clientOf(make(10), server.url).raw("GET", "/");
  expect(warnings).toEqual([]);
  const client = clientOf(make(), server.url);
  await client.raw("GET", "/");
  await client.raw("GET", "/");
  expect(warnings).toMatchObject([{ code: "certificate_expires" }]);
  expect(warnings[0]?.message).toContain("ends in 20 days");
  await server.close();
});

it("tells days by their date alone", async () => {
  const past = await authority.issue({ name: "x", fromDays: -9, toDays: -1 });
  const future = await authority.issue({ name: "x", fromDays: 1 });
  const make = (issued: Issued) => () => mtls({ ...issued, ca: authority.root, appToken: "a" });
  expect(make(past)).toThrow(/^cert expired on \d{4}-\d\d-\d\d; generate a new certificate/);
  expect(make(future)).toThrow(/^cert is valid from \d{4}-\d\d-\d\d on; check this machine's clock/);
});

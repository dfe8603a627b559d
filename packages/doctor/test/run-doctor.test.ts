import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Sandbox, startSandbox } from "@openlean/sandbox";
import { type Check, type CheckId, type DoctorOptions, type Report, runDoctor } from "../src/index.ts";
import { explainFailure } from "../src/explain-failure.ts";
import {
  type Issued,
  selfSigned,
  type TestAuthority,
  testAuthority,
} from "../../auth-middleware/test/pki.ts";
import { rejection } from "../../auth-middleware/test/support.ts";
import { type TlsServer, tlsServer } from "../../auth-middleware/test/tls-server.ts";

let sandbox: Sandbox;
let folder: string;
let authority: TestAuthority;
let other: TestAuthority;
const servers: TlsServer[] = [];

beforeAll(async () => {
  [sandbox, authority, other, folder] = await Promise.all([
    startSandbox({ region: "sa" }),
    testAuthority("Test CA"),
    testAuthority("Other CA"),
    mkdtemp(join(tmpdir(), "doctor-")),
  ]);
});
afterAll(async () => {
  await Promise.all([sandbox.close(), ...servers.map((server) => server.close())]);
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  for (const name of ["HTTPS_PROXY", "https_proxy"]) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  sandbox.control.reset();
});

/** Writes the set as the dashboard gives it and returns the paths. */
async function files(set: {
  cert: string;
  key: string;
  ca: string;
}): Promise<{ cert: string; key: string; ca: string }> {
  const directory = await mkdtemp(join(folder, "set-"));
  const paths = {
    cert: join(directory, "my_app_cert.crt"),
    key: join(directory, "my_app_private_key.pem"),
    ca: join(directory, "lean_public_cert_chain.pem"),
  };
  for (const part of ["cert", "key", "ca"] as const) await writeFile(paths[part], set[part], { mode: 0o600 });
  return paths;
}

function own(): { cert: string; key: string; ca: string } {
  const { cert, key, chain } = sandbox.certificates;
  return { cert, key, ca: chain };
}

/** What an application in the sandbox has: everything right. */
async function all(): Promise<DoctorOptions> {
  return { ...(await overMtls(own())), ...overBearer() };
}

function overBearer(): DoctorOptions {
  const { urls, credentials } = sandbox;
  const { clientId, clientSecret } = credentials;
  return {
    region: "sa",
    environment: "sandbox",
    clientId,
    clientSecret,
    baseUrl: urls.api,
    authUrl: urls.auth,
  };
}

async function overMtls(set: { cert: string; key: string; ca: string }): Promise<DoctorOptions> {
  const { appToken } = sandbox.credentials;
  const mtlsUrl = sandbox.urls.mtls;
  return { region: "sa", environment: "sandbox", appToken, mtlsUrl, ...(await files(set)) };
}

async function serve(certificate: Promise<Issued>): Promise<string> {
  const server = await tlsServer({ ...(await certificate), ca: authority.root });
  servers.push(server);
  return server.url;
}

function find(report: Report, id: CheckId): Check {
  return report.checks.find((check) => check.id === id) ?? expect.fail(`${id} is not in the report`);
}

const statuses = ({ checks }: Report) => Object.fromEntries(checks.map(({ id, status }) => [id, status]));

it("finds everything right where everything is right", async () => {
  const report = await runDoctor(await all());
  expect(statuses(report)).toEqual({
    files: "ok",
    pem: "ok",
    pair: "ok",
    chain: "ok",
    validity: "ok",
    mtls_host: "ok",
    mtls_call: "ok",
    api_host: "ok",
    auth_host: "ok",
    token: "ok",
    bearer_call: "ok",
    clock: "ok",
  });
  expect(report).toMatchObject({
    ok: true,
    region: "sa",
    environment: "sandbox",
    hosts: { mtls: sandbox.urls.mtls, api: sandbox.urls.api, auth: sandbox.urls.auth, proxy: undefined },
  });
  expect(find(report, "mtls_host").finding).toContain("TLS 1.3");
  expect(find(report, "validity").finding).toMatch(/another 39\d days, until \d{4}-\d\d-\d\d$/);
  expect(find(report, "token").finding).toContain("valid for 60 minutes");
});

it("skips the channel without credentials", async () => {
  const bearer = await runDoctor(overBearer());
  expect(bearer.ok).toBe(true);
  expect(find(bearer, "mtls_call")).toMatchObject({ status: "skipped", finding: "no certificate is given" });
  const mtls = await runDoctor(await overMtls(own()));
  expect(mtls.ok).toBe(true);
  expect(mtls.hosts.auth).toBeUndefined();
  expect(find(mtls, "bearer_call")).toMatchObject({ status: "skipped" });
});

it.each<[string, () => Promise<DoctorOptions>, CheckId, Partial<Check>, RegExp, RegExp]>([
  [
    "no certificate",
    async () => ({ ...(await overMtls(own())), cert: undefined }),
    "files",
    { status: "failed", code: "missing_setting" },
    /LEAN_CERT is not set/,
    /set LEAN_CERT/,
  ],
  [
    "a file that is not there",
    async () => ({ ...(await overMtls(own())), key: join(folder, "nowhere.pem") }),
    "files",
    {
      status: "failed",
      code: "file_not_found",
      finding: "the private key cannot be read: nowhere.pem does not exist",
    },
    /a file that is not there/,
    /check the path in LEAN_KEY/,
  ],
  [
    "swapped files",
    async () => overMtls({ ...own(), cert: own().key, key: own().cert }),
    "pem",
    { status: "failed" },
    /LEAN_KEY and LEAN_CERT are swapped/,
    /swap the two/,
  ],
  [
    "a binary certificate",
    async () => {
      const [, base64 = ""] = /-----BEGIN CERTIFICATE-----([^-]+)/.exec(own().cert) ?? [];
      return { ...(await overMtls(own())), cert: Buffer.from(base64, "base64") };
    },
    "pem",
    { status: "failed", code: "not_pem" },
    /binary/,
    /openssl x509 -inform der/,
  ],
  [
    "a damaged chain",
    async () => overMtls({ ...own(), ca: own().ca.replaceAll(/\n[A-Za-z0-9+/]{64}\n/g, "\n") }),
    "pem",
    { status: "failed", code: "invalid_certificate" },
    /damaged/,
    /download it again/,
  ],
  [
    "an empty key",
    async () => overMtls({ ...own(), key: " " }),
    "pem",
    { status: "failed", code: "not_pem" },
    /white space/,
    /download it again/,
  ],
  [
    "the key of another certificate",
    async () => overMtls({ ...own(), key: (await sandbox.issueCertificate()).key }),
    "pair",
    { status: "failed", code: "key_mismatch" },
    /two downloads/,
    /same download/,
  ],
  [
    "an expired certificate",
    async () => {
      const expired = await authority.issue({ name: "client", fromDays: -40, toDays: -3 });
      return overMtls({ ...expired, ca: authority.root });
    },
    "validity",
    { status: "failed", code: "certificate_expired" },
    /not replaced in time/,
    /new certificate in the dashboard/,
  ],
  [
    "a certificate that is not valid yet",
    async () => overMtls({ ...(await authority.issue({ name: "client", fromDays: 2 })), ca: authority.root }),
    "validity",
    { status: "failed", code: "certificate_not_yet_valid" },
    /clock is behind/,
    /set the clock/,
  ],
  [
    "a certificate of another authority",
    async () => overMtls({ ...(await other.issue({ name: "client" })), ca: own().ca }),
    "mtls_host",
    { status: "failed" },
    /hung up after it saw the client certificate|does not know who issued/,
    /this region and environment|belongs to this environment/,
  ],
  [
    "a host that wants a certificate where the token's should be",
    async () => ({
      ...(await overMtls({ ...(await authority.issue({ name: "client" })), ca: authority.root })),
      ...overBearer(),
      baseUrl: sandbox.urls.mtls,
    }),
    "api_host",
    { status: "failed" },
    /no authority that Node trusts/,
    /check the URL/,
  ],
  [
    "the app token of another application",
    async () => ({ ...(await overMtls(own())), appToken: "11111111-2222-3333-4444-555555555555" }),
    "mtls_call",
    { status: "failed", code: "CERTIFICATE_TOKEN_MISMATCH" },
    /another application than the app token/,
    /of one application/,
  ],
  [
    "no app token",
    async () => ({ ...(await overMtls(own())), appToken: undefined }),
    "mtls_call",
    { status: "failed", code: "missing_credential" },
    /LEAN_APP_TOKEN is not set/,
    /Integration page/,
  ],
  [
    "a server that is down, over mTLS",
    async () => ({ ...(await overMtls(own())), mtlsUrl: "https://localhost:9" }),
    "mtls_host",
    { status: "failed", code: "ECONNREFUSED" },
    /nothing listens there/,
    /check host and port/,
  ],
  [
    "a server that is down",
    async () => ({ ...overBearer(), authUrl: "http://127.0.0.1:9" }),
    "auth_host",
    { status: "failed", code: "ECONNREFUSED" },
    /nothing listens there/,
    /check host and port/,
  ],
  [
    "a host that does not exist",
    async () => ({ ...overBearer(), baseUrl: "https://lean.invalid" }),
    "api_host",
    { status: "failed" },
    /name of the host was not resolved/,
    /DNS/,
  ],
  [
    "a server's certificate for another host",
    async () => ({
      ...(await overMtls({ ...(await authority.issue({ name: "client" })), ca: authority.root })),
      mtlsUrl: await serve(authority.issue({ name: "localhost", hosts: ["elsewhere.test"] })),
    }),
    "mtls_host",
    { status: "failed", code: "ERR_TLS_CERT_ALTNAME_INVALID" },
    /for another host/,
    /check baseUrl/,
  ],
  [
    "a server of an unknown authority",
    async () => ({
      ...(await overMtls({ ...(await authority.issue({ name: "client" })), ca: authority.root })),
      mtlsUrl: await serve(other.issue({ name: "localhost" })),
    }),
    "mtls_host",
    { status: "failed" },
    /no authority that is trusted here/,
    /lean_public_cert_chain\.pem/,
  ],
  [
    "an expired certificate of the server",
    async () => ({
      ...(await overMtls({ ...(await authority.issue({ name: "client" })), ca: authority.root })),
      mtlsUrl: await serve(authority.issue({ name: "localhost", fromDays: -9, toDays: -1 })),
    }),
    "mtls_host",
    { status: "failed", code: "CERT_HAS_EXPIRED" },
    /server's certificate has expired/,
    /clock/,
  ],
  [
    "a token's host with an unknown authority",
    async () => ({ ...overBearer(), baseUrl: sandbox.urls.mtls }),
    "api_host",
    { status: "failed" },
    /no authority that Node trusts/,
    /NODE_EXTRA_CA_CERTS/,
  ],
  [
    "a wrong secret",
    async () => ({ ...overBearer(), clientSecret: "0b1c2d3e-wrong" }),
    "token",
    { status: "failed", code: "invalid_client" },
    /client id or client secret is wrong/,
    /sandbox and production have different ones/,
  ],
  [
    "a secret with white space",
    async () => ({ ...overBearer(), clientSecret: `${overBearer().clientSecret}\n` }),
    "token",
    { status: "failed", code: "invalid_credential" },
    /white space/,
    /trim it/,
  ],
  [
    "no client id",
    async () => ({ ...overBearer(), clientId: undefined }),
    "token",
    { status: "failed", code: "missing_credential" },
    /not set/,
    /set LEAN_CLIENT_ID/,
  ],
  [
    "a clock that is ten minutes ahead",
    async () => ({ ...overBearer(), now: () => Date.now() + 600_000 }),
    "clock",
    {
      status: "failed",
      code: "clock_skew",
      finding: "this machine's clock is 10 minutes ahead of the server's",
    },
    /not synchronised/,
    /NTP/,
  ],
  [
    "a clock that is ten minutes behind",
    async () => ({ ...overBearer(), now: () => Date.now() - 600_000 }),
    "clock",
    {
      status: "failed",
      code: "clock_skew",
      finding: "this machine's clock is 10 minutes behind the server's",
    },
    /not synchronised/,
    /NTP/,
  ],
])("says cause and next step of %s", async (_, options, id, expected, cause, next) => {
  const report = await runDoctor(await options());
  expect(report.ok).toBe(false);
  const check = find(report, id);
  expect(check).toMatchObject(expected);
  expect(check.cause).toMatch(cause);
  expect(check.next).toMatch(next);
});

it.each<[string, (set: { cert: string; key: string; ca: string }) => object, string, RegExp]>([
  [
    "root before intermediate",
    ({ ca }) => ({
      ca: ca
        .split(/(?<=-----END CERTIFICATE-----\n)/)
        .toReversed()
        .join(""),
    }),
    "chain_order",
    /found: 1, 3, 2/,
  ],
  [
    "the chain before the client certificate",
    ({ cert, ca }) => ({ cert: ca + cert }),
    "chain_order",
    /found: 2, 3, 1/,
  ],
])("warns of a chain in the wrong order (%s) that works all the same", async (_, change, code, cause) => {
  const report = await runDoctor(await overMtls({ ...own(), ...change(own()) }));
  expect(find(report, "chain")).toMatchObject({ status: "warning", code });
  expect(find(report, "chain").cause).toMatch(cause);
  expect(statuses(report)).toMatchObject({ mtls_call: "ok" });
  expect(report.ok).toBe(true);
});

it("warns when the chain does not hold the issuer, or there is none", async () => {
  const foreign = await runDoctor(await overMtls({ ...own(), ca: sandbox.certificates.ca }));
  expect(find(foreign, "chain")).toMatchObject({ status: "warning", code: "chain_incomplete" });
  expect(find(foreign, "mtls_host").status).toBe("failed");
  const signed = await selfSigned({ name: "me" });
  const report = await runDoctor(await overMtls({ ...signed, ca: own().ca }));
  expect(find(report, "chain")).toMatchObject({ status: "warning", code: "self_signed" });
  expect(report.ok).toBe(false);
});

it("warns of an end that is near, of an expired chain and of a key open to others", async () => {
  const soon = await authority.issue({ name: "client", toDays: 9.5 });
  const set = await overMtls({ ...soon, ca: authority.root });
  await chmod(set.key as string, 0o644);
  const report = await runDoctor(set);
  expect(find(report, "validity")).toMatchObject({ status: "warning", code: "certificate_expires" });
  expect(find(report, "validity").finding).toContain("another 9 days");
  if (process.platform !== "win32")
    expect(find(report, "files")).toMatchObject({
      status: "warning",
      finding: "all files are there, but other accounts may read the private key (mode 644)",
    });
  const old = await authority.issue({ name: "old", fromDays: -9, toDays: -1 });
  const chain = await runDoctor(await overMtls({ ...own(), ca: own().ca + old.cert }));
  expect(find(chain, "validity")).toMatchObject({ status: "warning", code: "chain_expired" });
});

it.each([
  [403, "INSUFFICIENT_ACCESS_LEVEL", "ok", undefined],
  [401, "CERTIFICATE_TOKEN_MISMATCH", "failed", /another application/],
  [403, "INVALID_CERTIFICATE", "failed", /revoked/],
  [400, "INVALID_PARAMETERS", "failed", /together with a bearer token/],
  [401, "UNKNOWN", "failed", /the app token is not one the API knows/],
  [403, "UNKNOWN", "failed", /may not call this/],
  [404, "UNKNOWN", "failed", /no list of banks/],
  [429, "RATE_LIMIT_EXCEEDED", "failed", /too many calls/],
  [503, "UNKNOWN", "failed", /trouble of its own/],
  [418, "UNKNOWN", "failed", /does not say why/],
] as const)("reads the answer %i %s over mTLS", async (status, code, expected, cause) => {
  sandbox.control.faults.add({ kind: "status", status, code, path: "/banks/**" });
  const check = find(await runDoctor(await overMtls(own())), "mtls_call");
  expect(check).toMatchObject({ status: expected, code });
  if (cause) expect(check.cause).toMatch(cause);
  else expect(check.finding).toContain("mutual TLS works");
});

it("tells when something else answers in the API's place", async () => {
  sandbox.control.faults.add({ kind: "html", status: 200, path: "/banks/**" });
  const check = find(await runDoctor(overBearer()), "bearer_call");
  expect(check).toMatchObject({ status: "failed", code: "not_json" });
  expect(check.cause).toContain("a proxy");
  const url = await serve(authority.issue({ name: "localhost" }));
  const set = await overMtls({ ...(await authority.issue({ name: "client" })), ca: authority.root });
  const report = await runDoctor({ ...set, mtlsUrl: url });
  expect(find(report, "mtls_call")).toMatchObject({
    status: "warning",
    cause: "another service answers at this URL",
  });
});

it("tells a token that the API does not take, and tokens that are no tokens", async () => {
  const rule = { kind: "status", status: 401, code: "UNAUTHORIZED", path: "/banks/**" } as const;
  sandbox.control.faults.add(rule);
  expect(find(await runDoctor(overBearer()), "bearer_call").cause).toMatch(/different environments/);
  sandbox.control.faults.clear();
  sandbox.control.faults.add({ kind: "html", status: 200, path: "/oauth2/token" });
  expect(find(await runDoctor(overBearer()), "token")).toMatchObject({
    status: "failed",
    code: "token_request_failed",
    cause: "this is not Lean's authorization server, or it has trouble",
  });
});

it("gives up on a server that does not answer", async () => {
  const silent = createServer((socket) => socket.on("error", () => undefined));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const report = await runDoctor({ ...overBearer(), baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 100 });
  expect(find(report, "api_host")).toMatchObject({ status: "failed", code: "ETIMEDOUT" });
  silent.close();
});

it("tells of a proxy that is named and not used, and of one that cannot be reached", async () => {
  vi.stubEnv("HTTPS_PROXY", "http://user:canary-1@127.0.0.1:9");
  const report = await runDoctor(overBearer());
  expect(find(report, "proxy")).toMatchObject({ status: "warning", code: "proxy_unused" });
  const used = await runDoctor({
    ...overBearer(),
    baseUrl: "https://api.invalid",
    proxy: "http://user:canary-1@127.0.0.1:9",
  });
  expect(used.hosts.proxy).toBe("127.0.0.1:9");
  expect(find(used, "api_host")).toMatchObject({ status: "failed", code: "ECONNREFUSED" });
  expect(JSON.stringify([report, used])).not.toContain("canary-1");
});

it("tells a certificate that was revoked", async () => {
  sandbox.control.certificates.revoke(own().cert);
  const check = find(await runDoctor(await overMtls(own())), "mtls_call");
  expect(check).toMatchObject({ status: "failed", code: "INVALID_CERTIFICATE" });
});

it.each([
  "ECONNRESET",
  "EPIPE",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
  "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_OSSL_X509_KEY_VALUES_MISMATCH",
  "CERT_HAS_EXPIRED",
  "ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED",
])("knows a cause and a next step for %s", (code) => {
  for (const presented of ["certificate", "no certificate", "not asked"] as const) {
    const { cause, next } = explainFailure(code, presented);
    expect(cause).not.toContain("only its code tells");
    expect(next).not.toContain("look the code up");
  }
});

it.each([
  [{ region: "eg" }, "unknown_region"],
  [{ environment: "prod" }, "unknown_environment"],
  [{ baseUrl: "http://lean.example" }, "insecure_url"],
  [{ proxy: "nowhere" }, "invalid_url"],
  [{ clientId: undefined, clientSecret: undefined }, "nothing_to_check"],
])("refuses %j", async (change, code) => {
  const options = { ...overBearer(), ...change } as DoctorOptions;
  expect(await rejection(runDoctor(options))).toMatchObject({ kind: "config", code });
});

const failed = ({ checks }: Report) =>
  checks.filter(({ status }) => status === "failed").map(({ id, code }) => `${id} ${code}`);

it.each<[string, () => Promise<DoctorOptions>, string]>([
  ["no certificate", async () => ({ ...(await all()), cert: undefined }), "files missing_setting"],
  [
    "no key and no certificate",
    async () => ({ ...(await all()), cert: undefined, key: undefined }),
    "files missing_setting",
  ],
  [
    "a key that is not there",
    async () => ({ ...(await all()), key: "/nowhere/key.pem" }),
    "files file_not_found",
  ],
  [
    "swapped files",
    async () => ({ ...(await all()), ...(await files({ ...own(), cert: own().key, key: own().cert })) }),
    "pem invalid_certificate",
  ],
  [
    "a damaged key",
    async () => ({ ...(await all()), ...(await files({ ...own(), key: "x" })) }),
    "pem not_pem",
  ],
  [
    "a wrong pair",
    async () => ({
      ...(await all()),
      ...(await files({ ...own(), key: (await sandbox.issueCertificate()).key })),
    }),
    "pair key_mismatch",
  ],
  [
    "an expired certificate",
    async () => ({
      ...(await all()),
      ...(await files({ ...(await authority.issue({ name: "x", fromDays: -9, toDays: -1 })), ca: own().ca })),
    }),
    "validity certificate_expired",
  ],
  [
    "a server that is down, at all its doors",
    async () => ({
      ...(await all()),
      mtlsUrl: "https://127.0.0.1:9",
      baseUrl: "http://127.0.0.1:9",
      authUrl: "http://127.0.0.1:9",
    }),
    "mtls_host ECONNREFUSED",
  ],
  [
    "a proxy that is down",
    async () => ({
      ...(await all()),
      mtlsUrl: "https://a.invalid",
      baseUrl: "https://b.invalid",
      authUrl: "https://c.invalid",
      proxy: "http://127.0.0.1:9",
    }),
    "mtls_host ECONNREFUSED",
  ],
  [
    "no network",
    async () => ({ ...overBearer(), baseUrl: "https://b.invalid", authUrl: "https://c.invalid" }),
    "api_host",
  ],
  [
    "a clock ahead of the certificate's end",
    async () => ({ ...(await all()), now: () => Date.now() + 500 * 86_400_000 }),
    "clock clock_skew",
  ],
  [
    "a clock before the certificate's begin",
    async () => ({ ...(await all()), now: () => Date.now() - 500 * 86_400_000 }),
    "clock clock_skew",
  ],
  ["a wrong secret", async () => ({ ...(await all()), clientSecret: "wrong" }), "token invalid_client"],
])("tells one failure for one cause: %s", async (_, options, cause) => {
  const report = await runDoctor(await options());
  expect(failed(report)).toEqual([expect.stringMatching(new RegExp(`^${cause}`))]);
  expect(report.ok).toBe(false);
});

it("says at a skipped host where its cause is told", async () => {
  const down = { mtlsUrl: "https://127.0.0.1:9", baseUrl: "http://127.0.0.1:9" };
  const report = await runDoctor({ ...(await all()), ...down });
  expect(find(report, "api_host")).toEqual({
    id: "api_host",
    status: "skipped",
    code: "ECONNREFUSED",
    finding: "fails for the same cause as the mTLS host: ECONNREFUSED",
  });
  const keyless = await runDoctor({ ...(await all()), key: undefined });
  expect(find(keyless, "mtls_host")).toMatchObject({
    status: "skipped",
    finding: expect.stringMatching(/^localhost:\d+ is there, and wants a client certificate$/),
  });
});

it("tells two failures for two causes", async () => {
  const report = await runDoctor({ ...(await all()), key: "/nowhere/key.pem", clientSecret: "wrong" });
  expect(failed(report)).toEqual(["files file_not_found", "token invalid_client"]);
  const expired = await authority.issue({ name: "x", fromDays: -900, toDays: -800 });
  const clock = { now: () => Date.now() - 500 * 86_400_000 };
  const both = await runDoctor({
    ...(await all()),
    ...(await files({ ...expired, ca: own().ca })),
    ...clock,
  });
  expect(failed(both)).toEqual(["validity certificate_expired", "clock clock_skew"]);
});

it.each([
  [{ timeoutMs: Number.NaN }, /timeoutMs must be/],
  [{ timeoutMs: "1" }, /timeoutMs must be/],
  [{ now: 5 }, /now must be a function/],
  [{ now: () => Number.NaN }, /now must give milliseconds/],
  [
    {
      now: () => {
        throw new Error("canary");
      },
    },
    /now must give milliseconds/,
  ],
  [{ clientSecret: 12345678 }, /clientSecret must be a text, not a number/],
  [{ passphrase: ["x"] }, /passphrase must be a text, not an array/],
  [{ proxy: {} }, /proxy must be a text, not an object/],
])("refuses options of the wrong kind: %j", async (change, line) => {
  const error = await rejection(runDoctor({ ...(await all()), ...change } as DoctorOptions));
  expect(error).toMatchObject({ kind: "config", code: "invalid_option" });
  expect(error.message).toMatch(line);
  expect(error.message).not.toMatch(/canary|12345678/);
});

it.each<[string, Partial<DoctorOptions>, string, RegExp]>([
  [
    "a key without its BEGIN line",
    { key: "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49" },
    "not_pem",
    /base64 without the BEGIN/,
  ],
  ["the word undefined", { cert: "undefined" }, "missing_setting", /the word "undefined"/],
  ["a number", { key: 7 as never }, "invalid_option", /^$/],
  ["a folder", { ca: "/" }, "file_unreadable", /may not read/],
])("finds %s where a file should be, and quotes nothing", async (_, change, code, cause) => {
  const check = find(await runDoctor({ ...(await all()), ...change }), "files");
  expect(check).toMatchObject({ status: "failed", code });
  expect(check.cause ?? "").toMatch(cause);
  expect(JSON.stringify(check)).not.toContain("MIGH");
});

it("takes PEM with the two characters \\n, as the middleware does", async () => {
  const escaped = Object.fromEntries(
    Object.entries(own()).map(([part, pem]) => [part, pem.replaceAll("\n", "\\n")]),
  );
  const report = await runDoctor({ ...(await all()), ...escaped });
  expect(failed(report)).toEqual([]);
});

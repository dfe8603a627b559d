import { type Auth, createClient, type Transport } from "@openlean/core";
import { nodeTransport } from "@openlean/core/node";
import { type Sandbox, startSandbox } from "@openlean/sandbox";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { bearer, type BearerOptions } from "../src/index.ts";
import { type IdentityOptions, mtls, type MtlsAuth } from "../src/mtls/index.ts";
import { rejection } from "./support.ts";

const soak = process.env["OPENLEAN_SOAK"] === "1";
let sandbox: Sandbox;
let identities: IdentityOptions[];
let keys: CryptoKeyPair;

beforeAll(async () => {
  keys = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const jwk = { ...(await crypto.subtle.exportKey("jwk", keys.publicKey)), kid: "key-1", alg: "ES256" };
  sandbox = await startSandbox({ clientKeys: [jwk] });
  const { cert, key, chain: ca } = sandbox.certificates;
  const second = await sandbox.issueCertificate();
  const foreign = await sandbox.issueCertificate("f5cd0b33-bf0c-4d1c-8e8c-2f7ad1a5ce71");
  identities = [
    { cert, key, ca, trust: "chain" },
    { ...second, ca, trust: "chain" },
    { ...foreign, ca, trust: "chain" },
  ];
});
beforeEach(() => sandbox.control.reset());
afterAll(() => sandbox.close());

type Method = "clientSecret" | "privateKey" | "tlsClientAuth";

function credentials(method: Method): BearerOptions {
  const { clientId, clientSecret } = sandbox.credentials;
  return {
    clientSecret: { clientId, clientSecret },
    privateKey: { clientId, privateKey: { key: keys.privateKey, kid: "key-1" } },
    tlsClientAuth: { clientId, tlsClientAuth: true as const },
  }[method];
}

/** Both the token and the calls over the client certificate, and what was sent. */
function bound(method: Method, identity = 0) {
  const auth = mtls({ ...(identities[identity] as IdentityOptions), bearer: bearer(credentials(method)) });
  return { auth, ...clientOver(auth, sandbox.urls.mtls, sandbox.urls.mtls) };
}

function clientOver(auth: Auth, baseUrl: string, authUrl: string) {
  const seen: { path: string; authorization: string | undefined }[] = [];
  const watched: Transport = (request) => {
    seen.push({ path: new URL(request.url).pathname, authorization: request.headers["authorization"] });
    return (auth.transport as Transport)(request);
  };
  const client = createClient(
    {},
    {
      region: "sa",
      environment: "sandbox",
      auth: { ...auth, transport: watched },
      baseUrl,
      authUrl,
      maxRetries: 0,
    },
  );
  return { client, seen, paths: () => seen.map(({ path }) => path) };
}

const token = "/oauth2/token";
const banks = "/banks/v1/";

it.each(["clientSecret", "privateKey", "tlsClientAuth"] as const)(
  "asks for the token over the client certificate's connections, proves itself by %s, and gets one bound to the certificate",
  async (method) => {
    const { client, paths, seen } = bound(method);
    expect(await client.raw("GET", banks)).toMatchObject({ ok: true });
    expect(paths()).toEqual([token, banks]);
    const jwt = seen[1]?.authorization?.split(".")[1] ?? "";
    expect(JSON.parse(Buffer.from(jwt, "base64url").toString())).toMatchObject({
      cnf: { "x5t#S256": expect.stringMatching(/^[\w-]{43}$/) },
    });
  },
);

it("drops a token that is bound to the old certificate after a rotation and asks once for another", async () => {
  const { auth, client, paths } = bound("tlsClientAuth");
  await client.raw("GET", banks);
  await auth.rotate(identities[1]);
  const results = await Promise.all(Array.from({ length: 50 }, () => client.raw("GET", banks)));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(paths().filter((path) => path === token)).toHaveLength(2);
  expect(paths()).toHaveLength(53);
});

it("fails no call while certificates and the tokens bound to them are replaced under load", async ({
  task,
}) => {
  const { auth, client, paths } = bound("tlsClientAuth");
  const statuses: number[] = [];
  const rotations = soak ? 100 : 5;
  for (let rotation = 1; rotation <= rotations; rotation++) {
    const calls = Array.from({ length: 20 }, () => client.raw("GET", banks));
    await auth.rotate(identities[rotation % 2]);
    calls.push(...Array.from({ length: 20 }, () => client.raw("GET", banks)));
    statuses.push(...(await Promise.all(calls)).map(({ status }) => status));
  }
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(statuses).toHaveLength(rotations * 40);
  expect(paths().filter((path) => path === token).length).toBeLessThanOrEqual(2 * rotations + 1);
  Object.assign(task.meta, {
    figures: {
      "rotations with bound tokens": rotations,
      "calls during those": statuses.length,
      "failed ones of them": statuses.filter((status) => status !== 200).length,
    },
  });
});

it.each<[string, (auth: MtlsAuth) => Transport, () => string]>([
  [
    "another certificate",
    () => mtls({ ...(identities[1] as IdentityOptions), appToken: "a" }).transport,
    () => sandbox.urls.mtls,
  ],
  ["no certificate", () => nodeTransport().send, () => sandbox.urls.api],
])("gets 401 for a bound token that comes with %s", async (_, transport, url) => {
  const { auth, client, seen } = bound("clientSecret");
  await client.raw("GET", banks);
  const stolen: Auth = {
    channel: "bearer",
    authorize: () => ({ authorization: seen[1]?.authorization ?? "" }),
    transport: transport(auth),
  };
  const result = await clientOver(stolen, url(), url()).client.raw("GET", banks);
  expect(result).toMatchObject({ ok: false, status: 401 });
});

it("uses a token that is bound to nothing where the token was asked for without a certificate", async () => {
  const auth = bearer(credentials("privateKey"));
  const { urls } = sandbox;
  const client = createClient(
    {},
    {
      region: "sa",
      environment: "sandbox",
      auth,
      baseUrl: urls.api,
      authUrl: urls.auth,
    },
  );
  expect(await client.raw("GET", banks)).toMatchObject({ ok: true });
});

it("asks a vault for the certificate before it asks for the token", async () => {
  const auth = mtls({
    identity: async () => identities[0] as IdentityOptions,
    bearer: bearer(credentials("tlsClientAuth")),
  });
  const { client, paths } = clientOver(auth, sandbox.urls.mtls, sandbox.urls.mtls);
  const results = await Promise.all([client.raw("GET", banks), client.raw("GET", banks)]);
  expect(results.map(({ status }) => status)).toEqual([200, 200]);
  expect(paths()).toEqual([token, banks, banks]);
});

it("tells in one line when the certificate is that of another application, or revoked", async () => {
  const foreign = await rejection(bound("tlsClientAuth", 2).client.raw("GET", banks));
  expect(foreign).toMatchObject({ kind: "token", code: "invalid_client", status: 401 });
  expect(foreign.message).toContain("the certificate is the one of this application");
  sandbox.control.certificates.revoke(identities[1]?.cert as string);
  expect(await rejection(bound("clientSecret", 1).client.raw("GET", banks))).toMatchObject({
    kind: "token",
    code: "invalid_client",
  });
});

it("takes no proxy from the bearer inside, which the certificate's connections would not use", () => {
  const inner = bearer({ ...credentials("clientSecret"), proxy: "http://127.0.0.1:1" });
  expect(() => mtls({ ...(identities[0] as IdentityOptions), bearer: inner })).toThrow(
    expect.objectContaining({ code: "invalid_option" }),
  );
});

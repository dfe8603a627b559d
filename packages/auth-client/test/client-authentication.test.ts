import { createHash } from "node:crypto";
import { expect, it, vi } from "vitest";
import { type ClientAuthentication, createTokenSource } from "../src/index.ts";
import { clientId, failure, token as tokenOf } from "./support.ts";

/** A source whose requests are collected; each is answered with a token. */
function observed(authentication: ClientAuthentication, more: { now?: () => number } = {}) {
  const forms: URLSearchParams[] = [];
  const source = createTokenSource({
    ...authentication,
    ...more,
    clientId,
    authUrl: "https://auth.test",
    fetch: async (_, { body }) => {
      forms.push(new URLSearchParams(body as string));
      return Response.json({ access_token: `t${forms.length}`, token_type: "bearer", expires_in: 3599 });
    },
  });
  return { source, forms };
}

async function pem(key: CryptoKey): Promise<string> {
  const der = Buffer.from(await crypto.subtle.exportKey("pkcs8", key)).toString("base64");
  return `-----BEGIN PRIVATE KEY-----\n${der.match(/.{1,64}/g)?.join("\n")}\n-----END PRIVATE KEY-----\n`;
}

const algorithms = {
  ES256: { name: "ECDSA", namedCurve: "P-256" },
  ES384: { name: "ECDSA", namedCurve: "P-384" },
  PS256: {
    name: "RSA-PSS",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-256",
  },
  RS512: {
    name: "RSASSA-PKCS1-v1_5",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-512",
  },
} as const;

const thumbprint = (name: string) => createHash("sha256").update(name).digest("base64url");

const decode = (part: string | undefined): unknown =>
  JSON.parse(Buffer.from(part ?? "", "base64url").toString());

async function keysOf(alg: keyof typeof algorithms): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithms[alg], true, ["sign", "verify"]);
}

it.each(["ES256", "ES384", "PS256", "RS512"] as const)(
  "signs the token request with a PEM key and %s, on its own clock, and sends no secret",
  async (alg) => {
    const keys = await keysOf(alg);
    const now = 1_900_000_000_000;
    const { source, forms } = observed(
      { privateKey: { key: await pem(keys.privateKey), alg, kid: "key-1" } },
      { now: () => now },
    );
    await source.get("api");
    const form = forms[0] as URLSearchParams;
    expect([...form.keys()].sort()).toEqual([
      "client_assertion",
      "client_assertion_type",
      "client_id",
      "grant_type",
      "scope",
    ]);
    expect(form.get("client_assertion_type")).toBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    const [header, payload, signature] = (form.get("client_assertion") as string).split(".");
    expect(decode(header)).toEqual({ alg, kid: "key-1" });
    expect(decode(payload)).toMatchObject({ iss: clientId, sub: clientId, aud: "https://auth.test" });
    const { exp } = decode(payload) as { exp: number };
    expect(Math.abs(exp - (now / 1000 + 60))).toBeLessThanOrEqual(2);
    const hash = `SHA-${alg.slice(2)}`;
    const verified = await crypto.subtle.verify(
      { name: keys.publicKey.algorithm.name, hash, saltLength: 32 },
      keys.publicKey,
      Buffer.from(signature as string, "base64url"),
      Buffer.from(`${header}.${payload}`),
    );
    expect(verified).toBe(true);
  },
);

it("signs with a CryptoKey that never leaves its store, and never twice the same", async () => {
  const { privateKey } = await crypto.subtle.generateKey(algorithms.ES256, false, ["sign", "verify"]);
  const { source, forms } = observed({ privateKey: { key: privateKey } });
  await source.get("api");
  await source.get("customer.c1");
  const [first, second] = forms.map((form) => form.get("client_assertion") ?? "");
  expect(decode(first?.split(".")[0])).toEqual({ alg: "ES256" });
  expect(decode(first?.split(".")[1])).not.toMatchObject({
    jti: (decode(second?.split(".")[1]) as { jti: string }).jti,
  });
});

it("signs anew for every attempt, so that the server never sees one assertion twice", async () => {
  // No wait between the attempts: signing takes real time, which a virtual clock would run away from.
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { privateKey } = await crypto.subtle.generateKey(algorithms.ES256, false, ["sign", "verify"]);
  const assertions: (string | null)[] = [];
  const source = createTokenSource({
    clientId,
    privateKey: { key: privateKey },
    authUrl: "https://auth.test",
    fetch: async (_, { body }) => {
      assertions.push(new URLSearchParams(body as string).get("client_assertion"));
      return assertions.length < 3 ? new Response(null, { status: 503 }) : tokenOf("t");
    },
  });
  await source.get("api");
  const ids = assertions.map((each) => (decode(each?.split(".")[1]) as { jti: string }).jti);
  expect(new Set(ids).size).toBe(3);
});

it("sends nothing but the client id where the certificate is the proof", async () => {
  const { source, forms } = observed({ tlsClientAuth: true });
  await source.get("api");
  expect(Object.fromEntries(forms[0] as URLSearchParams)).toEqual({
    client_id: clientId,
    grant_type: "client_credentials",
    scope: "api",
  });
});

it("does not ask for a token by certificate when there is no certificate", async () => {
  const source = createTokenSource({ clientId, tlsClientAuth: true, authUrl: "https://auth.test" });
  const error = await failure(source.get("api"));
  expect(error).toMatchObject({ kind: "config", code: "missing_client_certificate" });
  expect(error.message).toContain("give this bearer to mtls");
});

it.each<[string, string, object]>([
  ["several methods", "invalid_credential", { clientSecret: "canary", tlsClientAuth: true }],
  ["no method", "missing_credential", {}],
  ["a key that is no PKCS#8", "invalid_key", { privateKey: { key: "canary", alg: "ES256" } }],
  [
    "an algorithm that is not asymmetric",
    "invalid_key",
    { privateKey: { key: "-----BEGIN PRIVATE KEY-----canary", alg: "HS256" } },
  ],
])("refuses %s at once, and tells nothing of it", (_, code, authentication) => {
  const make = () =>
    createTokenSource({
      clientId,
      authUrl: "https://auth.test",
      ...(authentication as ClientAuthentication),
    });
  expect(make).toThrow(expect.objectContaining({ kind: "config", code }));
  expect(make).not.toThrow("canary");
});

it("tells of a PEM key that does not fit its algorithm, and nothing of the key", async () => {
  const { privateKey } = await keysOf("ES256");
  const key = await pem(privateKey);
  const { source, forms } = observed({ privateKey: { key, alg: "PS256" } });
  const error = await failure(source.get("api"));
  expect(error).toMatchObject({ kind: "config", code: "invalid_key" });
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain(key.split("\n")[1]);
  expect(forms).toEqual([]);
});

it("asks again for a token that is bound to a certificate that was replaced, and keeps one that is not bound", async () => {
  let bound = true;
  let asked = 0;
  const state = { certificate: thumbprint("first") };
  const source = createTokenSource({
    clientId,
    clientSecret: "secret",
    authUrl: "https://auth.test",
    fetch: async () => {
      const payload = { n: ++asked, ...(bound && { cnf: { "x5t#S256": state.certificate } }) };
      const jwt = `e30.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.c2ln`;
      // The certificate is replaced while its first token is on the way.
      if (asked === 1) state.certificate = thumbprint("second");
      return Response.json({ access_token: jwt, token_type: "bearer", expires_in: 3599 });
    },
  });
  const tokens = await Promise.all(Array.from({ length: 100 }, () => source.get("api", state)));
  expect(new Set(tokens.map((each) => each.certificate))).toEqual(new Set([thumbprint("second")]));
  expect(asked).toBe(2);
  state.certificate = thumbprint("third");
  expect(source.peek("api", state)).toBeUndefined();
  bound = false;
  expect((await source.get("api", state)).certificate).toBeUndefined();
  state.certificate = thumbprint("fourth");
  await source.get("api", state);
  expect(asked).toBe(3);
});

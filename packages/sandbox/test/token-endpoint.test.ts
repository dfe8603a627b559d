import {
  createRemoteJWKSet,
  customFetch,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from "jose";
import { describe, expect, it } from "vitest";
import { createApi, startTime } from "./api.ts";

describe("the token endpoint", () => {
  it("gives an api token with the claims of Lean's own tokens", async () => {
    const { sandbox, token } = await createApi();
    const { status, body, headers } = await token();
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: "bearer",
      expires_in: 3599,
      scope: "api",
    });
    expect(headers.get("cache-control")).toBe("no-store");

    const keys = createRemoteJWKSet(new URL("http://sandbox.localhost/oauth2/jwks"), {
      [customFetch]: (url: string, init: RequestInit) => sandbox.fetch(url, init),
    });
    const currentDate = new Date(sandbox.clock.now());
    const { payload } = await jwtVerify(body.access_token, keys, { currentDate });
    const { clientId } = sandbox.credentials;
    expect(payload).toMatchObject({
      iss: "http://sandbox.localhost",
      sub: clientId,
      aud: "http://sandbox.localhost",
      applications: [{ id: clientId }],
    });
    expect(payload["scope"]).toContain("data.read");
    expect(payload).not.toHaveProperty("customers");
    expect(payload.nbf).toBe(payload.iat);
    expect((payload.exp as number) - (payload.iat as number)).toBe(3600);
    expect(payload.jti).toMatch(/^[\da-f-]{36}$/);
    expect(decodeProtectedHeader(body.access_token)).toMatchObject({
      alg: "RS256",
      kid: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  it.each([
    { region: "sa", audience: "https://link.sandbox.sa.leantech.me" },
    {
      region: "ae",
      audience: ["https://link.sandbox.leantech.me", "https://secure-api.sandbox.leantech.me"],
    },
  ] as const)("gives a customer token for the LinkSDK of $region", async ({ region, audience }) => {
    const { token, connect, sandbox } = await createApi({ region });
    const { customer } = await connect();
    const { body } = await token({ scope: `customer.${customer}` });
    const payload = JSON.parse(Buffer.from(body.access_token.split(".")[1], "base64url").toString());
    expect(body.scope).toBe(`customer.${customer}`);
    expect(payload).toMatchObject({
      aud: audience,
      customers: [{ id: customer }],
      sub: sandbox.credentials.clientId,
    });
    expect(payload.scope).toContain("connect.write");
  });

  it.each([
    { fields: { client_secret: "wrong" }, status: 401, error: "invalid_client" },
    { fields: { client_id: "f5cd0b33-bf0c-4d1c-8e8c-111111111111" }, status: 401, error: "invalid_client" },
    { fields: { client_id: undefined }, status: 400, error: "invalid_request" },
    { fields: { client_secret: undefined }, status: 400, error: "invalid_request" },
    { fields: { scope: undefined }, status: 400, error: "invalid_request" },
    { fields: { grant_type: "password" }, status: 400, error: "unsupported_grant_type" },
    { fields: { scope: "payments" }, status: 400, error: "invalid_scope" },
    { fields: { scope: "api api" }, status: 400, error: "invalid_scope" },
    {
      fields: { scope: "customer.0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01" },
      status: 400,
      error: "invalid_scope",
    },
  ])("refuses $fields with $status $error", async ({ fields, status, error }) => {
    const { token } = await createApi();
    const answer = await token(fields);
    expect(answer).toMatchObject({ status, body: { error } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("does not repeat what was sent", async () => {
    const { token } = await createApi();
    const { body } = await token({ client_secret: "hunter2-hunter2" });
    expect(JSON.stringify(body)).not.toContain("hunter2");
  });

  it("refuses a field that is sent twice", async () => {
    const { sandbox } = await createApi();
    const { clientId, clientSecret } = sandbox.credentials;
    const body = new URLSearchParams([
      ["client_id", clientId],
      ["client_secret", clientSecret],
      ["grant_type", "client_credentials"],
      ["scope", "api"],
      ["scope", "api"],
    ]);
    const response = await sandbox.fetch("http://x/oauth2/token", { method: "POST", body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: "invalid_request" });
  });

  it("takes forms only, no JSON", async () => {
    const { sandbox, call } = await createApi();
    const { clientId, clientSecret } = sandbox.credentials;
    const fields = {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: "client_credentials",
      scope: "api",
    };
    expect(await call("POST", "/oauth2/token", fields, {})).toMatchObject({
      status: 400,
      body: { error: "invalid_request" },
    });
  });

  it("answers GET with 405", async () => {
    const { call } = await createApi();
    expect(await call("GET", "/oauth2/token", undefined, {})).toMatchObject({
      status: 405,
      body: { status: "INVALID_HTTP_METHOD" },
    });
  });
});

describe("a client assertion", () => {
  const seconds = startTime / 1000;
  const bearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  /** A sandbox that knows a public key, and its answer to a JWT signed with the private one. */
  async function asked() {
    const { publicKey, privateKey } = await generateKeyPair("ES256");
    const { sandbox, token } = await createApi({ clientKeys: [await exportJWK(publicKey)] });
    const { clientId } = sandbox.credentials;
    const sign = (claims: object = {}, key = privateKey) =>
      new SignJWT({
        iss: clientId,
        sub: clientId,
        aud: "http://sandbox.localhost",
        exp: seconds + 60,
        jti: crypto.randomUUID(),
        ...claims,
      })
        .setProtectedHeader({ alg: "ES256" })
        .sign(key);
    const send = (client_assertion: string, fields: Record<string, string | undefined> = {}) =>
      token({ client_secret: undefined, client_assertion_type: bearer, client_assertion, ...fields });
    return { sign, send };
  }

  it("is taken for the client secret, and gives a token that is bound to nothing", async () => {
    const { sign, send } = await asked();
    const { status, body } = await send(await sign());
    expect(status).toBe(200);
    expect(JSON.parse(atob(body.access_token.split(".")[1]))).not.toHaveProperty("cnf");
  });

  it.each<[string, object]>([
    ["has ended", { exp: seconds - 1 }],
    ["is for another server", { aud: "https://auth.leantech.me" }],
    ["is of another application", { iss: "f5cd0b33-bf0c-4d1c-8e8c-111111111111" }],
    ["has no id", { jti: undefined }],
  ])("is refused when it %s", async (_, claims) => {
    const { sign, send } = await asked();
    expect(await send(await sign(claims))).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  });

  it("is refused the second time, and when another key has signed it", async () => {
    const { sign, send } = await asked();
    const assertion = await sign();
    const stranger = await sign({}, (await generateKeyPair("ES256")).privateKey);
    const answers = [await send(assertion), await send(assertion), await send(stranger)];
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 401]);
  });

  it("is refused next to a secret, and without its type", async () => {
    const { sign, send } = await asked();
    const both = await send(await sign(), { client_secret: "secret" });
    const untyped = await send(await sign(), { client_assertion_type: undefined });
    expect([both, untyped].map(({ body }) => body.error)).toEqual(["invalid_request", "invalid_request"]);
  });
});

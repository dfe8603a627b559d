import { createRemoteJWKSet, customFetch, decodeProtectedHeader, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

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

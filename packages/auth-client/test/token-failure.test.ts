import { expect, it } from "vitest";
import { createTokenSource, type ClientAuthentication } from "../src/index.ts";
import { clientId, failure, observed, refusal, token } from "./support.ts";

const authUrl = "https://auth.test";

async function keyOf(hash: string): Promise<CryptoKey> {
  const algorithm = {
    name: "RSASSA-PKCS1-v1_5",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash,
  };
  return (await crypto.subtle.generateKey(algorithm, false, ["sign", "verify"])).privateKey;
}

const hints: Record<string, RegExp> = {
  invalid_client: /: invalid_client \(HTTP 400\); check clientId and clientSecret; sandbox and production/,
  invalid_scope: /: invalid_scope \(HTTP 400\); ask for `api`, or for `customer\.<customer_id>`/,
  unauthorized_client: /; OAuth is not enabled for this application/,
  unsupported_grant_type: /; the server takes client_credentials only; check authUrl$/,
  invalid_request: /; the server did not understand the request; check authUrl$/,
  something_else: /refused the token request: something_else \(HTTP 400\)$/,
};

it.each(Object.entries(hints))("says what to check after %s", async (code, hint) => {
  const { source } = observed(() => refusal(code, 400));
  expect((await failure(source.get("api"))).message).toMatch(hint);
});

it("says what to check after invalid_client to an application without a secret, and else the same", async () => {
  const methods: [ClientAuthentication, RegExp][] = [
    [{ privateKey: { key: await keyOf("SHA-256") } }, /; check clientId, and that Lean knows the public key/],
    [{ tlsClientAuth: true }, /; check clientId, that the certificate is the one of this application/],
  ];
  for (const [authentication, hint] of methods)
    for (const code of ["invalid_client", "invalid_scope"]) {
      const source = createTokenSource({
        ...authentication,
        clientId,
        authUrl,
        fetch: async () => refusal(code, 400),
      });
      const { message } = await failure(source.get("api"));
      expect(message).toMatch(code === "invalid_client" ? hint : (hints[code] as RegExp));
    }
});

it.each<[Record<string, string>, number, string]>([
  [
    { "retry-after": "61" },
    400,
    "auth.test refused the token request: slow_down (HTTP 400); try again in 61 s",
  ],
  [{}, 400, "auth.test refused the token request: slow_down (HTTP 400)"],
])("tells a wait in its message (%j)", async (headers, status, message) => {
  const { source } = observed(() => refusal("slow_down", status, headers));
  expect((await failure(source.get("api"))).message).toBe(message);
});

it.each<[number, string, string]>([
  [404, "", "auth.test answered the token request with HTTP 404 and no usable token; check authUrl"],
  [429, "60", "auth.test answered the token request with HTTP 429 and no usable token; try again in 60 s"],
])("says what to do after an answer %i without a code", async (status, wait, message) => {
  const headers = wait ? { "retry-after": wait } : undefined;
  const { source } = observed(() => new Response("<html>", { status, ...(headers && { headers }) }));
  expect((await failure(source.get("api"))).message).toBe(message);
});

it("says in one line that an answer is longer than is read", async () => {
  const { source } = observed(() => new Response("x", { headers: { "content-length": "99999999999" } }));
  const error = await failure(source.get("api"));
  expect(error).toMatchObject({
    kind: "token",
    code: "token_request_failed",
    status: 200,
    attempts: 1,
    operationId: "createToken",
    message: "auth.test answered the token request with HTTP 200 and no usable token; check authUrl",
  });
});

it("says that a key cannot sign when the library refuses it", async () => {
  const source = createTokenSource({
    clientId,
    authUrl,
    privateKey: { key: await keyOf("SHA-1") },
    fetch: async () => token("t"),
  });
  expect(await failure(source.get("api"))).toMatchObject({ kind: "config", operationId: "createToken" });
});

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Transport } from "@openlean/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { boundTo } from "../src/bound-to.ts";
import { type ClientAuthentication, createTokenSource } from "../src/index.ts";
import { clientId, failure, lost, observed, refusal, token, virtualTime } from "./support.ts";

const authUrl = "https://auth.test";

it("asks over the platform's own transport where nobody gives one", async () => {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(`{"access_token":"${request.method}","token_type":"bearer","expires_in":3599}`);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const source = createTokenSource({ clientId, clientSecret: "s", authUrl: `http://127.0.0.1:${port}` });
  for (const scope of ["api", "customer.c"]) expect((await source.get(scope)).value).toBe("POST");
  server.closeAllConnections();
  server.close();
});

it("asks by certificate over the transport of whoever needs the token", async () => {
  const source = createTokenSource({ clientId, tlsClientAuth: true, authUrl });
  const seen: string[] = [];
  const transport: Transport = async ({ url }) => {
    seen.push(url);
    const { headers, body } = token("t", 1000);
    return { status: 200, headers, body: new Uint8Array(await new Response(body).arrayBuffer()) };
  };
  expect((await source.get("api", { transport, certificate: "x" })).value).toBe("t");
  expect(seen).toEqual(["https://auth.test/oauth2/token"]);
});

it.each([{ signal: {} as AbortSignal }, { transport: "canary" as never }])(
  "refuses the options %j of a call",
  async (options) => {
    const { source, seen } = observed();
    expect(await failure(source.get("api", options))).toMatchObject({ code: "invalid_option" });
    expect(seen).toHaveLength(0);
  },
);

it.each(["api", "customer.c", "one two", "a bb ccc"])("takes the scope %j", async (scope) => {
  const { source, seen } = observed();
  expect((await source.get(scope, { minimumMs: 0 })).scope).toBe(scope);
  expect(seen[0]?.form.get("scope")).toBe(scope);
});

it.each(["a  b", "a b ", "a \\", 'a "'])("refuses the scope %j", async (scope) => {
  expect(await failure(observed().source.get(scope))).toMatchObject({ code: "invalid_option" });
});

it("gives what it got after three tokens that are bound to another certificate", async () => {
  const jwt = `e30.${Buffer.from(JSON.stringify({ cnf: { "x5t#S256": "theirs" } })).toString("base64url")}.c2ln`;
  const { source, seen } = observed(() => token(jwt));
  expect(await source.get("api", { certificate: "ours" })).toMatchObject({ certificate: "theirs" });
  expect(seen).toHaveLength(3);
  // Without a certificate of its own a caller takes what there is.
  expect(source.peek("api")).toMatchObject({ certificate: "theirs" });
});

it.each<[string, string | undefined]>([
  [JSON.stringify({ cnf: { "x5t#S256": "thumb" } }), "thumb"],
  [JSON.stringify({ cnf: { "x5t#S256": 7 } }), undefined],
  [JSON.stringify({ cnf: {} }), undefined],
  [JSON.stringify({}), undefined],
  ["null", undefined],
  ["no JSON", undefined],
])("reads the binding of a token whose payload is %s as %s", (payload, thumbprint) => {
  expect(boundTo(`e30.${Buffer.from(payload).toString("base64url")}.c2ln`)).toBe(thumbprint);
  expect(boundTo("opaque")).toBeUndefined();
});

const pem = "-----BEGIN PRIVATE KEY-----canary";

it.each<[string, unknown]>([
  ["no object", null],
  ["no key", {}],
  ["an algorithm that only ends well", { key: pem, alg: "XRS256" }],
  ["an algorithm that only begins well", { key: pem, alg: "RS2561" }],
  ["no algorithm", { key: pem }],
  ["a public CryptoKey", { key: { type: "public", usages: ["sign"] } }],
  ["a CryptoKey that may not sign", { key: { type: "private", usages: ["decrypt"] } }],
])("refuses a private key that is %s", (_, privateKey) => {
  const options = { clientId, authUrl, privateKey } as {
    clientId: string;
    authUrl: string;
  } & ClientAuthentication;
  const make = () => createTokenSource(options);
  expect(make).toThrow(expect.objectContaining({ kind: "config", code: "invalid_key" }));
  expect(make).not.toThrow("canary");
});

it.each(["RS256", "PS384", "ES512"])("takes a PEM key with %s", (alg) => {
  const make = () => createTokenSource({ clientId, authUrl, privateKey: { key: pem, alg: alg as "RS256" } });
  expect(make).not.toThrow();
});

const privateKey = { key: { type: "private", usages: ["sign"] } as unknown as CryptoKey };

it("takes a CryptoKey, and checks nothing else of it", () => {
  expect(() => createTokenSource({ clientId, authUrl, privateKey })).not.toThrow();
});

describe("in virtual time", () => {
  beforeEach(virtualTime);
  afterEach(() => void vi.useRealTimers());

  it("forgets its failures with the first success", async () => {
    const { source, seen } = observed((_, count) =>
      count === 2 || count === 4
        ? token(`t${count}`)
        : refusal(count > 4 ? "invalid_scope" : "invalid_client", 400),
    );
    const refuse = (value: string): boolean => source.invalidate(value);
    await failure(source.get("api"));
    const { value } = await source.get("api");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(refuse(value)).toBe(true);
    await failure(source.get("api"));
    expect((await source.get("api")).value).toBe("t4");
    expect(seen).toHaveLength(4);
    for (let round = 0; round < 2; round++) await failure(source.get("customer.c"));
    expect(seen).toHaveLength(6);
  });

  it("hands a token out until exactly thirty seconds are left, and renews it from a fifth on", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { source, seen, clock } = observed((_, count) =>
      count === 1 ? token("t1", 1000) : refusal("no", 400),
    );
    await source.get("api");
    clock.now += 799_999;
    source.peek("api");
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toHaveLength(1);
    clock.now += 1;
    expect(source.peek("api")?.value).toBe("t1");
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toHaveLength(2);
    clock.now += 169_999;
    expect(source.peek("api")?.value).toBe("t1");
    clock.now += 1;
    expect(source.peek("api")).toBeUndefined();
  });

  it("takes a wish for exactly the whole life as one that no token can meet", async () => {
    const { source, seen } = observed((_, count) => token(`t${count}`, 600));
    for (let call = 0; call < 3; call++) await source.get("api", { minimumMs: 600_000 });
    expect(seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await source.get("api", { minimumMs: 599_999 });
    expect(seen).toHaveLength(2);
  });

  it("asks no second time when its retries are spent", async () => {
    const { source, seen } = observed((request) =>
      request.form.get("scope") === "api" ? lost(request) : refusal("busy", 500),
    );
    const scopes = Array.from({ length: 60 }, (_, index) => `customer.c${index}`);
    const spent = Promise.all(scopes.map((scope) => failure(source.get(scope))));
    await vi.advanceTimersByTimeAsync(6_000);
    await spent;
    await vi.advanceTimersByTimeAsync(60_000);
    const before = seen.length;
    const first = failure(source.get("api"));
    await vi.advanceTimersByTimeAsync(3_000);
    const second = failure(source.get("api"));
    await vi.advanceTimersByTimeAsync(500);
    expect(seen.length - before).toBe(1);
    await vi.advanceTimersByTimeAsync(30_000);
    await Promise.all([first, second]);
  });

  it("replaces a refused token whose value the server gives again, once", async () => {
    const { source, seen } = observed(() => token("same"));
    await source.get("api");
    expect(source.invalidate("same")).toBe(true);
    await source.get("api");
    expect(source.invalidate("same")).toBe(false);
    expect(seen).toHaveLength(2);
  });
});

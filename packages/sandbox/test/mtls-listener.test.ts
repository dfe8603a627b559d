import { request, type RequestOptions } from "node:https";
import { X509Certificate } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../src/index.ts";

const globals = [globalThis.Request, globalThis.Response];
let sandbox: Sandbox;
let own: RequestOptions;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { ca, cert, key, chain } = sandbox.certificates;
  own = { ca, cert: cert + chain, key };
});
afterAll(() => sandbox.close());

/** Status and body, or the code of the connection's error. */
function get(
  path: string,
  options: RequestOptions,
  headers: Record<string, string>,
): Promise<[number, string] | string> {
  return new Promise((resolve) => {
    const outgoing = request(
      `${sandbox.urls.mtls}${path}`,
      { ...options, headers, agent: false },
      (incoming) => {
        const chunks: string[] = [];
        incoming.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
        incoming.on("end", () => resolve([incoming.statusCode as number, chunks.join("")]));
        incoming.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      },
    );
    outgoing.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    outgoing.end();
  });
}

const banks = "/banks/v1/";

describe("the mTLS listener", () => {
  it("answers the application's certificate together with its app token", async () => {
    const answer = await get(banks, own, { "lean-app-token": sandbox.credentials.appToken });
    expect(answer[0]).toBe(200);
    expect(JSON.parse(answer[1])).toHaveLength(2);
  });

  it("refuses a connection without a certificate", async () => {
    const { ca } = own;
    const answer = await get(banks, { ca }, { "lean-app-token": sandbox.credentials.appToken });
    expect(answer).toBeTypeOf("string");
    expect(answer).toMatch(/ECONNRESET|EPIPE|CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE/);
  });

  it("refuses the certificate without its chain", async () => {
    const answer = await get(
      banks,
      { ...own, cert: sandbox.certificates.cert },
      { "lean-app-token": sandbox.credentials.appToken },
    );
    expect(answer).toBeTypeOf("string");
  });

  it("refuses the certificate of another sandbox, although the names are the same", async () => {
    const other = await startSandbox();
    const { cert, key, chain } = other.certificates;
    await other.close();
    const answer = await get(
      banks,
      { ...own, cert: cert + chain, key },
      { "lean-app-token": sandbox.credentials.appToken },
    );
    expect(answer).toBeTypeOf("string");
  });

  it("is not trusted without the sandbox's own root", async () => {
    const { cert, key } = own;
    expect(await get(banks, { cert, key }, {})).toMatch(
      /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT/,
    );
  });

  it("refuses TLS 1.1", async () => {
    const answer = await get(
      banks,
      { ...own, minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" },
      {},
    );
    expect(answer).toBeTypeOf("string");
  });

  it("answers 401 without an app token, bearer token or not", async () => {
    expect(await get(banks, own, {})).toEqual([401, ""]);
    expect(await get(banks, own, { authorization: "Bearer abc" })).toEqual([401, ""]);
  });

  it("answers 401 CERTIFICATE_TOKEN_MISMATCH when the certificate belongs to another application", async () => {
    const { cert, key } = await sandbox.issueCertificate("f5cd0b33-bf0c-4d1c-8e8c-2f7ad1a5ce71");
    const foreign = { ...own, cert: cert + sandbox.certificates.chain, key };
    const [status, body] = (await get(banks, foreign, {
      "lean-app-token": sandbox.credentials.appToken,
    })) as [number, string];
    expect(status).toBe(401);
    expect(JSON.parse(body)).toMatchObject({ status: "CERTIFICATE_TOKEN_MISMATCH" });
    expect(body).not.toContain(sandbox.credentials.appToken);
  });

  it("answers 400 to an app token and a bearer token together", async () => {
    const headers = { "lean-app-token": sandbox.credentials.appToken, authorization: "Bearer abc" };
    const [status, body] = (await get(banks, own, headers)) as [number, string];
    expect([status, JSON.parse(body).status]).toEqual([400, "INVALID_PARAMETERS"]);
  });

  it("accepts a second certificate of the same application, so that rotation can be tried", async () => {
    const { cert, key } = await sandbox.issueCertificate();
    const next = { ...own, cert: cert + sandbox.certificates.chain, key };
    expect((await get(banks, next, { "lean-app-token": sandbox.credentials.appToken }))[0]).toBe(200);
  });
});

describe("the certificates", () => {
  it("are a leaf named after the application, its intermediate and the root", () => {
    const { cert, chain, ca } = sandbox.certificates;
    const leaf = new X509Certificate(cert);
    const [intermediate, root] = chain
      .split(/(?<=-----END CERTIFICATE-----\n)/)
      .map((pem) => new X509Certificate(pem)) as [X509Certificate, X509Certificate];
    expect(leaf.subject).toBe(`CN=${sandbox.credentials.clientId}`);
    expect(leaf.ca).toBe(false);
    expect(leaf.verify(intermediate.publicKey)).toBe(true);
    expect(intermediate.verify(root.publicKey)).toBe(true);
    expect(root.toString()).toBe(new X509Certificate(ca).toString());
  });
});

describe("a started sandbox", () => {
  it("serves tokens and calls on a plain loopback port", async () => {
    const { urls, credentials } = sandbox;
    expect(urls.api).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(urls.auth).toBe(urls.api);
    const body = new URLSearchParams({
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      grant_type: "client_credentials",
      scope: "api",
    });
    const token = (await (await fetch(`${urls.auth}/oauth2/token`, { method: "POST", body })).json()) as {
      access_token: string;
    };
    const answer = await fetch(`${urls.api}/banks/v1/`, {
      headers: { authorization: `Bearer ${token.access_token}` },
    });
    expect(answer.status).toBe(200);
  });

  it("leaves the global Request and Response alone", () => {
    expect([globalThis.Request, globalThis.Response]).toStrictEqual(globals);
  });

  it("rejects when a port is taken, and closes what it had opened", async () => {
    const taken = Number(new URL(sandbox.urls.api).port);
    await expect(startSandbox({ mtlsPort: taken })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("can be closed twice", async () => {
    const other = await startSandbox();
    await other.close();
    await other.close();
    await expect(fetch(`${other.urls.api}/banks/v1/`)).rejects.toThrow();
  });
});

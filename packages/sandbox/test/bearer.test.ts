import { generateKeyPair, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

const path = "/banks/v1/";

describe("a call with a bearer token", () => {
  it("is answered with correlation and trace ids", async () => {
    const { get } = await createApi();
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get("lean-correlation-id")).toMatch(/^[a-z]{16}$/);
    expect(headers.get("lean-trace-id")).toMatch(/^[\da-f]{32}$/);
    expect(headers.get("content-type")).toBe("application/json");
  });

  it("gets its own correlation id back when it looks like an id", async () => {
    const { sandbox } = await createApi();
    const send = async (id: string) =>
      (await sandbox.fetch(`http://x${path}`, { headers: { "lean-correlation-id": id } })).headers.get(
        "lean-correlation-id",
      );
    expect(await send("0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01")).toBe("0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01");
    expect(await send("not an id; <b>")).toMatch(/^[a-z]{16}$/);
  });

  it("is refused without a token, with an empty body", async () => {
    const { call } = await createApi();
    const { status, body, headers } = await call("GET", path, undefined, {});
    expect([status, body]).toEqual([401, undefined]);
    expect(headers.get("lean-trace-id")).toMatch(/^[\da-f]{32}$/);
  });

  it("is refused with something that is no token", async () => {
    const { call } = await createApi();
    for (const authorization of ["Bearer abc", "Bearer Bearer abc", "Basic YTpi", ""])
      expect(await call("GET", path, undefined, { authorization })).toMatchObject({
        status: 401,
        body: undefined,
      });
  });

  it("is refused with a token of another signer", async () => {
    const { call, sandbox } = await createApi();
    const { privateKey } = await generateKeyPair("RS256");
    const now = Math.floor(sandbox.clock.now() / 1000);
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: "RS256" })
      .setIssuer("http://sandbox.localhost")
      .setAudience("http://sandbox.localhost")
      .setExpirationTime(now + 3600)
      .sign(privateKey);
    expect(await call("GET", path, undefined, { authorization: `Bearer ${token}` })).toMatchObject({
      status: 401,
    });
  });

  it("is refused with a token of another sandbox", async () => {
    const [one, other] = [await createApi(), await createApi()];
    const authorization = `Bearer ${(await other.token()).body.access_token}`;
    expect(await one.call("GET", path, undefined, { authorization })).toMatchObject({ status: 401 });
    expect(await other.call("GET", path, undefined, { authorization })).toMatchObject({ status: 200 });
  });

  it("is refused with a customer token, which is for the LinkSDK", async () => {
    const { token, call, connect } = await createApi();
    const { customer, entity } = await connect();
    const authorization = `Bearer ${(await token({ scope: `customer.${customer}` })).body.access_token}`;
    const answer = await call("GET", `/data/v2/accounts?entity_id=${entity}`, undefined, { authorization });
    expect(answer).toMatchObject({ status: 401, body: undefined });
  });

  it("is refused once the token's hour is over, by the sandbox's clock", async () => {
    const { get, sandbox } = await createApi();
    sandbox.clock.advance(3_599_000);
    expect(await get(path)).toMatchObject({ status: 200 });
    sandbox.clock.advance(1_000);
    expect(await get(path)).toMatchObject({ status: 401, body: undefined });
  });

  it("is refused when an app token is sent next to the bearer token", async () => {
    const { call, token, sandbox } = await createApi();
    const authorization = `Bearer ${(await token()).body.access_token}`;
    const headers = { authorization, "lean-app-token": sandbox.credentials.appToken };
    expect(await call("GET", path, undefined, headers)).toMatchObject({
      status: 400,
      body: { status: "INVALID_PARAMETERS" },
    });
  });

  it("may send the app token alone instead, as on Lean's sandbox hosts", async () => {
    const { call, sandbox } = await createApi();
    const { appToken } = sandbox.credentials;
    expect(await call("GET", path, undefined, { "lean-app-token": appToken })).toMatchObject({ status: 200 });
    expect(await call("GET", path, undefined, { "lean-app-token": "0".repeat(32) })).toMatchObject({
      status: 401,
    });
  });
});

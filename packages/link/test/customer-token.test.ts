import { createTokenSource } from "@openlean/auth-client";
import { describe, expect, it } from "vitest";
// By path: a dependency would close a circle over the sandbox.
import { bearer } from "../../auth-middleware/src/index.ts";
import { connect } from "../src/index.ts";
import { customerToken } from "../src/server/index.ts";
import { jwt, now, observedLean, redirects } from "./support.ts";

const first = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
const second = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b02";
const credentials = { clientId: "app-1", clientSecret: "canary-secret" };

/** An authorization server that remembers what it was asked. */
function server(expiresIn: number = 3599): {
  fetch: typeof answer;
  asked: { url: string; scope: string | null }[];
} {
  const asked: { url: string; scope: string | null }[] = [];
  const answer = async (url: string, init: RequestInit): Promise<Response> => {
    const form = new URLSearchParams(init.body as string);
    asked.push({ url, scope: form.get("scope") });
    const access_token = jwt(expiresIn, { jti: asked.length });
    return Response.json({ access_token, token_type: "bearer", expires_in: expiresIn });
  };
  return { fetch: answer, asked };
}

describe("with a token source", () => {
  it("gives a bare token of the customer's scope, kept per customer", async () => {
    const { fetch, asked } = server();
    const source = createTokenSource({
      ...credentials,
      authUrl: "https://auth.example",
      fetch,
      now: () => now,
    });
    const options = { now: () => now };
    const tokens = await Promise.all([
      customerToken(source, first, options),
      customerToken(source, first, options),
      customerToken(source, second, options),
    ]);
    expect(tokens[0]).toBe(tokens[1]);
    expect(tokens[0]).not.toBe(tokens[2]);
    expect(await customerToken(source, first, options)).toBe(tokens[0]);
    expect(asked.map(({ scope }) => scope)).toEqual([`customer.${first}`, `customer.${second}`]);
  });

  it("asks again when less than 15 minutes are left, so that 10 remain in the browser", async () => {
    let time = now;
    const { fetch, asked } = server();
    const source = createTokenSource({
      ...credentials,
      authUrl: "https://auth.example",
      fetch,
      now: () => time,
    });
    const token = await customerToken(source, first, { now: () => time });
    time += 2_400_000;
    expect(await customerToken(source, first, { now: () => time })).toBe(token);
    time += 301_000;
    expect(await customerToken(source, first, { now: () => time })).not.toBe(token);
    expect(asked).toHaveLength(2);
  });

  it("never gives a token with less than minimumMs, over a day of calls", async () => {
    let time = now;
    const fetch = async (): Promise<Response> => {
      const access_token = jwt(0, { exp: Math.floor(time / 1000) + 3599 });
      return Response.json({ access_token, token_type: "bearer", expires_in: 3599 });
    };
    const source = createTokenSource({
      ...credentials,
      authUrl: "https://auth.example",
      fetch,
      now: () => time,
    });
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      time = now + minute * 60_000;
      const token = await customerToken(source, first, { now: () => time });
      const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as {
        exp: number;
      };
      expect(payload.exp * 1000 - time).toBeGreaterThan(900_000 - 1000);
    }
  });

  it("refuses a server that gives tokens LinkSDK would refuse", async () => {
    const { fetch } = server(599);
    const source = createTokenSource({
      ...credentials,
      authUrl: "https://auth.example",
      fetch,
      now: () => now,
    });
    await expect(customerToken(source, first, { now: () => now, minimumMs: 600_000 })).rejects.toMatchObject({
      kind: "token",
      code: "token_too_short",
      message: expect.stringMatching(/gave a token of 599 s, and 600 s are wanted/),
    });
  });
});

describe("with credentials", () => {
  it.each([
    ["sa", "sandbox", "https://auth.sandbox.sa.leantech.me/oauth2/token"],
    ["sa", "production", "https://auth.sa.leantech.me/oauth2/token"],
    ["ae", "sandbox", "https://auth.sandbox.leantech.me/oauth2/token"],
    ["ae", "production", "https://auth.leantech.me/oauth2/token"],
  ] as const)("asks the server of %s %s", async (region, environment, url) => {
    const { fetch, asked } = server();
    await customerToken({ ...credentials, region, environment, fetch }, first, { now: () => now });
    expect(asked).toEqual([{ url, scope: `customer.${first}` }]);
  });

  it("asks another server where told", async () => {
    const { fetch, asked } = server();
    const authUrl = "http://localhost:4000";
    await customerToken({ ...credentials, region: "sa", environment: "sandbox", authUrl, fetch }, first, {
      now: () => now,
    });
    expect(asked[0]?.url).toBe("http://localhost:4000/oauth2/token");
  });

  it("wants region and environment at compile time, and refuses unusable credentials", async () => {
    // @ts-expect-error no environment
    await expect(customerToken({ ...credentials, region: "sa" }, first)).rejects.toMatchObject({
      kind: "config",
    });
    const where = { region: "sa", environment: "sandbox" } as const;
    await expect(customerToken({ clientId: "a", clientSecret: "", ...where }, first)).rejects.toMatchObject({
      code: "missing_credential",
    });
  });
});

it.each([
  "",
  "user-000417",
  `${first} api`,
  `api ${first}`,
  `${first}\n`,
  `${first}.x`,
  "*",
  undefined as unknown as string,
])("refuses the customer id %j: it would become another scope", async (customerId) => {
  const { fetch, asked } = server();
  const source = { ...credentials, region: "sa", environment: "sandbox", fetch } as const;
  const error: unknown = await customerToken(source, customerId).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: "config", code: "invalid_customer_id" });
  expect(String(error)).not.toContain("000417");
  expect(asked).toEqual([]);
});

it.each([0, 599_999, Number.NaN])("refuses minimumMs %d: LinkSDK wants ten minutes", async (minimumMs) => {
  const source = { ...credentials, region: "sa", environment: "sandbox" } as const;
  await expect(customerToken(source, first, { minimumMs })).rejects.toMatchObject({ code: "invalid_option" });
});

it("takes a token source of any make, with the default of 15 minutes, and hands it the caller's signal", async () => {
  const asked: unknown[] = [];
  const source = {
    get: async (scope: string, options: unknown) => {
      asked.push([scope, options]);
      return { value: "a.b.c", scope, expiresAt: now + 900_000 };
    },
  };
  const { signal } = new AbortController();
  expect(await customerToken(source, first, { now: () => now, signal })).toBe("a.b.c");
  expect(asked).toEqual([[`customer.${first}`, { minimumMs: 900_000, signal }]]);
  await expect(customerToken(source, first, { now: () => now + 1 })).rejects.toMatchObject({
    code: "token_too_short",
    message: expect.stringContaining("gave a token of 899 s, and 900 s are wanted"),
  });
});

it("refuses sources and options of any wrong kind, before a token is asked for", async () => {
  const source = {
    get: () => {
      throw new Error("asked");
    },
  };
  const wrong: [string, unknown][] = [
    ["minimumMs", "900000"],
    ["minimumMs", Infinity],
    ["minimumMs", 599_999.9],
    ["signal", {}],
    ["signal", null],
    ["now", 7],
  ];
  for (const [name, value] of wrong)
    await expect(customerToken(source, first, { [name]: value })).rejects.toMatchObject({
      code: "invalid_option",
      message: expect.stringMatching(new RegExp(`^customerToken: ${name} must be `)),
    });
  for (const nothing of [undefined, null, "x", { get: 7 }])
    await expect(customerToken(nothing as never, first)).rejects.toMatchObject({ code: "invalid_option" });
  await expect(customerToken(source, first, null as never)).rejects.toMatchObject({ code: "invalid_option" });
  await expect(customerToken(source, first, { minimumMs: 2 ** 31 - 1 })).rejects.toThrow("asked");
});

it("gives what connect accepts, as bearer does", async () => {
  const { fetch } = server();
  const where = { region: "sa", environment: "sandbox" } as const;
  const auth = bearer({ ...credentials, ...where, fetch, now: () => now });
  for (const access_token of [
    await customerToken({ ...credentials, ...where, fetch }, first, { now: () => now }),
    await auth.customerToken(first),
  ]) {
    const lean = observedLean("sa");
    const permissions = ["accounts"] as const;
    connect(lean, {
      app_token: "app-1",
      access_token,
      customer_id: first,
      permissions,
      ...redirects,
      show_consent_explanation: true,
    });
    expect(lean.calls).toHaveLength(1);
  }
});

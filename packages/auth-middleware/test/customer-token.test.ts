import { type Auth, createClient, type Fetch, resolveEnvironment, type Transport } from "@openlean/core";
import { expect, expectTypeOf, it } from "vitest";
import { bearer, type BearerAuth, type BearerOptions } from "../src/index.ts";
import { rejection } from "./support.ts";

const customer = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
const sandbox = { region: "sa", environment: "sandbox" } as const;

/** An authorization server that remembers what it was asked. */
function server(expiresIn: number = 3599): { fetch: Fetch; asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = async (url, init) => {
    asked.push(`${new URL(url).host} ${new URLSearchParams(init.body as string).get("scope")}`);
    return Response.json({ access_token: `t${asked.length}`, token_type: "bearer", expires_in: expiresIn });
  };
  return { fetch, asked };
}

function authOf(options: Partial<BearerOptions> = {}): BearerAuth {
  return bearer({ clientId: "id", clientSecret: "canary", ...options } as BearerOptions);
}

const api: Fetch = async () => Response.json({});

it.each<[string, Partial<BearerOptions>, string]>([
  ["region and environment", { region: "ae", environment: "production" }, "auth.leantech.me"],
  ["region and environment", sandbox, "auth.sandbox.sa.leantech.me"],
  ["authUrl", { authUrl: "https://auth.test/" }, "auth.test"],
  ["authUrl over both", { ...sandbox, authUrl: "https://auth.test" }, "auth.test"],
])("asks where %s of bearer say, before any client", async (_, options, host) => {
  const { fetch, asked } = server();
  const auth = authOf({ ...options, fetch });
  expect(await auth.customerToken(customer)).toBe("t1");
  expect(await auth.customerToken(customer)).toBe("t1");
  expect(asked).toEqual([`${host} customer.${customer}`]);
});

it("asks where a client with this auth asked, over the same transport", async () => {
  const { fetch, asked } = server();
  const auth = authOf();
  const seen: string[] = [];
  const transport: Transport = async ({ url, body, signal, headers, method }) => {
    seen.push(url);
    const answer = url.includes("oauth2")
      ? await fetch(url, { body: body as string, signal, headers, method })
      : Response.json({});
    return { status: 200, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) };
  };
  const client = createClient({}, { ...sandbox, auth: { ...auth, transport }, authUrl: "https://auth.test" });
  await client.raw("GET", "/things");
  expect(await auth.customerToken(customer)).toBe("t2");
  expect(asked).toEqual(["auth.test api", `auth.test customer.${customer}`]);
  expect(seen).toHaveLength(3);
});

it("says what to give while nothing says where to ask, and where clients disagree", async () => {
  const { fetch, asked } = server();
  const auth = authOf({ fetch });
  const early = await rejection(auth.customerToken(customer));
  expect(early).toMatchObject({ kind: "config", code: "missing_option" });
  expect(early.message).toContain("give bearer region and environment");
  for (const region of ["sa", "ae"] as const)
    await createClient({}, { region, environment: "sandbox", auth, fetch: api }).raw("GET", "/things");
  const late = await rejection(auth.customerToken(customer));
  expect(late).toMatchObject({ kind: "config", code: "missing_option" });
  expect(late.message).toContain("several authorization servers");
  expect(asked).toHaveLength(2);
});

it("asks the authUrl of bearer for the tokens of every client", async () => {
  const { fetch, asked } = server();
  const auth = authOf({ fetch, authUrl: "https://auth.test" });
  await createClient({}, { ...sandbox, auth, fetch: api }).raw("GET", "/things");
  expect(asked).toEqual(["auth.test api"]);
});

it.each(["", "user-000417", `${customer} api`, `${customer}\n`, "*", undefined as unknown as string])(
  "refuses the customer id %j: it would become another scope",
  async (customerId) => {
    const { fetch, asked } = server();
    const error = await rejection(authOf({ ...sandbox, fetch }).customerToken(customerId));
    expect(error).toMatchObject({ kind: "config", code: "invalid_customer_id" });
    expect(error.message).not.toContain("000417");
    expect(asked).toEqual([]);
  },
);

it.each([0, 599_999, Number.NaN])("refuses minimumMs %d: LinkSDK wants ten minutes", async (minimumMs) => {
  const error = await rejection(authOf(sandbox).customerToken(customer, { minimumMs }));
  expect(error).toMatchObject({ kind: "config", code: "invalid_option" });
});

it("tells of a server whose tokens LinkSDK would refuse, and does not ask it with every call", async () => {
  const { fetch, asked } = server(599);
  const auth = authOf({ ...sandbox, fetch });
  for (let call = 0; call < 10; call++)
    expect(await rejection(auth.customerToken(customer))).toMatchObject({
      kind: "token",
      code: "token_too_short",
    });
  expect(asked).toHaveLength(1);
});

it("never gives a dead token after the clock was set back a day", async () => {
  let now = 1_800_000_000_000;
  const { fetch, asked } = server();
  const auth = authOf({ ...sandbox, fetch, now: () => now });
  await auth.customerToken(customer);
  now += 3_000_000;
  expect(await auth.customerToken(customer)).toBe("t2");
  now -= 86_400_000;
  expect(await auth.customerToken(customer)).toBe("t2");
  expect(asked).toHaveLength(2);
});

it.each<[string, object, string]>([
  ["a region without an environment", { region: "sa" }, "unknown_environment"],
  ["an environment without a region", { environment: "sandbox" }, "unknown_region"],
  ["an unknown region", { region: "canary", environment: "sandbox" }, "unknown_region"],
  ["an authUrl with a password", { authUrl: "https://u:canary@auth.test" }, "invalid_url"],
  ["an empty scope", { scope: "" }, "invalid_option"],
  ["a clock that is no function", { now: 1 }, "invalid_option"],
  ["no secret", { clientSecret: undefined }, "missing_credential"],
  ["an empty id", { clientId: "" }, "missing_credential"],
])("refuses %s when bearer is called", (_, options, code) => {
  const make = () => authOf(options);
  expect(make).toThrow(expect.objectContaining({ kind: "config", code }));
  expect(make).not.toThrow("canary");
});

it("fails no build for a variable that is unset: a function is asked at the first call, and its option named", async () => {
  const { fetch, asked } = server();
  const env: Record<string, string | undefined> = {};
  const auth = authOf({ fetch, clientSecret: () => env["LEAN_CLIENT_SECRET"], clientId: async () => "id" });
  let calls = 0;
  const counted: Fetch = async () => (calls++, Response.json({}));
  const client = createClient({}, { ...sandbox, auth, fetch: counted });
  const error = await rejection(client.raw("GET", "/things"));
  expect(error).toMatchObject({ kind: "config", code: "missing_credential", retryable: false });
  expect(error.message).toContain("clientSecret is missing");
  expect([asked.length, calls]).toEqual([0, 0]);
  env["LEAN_CLIENT_SECRET"] = "secret";
  expect(await client.raw("GET", "/things")).toMatchObject({ ok: true });
});

it("is an Auth like any other, with one method more", () => {
  expectTypeOf<BearerAuth>().toExtend<Auth>();
  expectTypeOf<BearerAuth["customerToken"]>().returns.resolves.toBeString();
  const environment = resolveEnvironment({ ...sandbox, channel: authOf().channel });
  expect(environment.channel).toBe("bearer");
});

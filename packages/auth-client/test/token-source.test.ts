import { afterEach, expect, it, vi } from "vitest";
import { createTokenSource } from "../src/index.ts";
import { elapse, failure, observed, refusal, token, virtualTime } from "./support.ts";

afterEach(() => void vi.useRealTimers());

it("sends the grant as RFC 6749 has it, with the secret in the form", async () => {
  const { source, seen } = observed();
  expect(await source.get("api")).toEqual({ value: "t1", scope: "api", expiresAt: 1_000_000 + 3_599_000 });
  expect(seen[0]?.url).toBe("https://auth.test/oauth2/token");
  expect(Object.fromEntries(seen[0]?.form ?? [])).toEqual({
    client_id: "11111111-2222-3333-4444-555555555555",
    client_secret: "canary secret+/&=",
    grant_type: "client_credentials",
    scope: "api",
  });
  expect(seen[0]?.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
});

it("makes one request for ten thousand concurrent callers", async () => {
  const { source, seen } = observed();
  const tokens = await Promise.all(Array.from({ length: 10_000 }, () => source.get("api")));
  expect(new Set(tokens.map((each) => each.value))).toEqual(new Set(["t1"]));
  expect(seen).toHaveLength(1);
});

it("keeps scopes apart, and one does not wait for the other", async () => {
  const { source, seen } = observed(({ form }) =>
    form.get("scope") === "api" ? new Promise(() => undefined) : token("customer-token"),
  );
  void source.get("api").catch(() => undefined);
  expect((await source.get("customer.c1")).value).toBe("customer-token");
  expect(seen).toHaveLength(2);
});

it("takes the lifetime from expires_in", async () => {
  const { source, seen, clock } = observed((_, count) => token(`t${count}`, 120));
  await source.get("api");
  clock.now += 80_000;
  expect((await source.get("api")).value).toBe("t1");
  clock.now += 11_000;
  expect((await source.get("api")).value).toBe("t2");
  expect(seen).toHaveLength(2);
});

it("renews in the background while the old token still serves", async () => {
  let release!: (value: Response) => void;
  const promise = new Promise<Response>((resolve) => (release = resolve));
  const { source, seen, clock } = observed((_, count) => (count === 1 ? token("t1", 1000) : promise));
  await source.get("api");
  clock.now += 950_000;
  expect((await source.get("api")).value).toBe("t1");
  await vi.waitFor(() => expect(seen).toHaveLength(2));
  expect((await source.get("api")).value).toBe("t1");
  expect(seen).toHaveLength(2);
  release(token("t2"));
  await vi.waitFor(async () => expect((await source.get("api")).value).toBe("t2"));
});

it("keeps serving a valid token while the renewal fails, and does not hammer the server", async () => {
  const { source, seen, clock } = observed((_, count) =>
    count === 1 ? token("t1", 1000) : refusal("invalid_client"),
  );
  await source.get("api");
  clock.now += 950_000;
  for (let call = 0; call < 50; call++) {
    expect((await source.get("api")).value).toBe("t1");
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(seen).toHaveLength(2);
});

it("shares a failure with the waiters and tries again for the next caller", async () => {
  const { source, seen } = observed((_, count) => (count === 1 ? refusal("invalid_client") : token("t2")));
  const [first, second] = await Promise.all([failure(source.get("api")), failure(source.get("api"))]);
  expect(first).toBe(second);
  expect((await source.get("api")).value).toBe("t2");
  expect(seen).toHaveLength(2);
});

it("forgets a refused token once, however many callers report it", async () => {
  const { source, seen } = observed();
  await source.get("api");
  for (let call = 0; call < 1000; call++) source.invalidate("t1");
  const tokens = await Promise.all(Array.from({ length: 1000 }, () => source.get("api")));
  expect(new Set(tokens.map((each) => each.value))).toEqual(new Set(["t2"]));
  source.invalidate("t1");
  expect((await source.get("api")).value).toBe("t2");
  expect(seen).toHaveLength(2);
});

it("hands out a customer token only with the validity that was asked for", async () => {
  const { source, clock } = observed();
  await source.get("customer.c1", { minimumMs: 660_000 });
  clock.now += 2_000_000;
  expect((await source.get("customer.c1", { minimumMs: 660_000 })).value).toBe("t1");
  clock.now += 960_000;
  expect((await source.get("customer.c1", { minimumMs: 660_000 })).value).toBe("t2");
});

it("lets one caller give up without taking the token from the others", async () => {
  let release!: (value: Response) => void;
  const promise = new Promise<Response>((resolve) => (release = resolve));
  const { source, seen } = observed(() => promise);
  const controller = new AbortController();
  const given = failure(source.get("api", { signal: controller.signal }));
  const waiting = source.get("api");
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  controller.abort(new Error("canary"));
  expect(await given).toMatchObject({
    kind: "abort",
    code: "aborted",
    message: "the wait for a token was aborted by its signal",
  });
  release(token("t1"));
  expect((await waiting).value).toBe("t1");
});

it("tries again after 503 and after a broken connection", async () => {
  await virtualTime();
  const { source, seen } = observed((_, count) => {
    if (count === 1) return new Response("busy", { status: 503 });
    if (count === 2) throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
    return token("t3");
  });
  expect((await elapse(source.get("api"))).value).toBe("t3");
  expect(seen).toHaveLength(3);
});

it.each([
  [
    "a wrong secret",
    () => Response.json({ error: "invalid_client", error_description: "canary" }, { status: 401 }),
    "invalid_client",
    "check clientId and clientSecret",
  ],
  ["an unknown customer", () => refusal("invalid_scope", 400), "invalid_scope", "customer.<customer_id>"],
  ["a code that says too much", () => refusal("canary secret", 400), "token_request_failed", "HTTP 400"],
  ["an empty 401", () => new Response(null, { status: 401 }), "token_request_failed", "HTTP 401"],
  [
    "HTML",
    () => new Response("<html>canary", { headers: { "content-type": "text/html" } }),
    "token_request_failed",
    "HTTP 200",
  ],
  [
    "a missing token",
    () => Response.json({ token_type: "bearer", expires_in: 1 }),
    "token_request_failed",
    "HTTP 200",
  ],
  [
    "another token type",
    () => Response.json({ access_token: "x", token_type: "mac", expires_in: 1 }),
    "token_request_failed",
    "HTTP 200",
  ],
  ["a token that would inject a header", () => token("canary\r\nx: y"), "token_request_failed", "HTTP 200"],
  ["expires_in as text", () => token("t", "soon"), "token_request_failed", "HTTP 200"],
])("answers %s with one clear line and no secret", async (_, answer, code, hint) => {
  const { source } = observed(answer);
  const error = await failure(source.get("api"));
  expect(error).toMatchObject({ kind: "token", code, operationId: "createToken" });
  expect(error.message).toContain(hint);
  expect(error.message).not.toContain("\n");
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain("canary");
});

it.each([
  [{ clientId: "" }, "clientId is missing"],
  [{ clientSecret: "canary\n" }, "clientSecret has white space around it; trim it"],
])("refuses unusable credentials at once (%j)", (change, message) => {
  const options = { clientId: "id", clientSecret: "secret", authUrl: "https://auth.test", ...change };
  expect(() => createTokenSource(options)).toThrow(message);
});

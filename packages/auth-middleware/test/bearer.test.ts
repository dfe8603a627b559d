import { createClient, type Fetch } from "@openlean/core";
import { asyncProperty, assert, constantFrom, integer } from "fast-check";
import { expect, it } from "vitest";
import { authenticatedFetch, bearer } from "../src/index.ts";
import { rejection } from "./support.ts";

const soak = process.env["OPENLEAN_SOAK"] === "1";

/** An authorization server and an API on one clock; `skewMs` is what the client's clock is ahead of it. */
function world(options: { ttlSeconds?: number; skewMs?: number } = {}) {
  const { ttlSeconds = 3600, skewMs = 0 } = options;
  const state = { now: 1_800_000_000_000, tokens: 0, revokedBelow: 0, calls: 0, refused: 0 };
  const tokenFetch: Fetch = async () => {
    const ends = state.now + ttlSeconds * 1000;
    return Response.json({
      access_token: `${++state.tokens}.${ends}`,
      token_type: "bearer",
      expires_in: ttlSeconds,
    });
  };
  const api: Fetch = async (_, init) => {
    state.calls++;
    const [, count, ends] =
      /^Bearer (\d+)\.(\d+)$/.exec(new Headers(init.headers).get("authorization") ?? "") ?? [];
    await Promise.resolve();
    if (Number(count) > state.revokedBelow && Number(ends) > state.now)
      return Response.json({ id: "t", body: init.body ?? null });
    state.refused++;
    return new Response(null, { status: 401 });
  };
  const auth = bearer({
    clientId: "11111111-2222-3333-4444-555555555555",
    clientSecret: "secret",
    fetch: tokenFetch,
    now: () => state.now + skewMs,
  });
  const client = createClient({}, { region: "sa", environment: "sandbox", auth, fetch: api });
  return { state, auth, client };
}

it("makes one token request for ten thousand concurrent calls", async ({ task }) => {
  const { state, client } = world();
  const results = await Promise.all(Array.from({ length: 10_000 }, () => client.raw("GET", "/things")));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(state.tokens).toBe(1);
  Object.assign(task.meta, { figures: { "token requests for 10,000 concurrent calls": state.tokens } });
});

it("makes one token request for a thousand concurrent 401s, and replays each call once with its body", async ({
  task,
}) => {
  const { state, client } = world();
  await client.raw("GET", "/things");
  state.revokedBelow = 1;
  state.calls = 0;
  const results = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => client.raw("POST", "/things", { body: { index } })),
  );
  expect(results.map((each) => (each.data as { body?: string } | undefined)?.body)).toEqual(
    Array.from({ length: 1000 }, (_, index) => JSON.stringify({ index })),
  );
  expect(state.tokens).toBe(2);
  expect(state.calls).toBe(2000);
  Object.assign(task.meta, { figures: { "token requests for 1,000 concurrent 401s": state.tokens - 1 } });
});

it("gives a second 401 to the caller instead of asking for tokens for ever", async () => {
  const { state, client } = world();
  state.revokedBelow = Infinity;
  expect(await client.raw("GET", "/things")).toMatchObject({ ok: false, status: 401 });
  expect(state).toMatchObject({ calls: 2, tokens: 2 });
});

it("asks for no token per call when the API says 401 to every one", async () => {
  const { state, client } = world();
  state.revokedBelow = Infinity;
  for (let call = 0; call < 1_000; call++)
    expect(await client.raw("GET", "/things")).toMatchObject({ ok: false, status: 401 });
  expect(state.tokens).toBe(2);
  // The first call is repeated with its second token; the others go out once.
  expect(state.calls).toBe(1_001);
});

it("never sends an expired token over a day, with a clock that is two minutes off either way", async ({
  task,
}) => {
  const numRuns = soak ? 50 : 6;
  let calls = 0;
  await assert(
    asyncProperty(
      constantFrom(60, 120, 300, 3600),
      integer({ min: -120_000, max: 120_000 }),
      integer({ min: 1_000, max: 600_000 }),
      async (ttlSeconds, skewMs, stepMs) => {
        const { state, client } = world({ ttlSeconds, skewMs });
        const step = soak ? stepMs : Math.max(stepMs, 60_000);
        for (const end = state.now + 86_400_000; state.now < end; state.now += step)
          expect((await client.raw("GET", "/things")).ok).toBe(true);
        expect(state.refused).toBe(0);
        calls += state.calls;
      },
    ),
    { numRuns, seed: 20_261_122 },
  );
  Object.assign(task.meta, {
    figures: { "simulated days": numRuns, "calls in them": calls, "calls with an expired token": 0 },
  });
});

it("fails a call whose token cannot be had, with the token's own error", async () => {
  const auth = bearer({
    clientId: "id",
    clientSecret: "secret",
    fetch: async () => Response.json({ error: "invalid_client" }, { status: 401 }),
  });
  const client = createClient({}, { region: "sa", environment: "sandbox", auth });
  expect(await rejection(client.raw("GET", "/things"))).toMatchObject({
    kind: "token",
    code: "invalid_client",
  });
});

it("tells a deadline or a signal that ends the wait for a token as what it is", async () => {
  const auth = bearer({ clientId: "id", clientSecret: "secret", fetch: () => new Promise(() => undefined) });
  const client = createClient({}, { region: "sa", environment: "sandbox", auth });
  expect(await rejection(client.raw("GET", "/things", { deadlineMs: 20 }))).toMatchObject({
    kind: "timeout",
    code: "deadline_exceeded",
    attempts: 0,
  });
  const signal = AbortSignal.timeout(20);
  expect(await rejection(client.raw("GET", "/things", { signal }))).toMatchObject({ kind: "abort" });
});

it("authenticates a fetch for a client of somebody else, and replays a 401", async () => {
  const { state, auth } = world();
  const seen: (string | undefined)[] = [];
  const fetch = authenticatedFetch(
    {
      ...auth,
      transport: async ({ headers, body }) => {
        seen.push(headers["authorization"]);
        const status = seen.length === 1 ? 401 : 200;
        return {
          status,
          headers: new Headers({ "content-encoding": "gzip", "x-a": "1" }),
          body: body as Uint8Array,
        };
      },
    },
    { region: "sa", environment: "sandbox" },
  );
  const response = await fetch("https://sandbox.sa.leantech.me/things", { method: "POST", body: "{}" });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("{}");
  expect(response.headers.get("x-a")).toBe("1");
  expect(response.headers.has("content-encoding")).toBe(false);
  expect(new Set(seen).size).toBe(2);
  expect(state.tokens).toBe(2);
});

it.each([
  "https://elsewhere.test/",
  "http://sandbox.sa.leantech.me/",
  "https://sandbox.sa.leantech.me:8443/",
])("sends no credential to %s", async (url) => {
  const { state, auth } = world();
  const fetch = authenticatedFetch(auth, { region: "sa", environment: "sandbox" });
  await expect(fetch(url)).rejects.toThrow("not sent to another origin");
  expect(state.tokens).toBe(0);
});

it("gives up a fetch when its signal fires while it waits for the token", async () => {
  const auth = { channel: "bearer" as const, authorize: () => new Promise<never>(() => undefined) };
  const fetch = authenticatedFetch(auth, { region: "sa", environment: "sandbox" });
  await expect(
    fetch("https://sandbox.sa.leantech.me/", { signal: AbortSignal.timeout(20) }),
  ).rejects.toMatchObject({ name: "TimeoutError" });
});

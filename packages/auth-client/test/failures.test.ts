import { inspect } from "node:util";
import { assert, asyncProperty, constantFrom, integer, string } from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Answer, elapse, failure, lost, observed, refusal, token, virtualTime } from "./support.ts";

beforeEach(virtualTime);
afterEach(() => void vi.useRealTimers());

const told = (status: number, seconds: string, body: object | string = ""): Answer => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = { "retry-after": seconds, "content-type": "application/json" };
  return () => new Response(text, { status, headers });
};

const unreachable: Answer = () => {
  throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
};

it.each([0, 1, 100, 1_000])(
  "asks at most five times with a refused secret, over a hundred calls that are %i ms apart",
  async (apartMs) => {
    const { source, seen } = observed(() => refusal("invalid_client"));
    for (let call = 0; call < 100; call++) {
      expect(await failure(source.get("api"))).toMatchObject({ code: "invalid_client", retryable: false });
      await vi.advanceTimersByTimeAsync(apartMs);
    }
    expect(seen.length).toBeLessThanOrEqual(5);
    // Somebody may have entered the right secret: the next question comes within a minute.
    const before = seen.length;
    await vi.advanceTimersByTimeAsync(60_000);
    await failure(source.get("api"));
    expect(seen.length).toBe(before + 1);
  },
);

it("asks for a hundred customers at most five times with a refused secret", async ({ task }) => {
  const { source, seen } = observed(() => refusal("invalid_client"));
  for (let call = 0; call < 100; call++) await failure(source.get(`customer.c${call}`));
  expect(seen.length).toBeLessThanOrEqual(5);
  Object.assign(task.meta, { figures: { "token requests of 100 calls with a refused secret": seen.length } });
});

it("keeps the refusal of one customer's scope away from every other scope", async () => {
  const { source, seen } = observed(({ form }, count) =>
    form.get("scope") === "customer.gone" ? refusal("invalid_scope", 400) : token(`t${count}`),
  );
  for (let call = 0; call < 20; call++) await failure(source.get("customer.gone"));
  expect(seen).toHaveLength(2);
  expect((await source.get("api")).value).toBe("t3");
});

it("asks a server that is down with few of many calls, and finds it within five seconds when it is back", async () => {
  let down = true;
  const { source, seen } = observed((request, count) =>
    down ? unreachable(request, count) : token(`t${count}`),
  );
  let calls = 0;
  for (const end = performance.now() + 60_000; performance.now() < end; calls++) {
    expect(await elapse(failure(source.get("api")))).toMatchObject({
      kind: "connection",
      code: "ECONNREFUSED",
      retryable: true,
    });
    await vi.advanceTimersByTimeAsync(20);
  }
  // Three attempts every five seconds and a little.
  expect(calls).toBeGreaterThan(500);
  expect(seen.length).toBeLessThan(60);
  down = false;
  const back = performance.now();
  while (!source.peek("api")) {
    await elapse(source.get("api").catch(() => undefined));
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(performance.now() - back).toBeLessThanOrEqual(5_100);
});

it("keeps a wait that fits into its time, and asks again after it", async () => {
  const { source, seen } = observed((request, count) =>
    count === 1 ? told(429, "7")(request, count) : token("t2"),
  );
  const start = performance.now();
  expect((await elapse(source.get("api"))).value).toBe("t2");
  expect(performance.now() - start).toBeGreaterThanOrEqual(7_000);
  expect(seen).toHaveLength(2);
});

it("asks once when a server tells to wait for long, and tells every caller how long", async () => {
  await assert(
    asyncProperty(
      constantFrom(429, 503, 500, 400, 401, 403),
      integer({ min: 16, max: 86_400 }),
      constantFrom<object | string>(
        { error: "invalid_client" },
        { error: "invalid_request" },
        "<html>",
        "",
        {},
      ),
      async (status, seconds, body) => {
        let answered = false;
        const { source, seen } = observed((request, count) => {
          if (answered) return token("t");
          answered = true;
          return told(status, String(seconds), body)(request, count);
        });
        const first = await elapse(failure(source.get("api")));
        expect(first).toMatchObject({ kind: "token", status, retryable: true, retryAfterMs: seconds * 1000 });
        await vi.advanceTimersByTimeAsync(5_000);
        for (let call = 0; call < 10; call++) {
          const error = await failure(source.get(call % 2 ? "api" : "customer.c"));
          expect(error).toMatchObject({ kind: "token", code: first["code"], retryable: true });
          expect(Math.abs((error["retryAfterMs"] as number) - (seconds - 5) * 1000)).toBeLessThan(100);
        }
        expect(seen).toHaveLength(1);
        await vi.advanceTimersByTimeAsync((seconds - 5) * 1000);
        expect((await elapse(source.get("api"))).value).toBe("t");
      },
    ),
    { numRuns: 30 },
  );
});

it("does not believe a wait of more than a day", async () => {
  const { source } = observed((request, count) =>
    count === 1 ? told(429, "99999999")(request, count) : token("t"),
  );
  await elapse(failure(source.get("api")));
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect((await source.get("api")).value).toBe("t");
});

it.each([408, 429, 500, 502, 503, 504])(
  "tries HTTP %i three times, and says that it may pass",
  async (status) => {
    const { source, seen } = observed(() => refusal("invalid_client", status));
    expect(await elapse(failure(source.get("api")))).toMatchObject({
      kind: "token",
      status,
      retryable: true,
      attempts: 3,
    });
    expect(seen).toHaveLength(3);
  },
);

it.each([300, 302, 400, 401, 403, 404, 422, 501])("does not repeat HTTP %i", async (status) => {
  const { source, seen } = observed(() => new Response(null, { status }));
  expect(await failure(source.get("api"))).toMatchObject({
    kind: "token",
    code: "token_request_failed",
    status,
    retryable: false,
    attempts: 1,
  });
  expect(seen).toHaveLength(1);
});

it("says which server gave no answer, in its own words, when time runs out", async () => {
  const { source, seen } = observed(lost);
  const error = await elapse(failure(source.get("api")));
  expect(error).toMatchObject({ kind: "timeout", retryable: true, operationId: "createToken" });
  expect(error.message).toBe(
    "the authorization server auth.test gave no answer to the token request in time",
  );
  expect(seen).toHaveLength(3);
});

it("tells of nothing that a server or a foreign error wrote", async () => {
  await assert(
    asyncProperty(
      string({ minLength: 1 }).map((text) => `canary-${text}`),
      constantFrom<(text: string) => Answer>(
        (text) => () => refusal(text, 400),
        (text) => () => Response.json({ error: "invalid_scope", error_description: text }, { status: 400 }),
        (text) => () => new Response(text, { status: 500 }),
        (text) => () => new Response(text, { headers: { "content-type": "application/json" } }),
        (text) => () => token(`${text}\n`),
        (text) => () => {
          throw Object.assign(new Error(text), { status: text, code: text, kind: text });
        },
        (text) => () => {
          throw Object.assign(new TypeError(text), { cause: { code: text } });
        },
        (text) => () => Promise.reject(text),
      ),
      async (text, answer) => {
        const { source } = observed(answer(text));
        const error = await elapse(failure(source.get("api")), 500);
        expect(["token", "connection", "config"]).toContain(error["kind"]);
        expect(inspect(error, { depth: Infinity })).not.toContain("canary");
      },
    ),
    { numRuns: 60 },
  );
});

it("spends retries from one budget for all scopes", async () => {
  const { source, seen } = observed(() => refusal("busy", 500));
  const scopes = Array.from({ length: 200 }, (_, index) => `customer.c${index}`);
  await elapse(Promise.all(scopes.map((scope) => failure(source.get(scope)))));
  // 500 tokens in the bucket, five a retry.
  expect(seen.length).toBe(200 + 100);
});

import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, expect, it, vi } from "vitest";
import {
  type AttemptOutcome,
  type CallOutcome,
  type Hooks,
  LeanConfigError,
  type ObservedAttempt,
  type ObservedCall,
} from "../src/index.ts";
import { CallObserver } from "../src/observe/observer.ts";
import { json, observedClient, rejection } from "./support.ts";

afterEach(() => vi.useRealTimers());

const one = { params: { path: { thing_id: "id-1" }, query: { name: "n" } } };

/** Hooks that write down what they are told. */
function recorder(): Hooks & {
  events: [string, object][];
  attempts: AttemptOutcome[];
  calls: CallOutcome[];
  started: (ObservedCall | ObservedAttempt)[];
} {
  const events: [string, object][] = [];
  const attempts: AttemptOutcome[] = [];
  const calls: CallOutcome[] = [];
  const started: (ObservedCall | ObservedAttempt)[] = [];
  return {
    events,
    attempts,
    calls,
    started,
    onCallStart: (call) => void (events.push(["call start", call]), started.push(call)),
    onAttemptStart: (attempt) => void (events.push(["attempt start", attempt]), started.push(attempt)),
    onAttemptEnd: (attempt) => void (events.push(["attempt end", attempt]), attempts.push(attempt)),
    onCallEnd: (call) => void (events.push(["call end", call]), calls.push(call)),
  };
}

it("tells of a call and its attempt, with the template and without a value", async () => {
  const hooks = recorder();
  const { client } = observedClient(() => json({ id: "t" }, 200, { "lean-correlation-id": "c-1" }), {
    hooks,
  });
  await client.GET("/things/{thing_id}", one);
  expect(hooks.events.map(([name]) => name)).toEqual([
    "call start",
    "attempt start",
    "attempt end",
    "call end",
  ]);
  expect(hooks.started[0]).toEqual({
    operationId: "getThing",
    method: "GET",
    path: "/things/{thing_id}",
    region: "sa",
    environment: "sandbox",
    channel: "bearer",
    serverAddress: "sandbox.sa.leantech.me",
    serverPort: 443,
  });
  expect(hooks.attempts).toEqual([
    {
      call: hooks.started[0],
      attempt: 1,
      authMs: expect.any(Number),
      durationMs: expect.any(Number),
      status: 200,
      requestId: "c-1",
      error: undefined,
      retryInMs: undefined,
    },
  ]);
  expect(hooks.calls).toEqual([
    {
      call: hooks.started[0],
      attempts: 1,
      durationMs: expect.any(Number),
      status: 200,
      requestId: "c-1",
      error: undefined,
    },
  ]);
  expect(hooks.attempts[0]?.call).toBe(hooks.calls[0]?.call);
  expect(JSON.stringify(hooks.events)).not.toContain("id-1");
});

it("tells the wait before a retry, and which attempt is the last", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
  const hooks = recorder();
  const { client } = observedClient(
    (_, count) => (count === 1 ? json({}, 503, { "retry-after": "2" }) : json({ id: "t" })),
    { hooks },
  );
  const call = client.GET("/things/{thing_id}", one);
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await call).ok).toBe(true);
  expect(hooks.attempts).toMatchObject([
    { attempt: 1, status: 503, retryInMs: 2_000 },
    { attempt: 2, status: 200, retryInMs: undefined },
  ]);
  expect(hooks.calls).toMatchObject([{ attempts: 2, status: 200, durationMs: 2_000, error: undefined }]);
});

it("tells of the replay after a 401 and of the time a token took", async () => {
  const hooks = recorder();
  const auth = {
    channel: "bearer" as const,
    authorize: () =>
      new Promise<Record<string, string>>((resolve) =>
        setTimeout(() => resolve({ authorization: "Bearer t" }), 20),
      ),
    unauthorized: () => true,
  };
  const { client } = observedClient((_, count) => (count === 1 ? json({}, 401) : json({ id: "t" })), {
    hooks,
    auth,
  });
  await client.GET("/things/{thing_id}", one);
  expect(hooks.attempts).toMatchObject([
    { attempt: 1, status: 401, retryInMs: 0 },
    { attempt: 2, status: 200 },
  ]);
  for (const { authMs, durationMs } of hooks.attempts) {
    expect(authMs).toBeGreaterThanOrEqual(15);
    expect(durationMs).toBeLessThan(authMs);
  }
});

it.each([
  [
    "an error answer",
    () => json({ status: "UNKNOWN_ENTITY" }, 404),
    { kind: "api", code: "UNKNOWN_ENTITY" },
    404,
  ],
  [
    "an answer without a code",
    () => new Response("", { status: 403 }),
    { kind: "api", code: "HTTP_403" },
    403,
  ],
  [
    "a broken connection",
    () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNRESET" })),
    { kind: "connection", code: "ECONNRESET" },
    undefined,
  ],
  [
    "an answer that is not JSON",
    () => new Response("<html>", { headers: { "content-type": "text/html" } }),
    { kind: "unexpected_response", code: "not_json" },
    200,
  ],
])("tells kind and code of %s", async (_, answer, error, status) => {
  const hooks = recorder();
  const { client } = observedClient(answer, { hooks, maxRetries: 0 });
  await client.GET("/things/{thing_id}", one).catch(() => undefined);
  expect(hooks.calls).toMatchObject([{ error, status, attempts: 1 }]);
});

it("tells of an abort, a timeout and a deadline", async () => {
  const hooks = recorder();
  const { client } = observedClient(() => new Promise<Response>(() => undefined), { hooks, maxRetries: 0 });
  const codes = [{ signal: AbortSignal.timeout(5) }, { timeoutMs: 5 }, { deadlineMs: 5 }];
  for (const options of codes) await rejection(client.GET("/things/{thing_id}", { ...one, ...options }));
  const expected = ["aborted", "attempt_timeout", "deadline_exceeded"];
  expect(hooks.calls.map(({ error }) => error?.code)).toEqual(expected);
  expect(hooks.attempts.map(({ error }) => error?.code)).toEqual(expected);
});

it("tells of a call that is refused before anything is sent", async () => {
  const hooks = recorder();
  const { client, seen } = observedClient(() => json({}), { hooks });
  const error = await rejection(client.GET("/things/{thing_id}", { params: { path: { thing_id: ".." } } }));
  expect(error).toBeInstanceOf(LeanConfigError);
  expect(seen).toEqual([]);
  expect(hooks.events.map(([name]) => name)).toEqual(["call start", "call end"]);
  expect(hooks.calls).toMatchObject([
    { attempts: 0, error: { kind: "config", code: "invalid_path_parameter" } },
  ]);
});

it("keeps values of a raw path out of hooks and errors", async () => {
  const hooks = recorder();
  const { client } = observedClient(() => json({}, 404), { hooks });
  const result = await client.raw("GET", "/things/v2/SA0380000000608010167519/{thing_id}/Noura?iban=1", {
    params: { path: { thing_id: "secret-1" } },
  });
  expect(hooks.started[0]).toMatchObject({
    operationId: "GET /things/v2/{}/{thing_id}/{}",
    path: "/things/v2/{}/{thing_id}/{}",
  });
  expect(!result.ok && result.toError().message).toBe("GET /things/v2/{}/{thing_id}/{} answered 404");
});

it("tells several hooks in turn", async () => {
  const told: string[] = [];
  const { client } = observedClient(() => json({ id: "t" }), {
    hooks: [{ onCallEnd: () => void told.push("first") }, {}, { onCallEnd: () => void told.push("second") }],
  });
  await client.GET("/things/{thing_id}", one);
  expect(told).toEqual(["first", "second"]);
});

function broken(): never {
  throw new Error("canary-1");
}

function rejected(): never {
  return Promise.reject(new Error("canary-1")) as never;
}

it("goes on when hooks throw or reject, and warns once without their message", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on("warning", listen);
  const { client } = observedClient(() => json({ id: "t" }), {
    hooks: [
      { onCallStart: broken, onAttemptStart: broken, onAttemptEnd: broken, onCallEnd: broken },
      { onCallStart: rejected, onAttemptStart: rejected, onAttemptEnd: rejected, onCallEnd: rejected },
    ],
  });
  expect((await client.GET("/things/{thing_id}", one)).ok).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("warning", listen);
  const ours = warnings.filter(({ name }) => name === "OpenleanWarning");
  expect(ours).toMatchObject([{ code: "OPENLEAN_HOOK_FAILED" }]);
  expect(String(ours[0]?.stack)).not.toContain("canary-1");
});

it("sends trace headers of the right form and nothing else a hook returns", async () => {
  const traceparent = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
  const answers: object[] = [
    { traceparent, tracestate: "v=1", authorization: "Bearer evil", "x-other": "1" },
    { traceparent: `${traceparent}\r\nx: y`, tracestate: "v=1" },
    { traceparent, tracestate: "v=1\nx: y" },
    null as never,
  ];
  const { client, seen } = observedClient(() => json({ id: "t" }), {
    hooks: { onAttemptStart: () => answers.shift() },
    auth: { channel: "bearer", authorize: () => ({ authorization: "Bearer t" }) },
  });
  for (let i = 0; i < 4; i++) await client.GET("/things/{thing_id}", one);
  const sent = seen.map(({ headers }) => [
    headers.get("traceparent"),
    headers.get("tracestate"),
    headers.get("authorization"),
    headers.get("x-other"),
  ]);
  expect(sent).toEqual([
    [traceparent, "v=1", "Bearer t", null],
    [null, null, "Bearer t", null],
    [traceparent, null, "Bearer t", null],
    [null, null, "Bearer t", null],
  ]);
});

it("publishes on diagnostics channels while somebody subscribes", async () => {
  const names = ["call:start", "attempt:start", "attempt:end", "call:end"].map((name) => `openlean:${name}`);
  const heard: [string, unknown][] = [];
  const listen = (message: unknown, name: string | symbol) => void heard.push([String(name), message]);
  const { client } = observedClient(() => json({ id: "t" }));
  for (const name of names) subscribe(name, listen);
  await client.GET("/things/{thing_id}", one);
  for (const name of names) unsubscribe(name, listen);
  await client.GET("/things/{thing_id}", one);
  expect(heard.map(([name]) => name)).toEqual(names);
  expect(heard.at(-1)?.[1]).toMatchObject({ call: { operationId: "getThing" }, status: 200, attempts: 1 });
});

it("makes no observer when nobody listens", async () => {
  const methods = ["authorizing", "sending", "answered", "settled", "watch"] as const;
  const spies = methods.map((name) => vi.spyOn(CallObserver.prototype, name));
  const { client } = observedClient(() => json({ id: "t" }));
  await client.GET("/things/{thing_id}", one);
  expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0, 0, 0]);
  const { client: observed } = observedClient(() => json({ id: "t" }), { hooks: {} });
  await observed.GET("/things/{thing_id}", one);
  expect(spies.every((spy) => spy.mock.calls.length > 0)).toBe(true);
});

import { AsyncLocalStorage } from "node:async_hooks";
import { type Context, context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  TracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openTelemetryHooks } from "../src/observe/opentelemetry/index.ts";
import { json, observedClient } from "./support.ts";

const exporter = new InMemorySpanExporter();
const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
const storage = new AsyncLocalStorage<Context>();

beforeAll(() => {
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, fn, thisArg, ...args) => storage.run(active, () => fn.call(thisArg as never, ...args)),
    bind: (_, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
});
afterAll(() => context.disable());
beforeEach(() => exporter.reset());

const one = { params: { path: { thing_id: "id-1" }, query: { name: "n" } } };
const named = (name: string): ReadableSpan[] =>
  exporter.getFinishedSpans().filter((span) => span.name === name);

it("makes one span per call and a client span per attempt, beneath the caller's own", async () => {
  const { client } = observedClient(
    (_, count) => (count === 1 ? json({}, 503) : json({ id: "t" }, 200, { "lean-correlation-id": "c-1" })),
    { hooks: openTelemetryHooks({ tracerProvider }) },
  );
  const outer = tracerProvider.getTracer("test").startSpan("outer");
  await context.with(trace.setSpan(ROOT_CONTEXT, outer), () => client.GET("/things/{thing_id}", one));
  outer.end();
  const [call] = named("getThing");
  const [first, second] = named("GET /things/{thing_id}");
  expect(exporter.getFinishedSpans()).toHaveLength(4);
  expect(call?.kind).toBe(SpanKind.INTERNAL);
  expect(call?.parentSpanContext?.spanId).toBe(outer.spanContext().spanId);
  const http = {
    "http.request.method": "GET",
    "url.template": "/things/{thing_id}",
    "server.address": "sandbox.sa.leantech.me",
    "server.port": 443,
  };
  expect(call?.attributes).toEqual({
    ...http,
    "openlean.operation_id": "getThing",
    "openlean.request_id": "c-1",
    "http.response.status_code": 200,
  });
  for (const attempt of [first, second]) {
    expect(attempt?.kind).toBe(SpanKind.CLIENT);
    expect(attempt?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  }
  expect(first?.attributes).toEqual({ ...http, "http.response.status_code": 503, "error.type": "503" });
  expect(first?.status).toEqual({ code: SpanStatusCode.ERROR });
  expect(second?.attributes).toEqual({
    ...http,
    "http.response.status_code": 200,
    "http.request.resend_count": 1,
    "openlean.request_id": "c-1",
  });
  expect(second?.status.code).toBe(SpanStatusCode.UNSET);
});

it.each([
  ["the status of an error answer", () => json({ status: "UNKNOWN_ENTITY" }, 404), "404"],
  [
    "the code of a failure",
    () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNRESET" })),
    "ECONNRESET",
  ],
])("gives %s as error.type", async (_, answer, type) => {
  const { client } = observedClient(answer, { hooks: openTelemetryHooks({ tracerProvider }), maxRetries: 0 });
  await client.GET("/things/{thing_id}", one).catch(() => undefined);
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ attributes }) => attributes["error.type"])).toEqual([type, type]);
  expect(spans.map(({ events }) => events)).toEqual([[], []]);
});

it("propagates the attempt's span only when it is told to", async () => {
  for (const propagate of [false, true]) {
    const { client, seen } = observedClient(() => json({ id: "t" }), {
      hooks: openTelemetryHooks({ tracerProvider, propagate }),
    });
    await client.GET("/things/{thing_id}", one);
    const span = named("GET /things/{thing_id}").at(-1)?.spanContext();
    expect(seen[0]?.headers.get("traceparent")).toBe(
      propagate ? `00-${span?.traceId}-${span?.spanId}-01` : null,
    );
  }
});

it("names an unknown method _OTHER", async () => {
  const { client } = observedClient(() => json({}), { hooks: openTelemetryHooks({ tracerProvider }) });
  await client.raw("PURGE", "/things");
  expect(exporter.getFinishedSpans()[0]?.attributes["http.request.method"]).toBe("_OTHER");
});

it("does nothing while no tracer provider is registered", async () => {
  const { client, seen } = observedClient(() => json({ id: "t" }), {
    hooks: openTelemetryHooks({ propagate: true }),
  });
  expect((await client.GET("/things/{thing_id}", one)).ok).toBe(true);
  expect(exporter.getFinishedSpans()).toEqual([]);
  expect(seen[0]?.headers.get("traceparent")).toBeNull();
});

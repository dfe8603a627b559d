import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createClient,
  type Failure,
  LeanApiError,
  type PathMap,
  type Success,
  unwrap,
} from "../src/index.ts";
import { json, observedClient, rejection } from "./support.ts";

const thing = { params: { path: { thing_id: "t-1" } } };

it("gives the data of a 200", async () => {
  const { client, seen } = observedClient(() =>
    json({ id: "t-1" }, 200, { "lean-correlation-id": "abcdefghijklmnop" }),
  );
  const result = await client.GET("/things/{thing_id}", {
    params: { path: { thing_id: "t 1/x" }, query: { page: 2 } },
  });
  expect(result).toMatchObject({ ok: true, status: 200, data: { id: "t-1" }, requestId: "abcdefghijklmnop" });
  expect(seen[0]).toMatchObject({
    method: "GET",
    url: "https://sandbox.sa.leantech.me/things/t%201%2Fx?page=2",
  });
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<{ id: string }>();
  expect(unwrap(result)).toEqual({ id: "t-1" });
});

it("returns a documented error, narrowed by its status", async () => {
  const { client } = observedClient(() => json({ status: "UNKNOWN_THING", message: "no" }, 404));
  const result = await client.GET("/things/{thing_id}", thing);
  expect(result).toMatchObject({ ok: false, status: 404, error: { status: "UNKNOWN_THING" } });
  if (!result.ok && result.status === 404) expectTypeOf(result.error.message).toEqualTypeOf<string>();
  // @ts-expect-error without looking at the status, `error` may be undefined or unknown
  if (!result.ok) expect(result.error.message).toBe("no");
  expect(() => unwrap(result)).toThrow(LeanApiError);
});

it("reads an empty 401 as a failure, not as success", async () => {
  const { client } = observedClient(
    () => new Response(null, { status: 401, headers: { "content-length": "0" } }),
  );
  const result = await client.GET("/things/{thing_id}", thing);
  expect(result).toMatchObject({ ok: false, status: 401, error: undefined });
});

it("makes an error with status, code, operation and correlation id, and without the body", async () => {
  const { client } = observedClient(() =>
    json({ status: "UNKNOWN_THING", message: "IBAN SA0380000000608010167519 is unknown" }, 404, {
      "lean-correlation-id": "qwertyuiopasdfgh",
    }),
  );
  const result = await client.GET("/things/{thing_id}", thing);
  const error = result.ok ? undefined : result.toError();
  expect(error).toMatchObject({
    kind: "api",
    code: "UNKNOWN_THING",
    status: 404,
    operationId: "getThing",
    requestId: "qwertyuiopasdfgh",
    attempts: 1,
    retryable: false,
  });
  expect(error?.message).toBe(
    "GET /things/{thing_id} answered 404 UNKNOWN_THING (correlation id qwertyuiopasdfgh)",
  );
  expect(JSON.stringify(error)).not.toContain("SA0380");
});

it("returns a status that the spec does not document", async () => {
  const { client } = observedClient(() => new Response("teapot", { status: 418 }));
  const result = await client.GET("/things/{thing_id}", thing);
  expect(result).toMatchObject({ ok: false, status: 418, error: "teapot" });
});

it.each([
  [
    "HTML with 200",
    () => new Response("<html>private</html>", { headers: { "content-type": "text/html" } }),
    "not_json",
  ],
  [
    "HTML with 200 and a length",
    () => new Response("<html>private</html>", { headers: { "content-length": "20" } }),
    "not_json",
  ],
  ["truncated JSON", () => new Response('{"id": "priva'), "not_json"],
  ["a JSON string", () => new Response('"private"'), "not_json"],
  ["an empty body", () => new Response(""), "empty_body"],
  ["204 where 200 is documented", () => new Response(null, { status: 204 }), undefined],
  [
    "HTML with a documented error status",
    () => new Response("<h1>private</h1>", { status: 404 }),
    "not_json",
  ],
])("does not take %s for an answer", async (_, answer, code) => {
  const { client } = observedClient(answer);
  const work = client.GET("/things/{thing_id}", thing);
  if (!code) return expect(await work).toMatchObject({ ok: true, data: undefined });
  const error = await rejection(work);
  expect(error).toMatchObject({ kind: "unexpected_response", code, operationId: "getThing" });
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain("priva");
});

it("sends a JSON body", async () => {
  const { client, seen } = observedClient(() => json({ id: "t-2" }));
  await client.POST("/things", { body: { name: "ن" } });
  expect(seen[0]).toMatchObject({ method: "POST", body: '{"name":"ن"}' });
  expect(seen[0]?.headers.get("content-type")).toBe("application/json");
});

it("has an escape hatch for operations without types", async () => {
  const { client, seen } = observedClient(() => json({ anything: true }));
  const result = await client.raw("POST", "/payments/v1/{id}", {
    params: { path: { id: "p" } },
    body: { x: 1 },
  });
  expect(result).toMatchObject({ ok: true, data: { anything: true } });
  expect(seen[0]?.url).toBe("https://sandbox.sa.leantech.me/payments/v1/p");
});

describe("a 2xx that the spec does not document", () => {
  const operations = { "POST /things": { id: "createThing", success: [200], json: [200] } };
  const answering = (response: () => Response) =>
    createClient<PathMap>(operations, {
      region: "sa",
      environment: "sandbox",
      maxRetries: 2,
      fetch: async () => response(),
    });

  it.each([
    [202, () => json({ status: "PENDING", id: "other" }, 202), { status: "PENDING", id: "other" }],
    [204, () => new Response(null, { status: 204 }), undefined],
    [206, () => new Response("part", { status: 206 }), "part"],
  ])("never poses as a success: %i", async (status, response, error) => {
    const result = await answering(response).raw("POST", "/things");
    expect(result).toMatchObject({ ok: false, status, error });
    expect(result).not.toHaveProperty("data");
    const thrown = result.ok ? undefined : result.toError();
    expect(thrown).toMatchObject({
      kind: "api",
      code: `HTTP_${status}`,
      status,
      retryable: false,
      attempts: 1,
    });
    expect(thrown?.message).toBe(`POST /things answered ${status}, which its spec does not document`);
  });

  it("is a success where no spec has the operation", async () => {
    const result = await answering(() => json({ id: "1" }, 202)).raw("POST", "/others");
    expect(result).toMatchObject({ ok: true, status: 202, data: { id: "1" } });
  });
});

describe("unwrap over successes of several shapes", () => {
  type Answer =
    | Success<200, { insights: number }, "application/json">
    | Success<200, Uint8Array, "application/pdf">
    | Success<202, { status: "PENDING" }>
    | Failure<404, { message: string }>;

  it("gives the union of their data", async () => {
    const { client } = observedClient(() => json({ insights: 1 }));
    const data = unwrap((await client.raw("GET", "/things")) as Answer);
    expectTypeOf(data).toEqualTypeOf<{ insights: number } | Uint8Array | { status: "PENDING" }>();
    expect(data).toEqual({ insights: 1 });
    // @ts-expect-error a success does not promise what another shape holds
    expect(data.insights).toBe(1);
  });
});

it.each([
  [{ status: "FAILED", status_detail: { granular_status_code: "CONSENT_EXPIRED" } }, "CONSENT_EXPIRED"],
  [{ status: "FAILED", status_detail: null }, "FAILED"],
  [{ status: "FAILED", status_detail: { granular_status_code: "SA03 8000 0000" } }, "FAILED"],
  [{ status: "UNKNOWN_ENTITY", status_detail: { granular_status_code: "BANK_ISSUE" } }, "UNKNOWN_ENTITY"],
])("the code of a failure %j is %s", async (body, code) => {
  const { client } = observedClient(() => json(body, 403));
  const result = await client.raw("GET", "/things");
  expect(result.ok ? undefined : result.toError().code).toBe(code);
});

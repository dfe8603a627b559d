import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Delivery, LeanWebhookError } from "../src/index.ts";
import { bytesOf, delivery, example, receiverOf, stopTime, thenable, until } from "./support.ts";

afterEach(() => vi.useRealTimers());

const value = example("results-ready");
const { body: bytes, headers } = await delivery({ ...value, event_id: undefined });
const list = JSON.stringify([...bytes]);

/** The same bytes in every form that is bytes, of this realm and of another. */
const forms: Record<string, unknown> = {
  Uint8Array: bytes,
  Buffer: Buffer.from(bytes),
  ArrayBuffer: bytes.slice().buffer,
  DataView: new DataView(bytes.slice().buffer),
  "a view into a larger buffer": Uint8Array.from([1, 2, ...bytes, 3]).subarray(2, -1),
  "a Uint8Array of another realm": runInNewContext(`Uint8Array.from(${list})`),
  "an ArrayBuffer of another realm": runInNewContext(`Uint8Array.from(${list}).buffer`),
  "shared memory": (() => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    return shared;
  })(),
};

describe.each(Object.keys(forms))("a body as %s", (name) => {
  it.each([
    ["by itself", (body: unknown) => body],
    ["as a promise that was not awaited", (body: unknown) => Promise.resolve(body)],
    ["from a function", (body: unknown) => () => body],
    ["from an async function", (body: unknown) => async () => body],
    ["from a function of another realm", (body: unknown) => runInNewContext("async () => body", { body })],
    ["as a thenable", (body: unknown) => thenable((resolve) => resolve(body))],
  ])("is taken %s", async (_, wrap) => {
    const receiver = receiverOf();
    const outcome = await receiver.receive({ body: wrap(forms[name]) as Delivery["body"], headers });
    expect(outcome).toMatchObject({ result: "handled", status: 200 });
  });
});

describe("a body that is no bytes", () => {
  const wrong: [string, unknown, RegExp][] = [
    ["undefined", undefined, /but undefined/],
    ["null", null, /but null/],
    ["text", JSON.stringify(value), /but text/],
    ["a parsed object", value, /but a parsed value/],
    ["a parsed list", [value], /but a parsed value/],
    ["a list of bytes", [...bytes], /but a parsed value/],
    ["a look-alike", { byteLength: 2, [Symbol.toStringTag]: "ArrayBuffer" }, /but a parsed value/],
    ["a stream", new Response(bytes).body, /but a parsed value/],
    ["a number", 7, /but a parsed value/],
  ];
  it.each(wrong)(
    "(%s) is parsed_body with the line to change, however it is given",
    async (_, body, message) => {
      const receiver = receiverOf();
      for (const given of [body, () => body, async () => body]) {
        const outcome = await receiver.receive({ body: given as Delivery["body"], headers });
        expect(outcome).toMatchObject({
          result: "refused",
          status: 500,
          error: { reason: "parsed_body", message: expect.stringMatching(message) },
        });
        expect((outcome as { error: Error }).error.message).toMatch(/request\.arrayBuffer\(\)/);
      }
      expect(receiver.handled).toEqual([]);
    },
  );

  it("is parsed_body whatever it is", async () => {
    const receiver = receiverOf();
    await fc.assert(
      fc.asyncProperty(fc.anything({ withDate: true, withMap: true }), async (body) => {
        const outcome = await receiver.receive({ body: () => body as Uint8Array, headers });
        expect(outcome).toMatchObject({ result: "refused", error: { reason: "parsed_body" } });
      }),
      { numRuns: 300 },
    );
  });

  it("is no reason to reject where there is no delivery or no headers at all", async () => {
    for (const nothing of [
      undefined,
      null,
      {},
      { body: bytes },
      { body: bytes, headers: null },
      { headers: 7 },
    ])
      expect(await receiverOf().receive(nothing as unknown as Delivery)).toMatchObject({
        result: "refused",
        status: 401,
        error: { reason: "missing_signature" },
      });
  });
});

describe("a function that reads the body", () => {
  it.each([
    ["throws", () => raise(new TypeError("canary")), /failed with TypeError; nothing to do, Lean repeats/],
    ["rejects", async () => raise(new Error("aborted")), /failed with Error;/],
    ["throws nothing", () => raise(undefined), /failed with undefined;/],
    [
      "throws what cannot be looked at",
      () => raise(new Proxy({}, { get: () => raise(1) })),
      /failed with an error;/,
    ],
  ])("and %s is incomplete_body, and says so without the error's text", async (_, body, message) => {
    const outcome = await receiverOf().receive({ body, headers });
    expect(outcome).toMatchObject({
      result: "refused",
      status: 400,
      error: { reason: "incomplete_body", retryable: true, message: expect.stringMatching(message) },
    });
    expect((outcome as { error: Error }).error.message).not.toContain("canary");
  });

  it("may refuse in its own way, also over copies of the package", async () => {
    const own = new LeanWebhookError("body_too_large", "too long; send less");
    const outcome = await receiverOf().receive({ body: () => raise(own), headers });
    expect(outcome).toMatchObject({ result: "refused", status: 413, error: own });
  });

  it("and never settles is incomplete_body when the time to answer is up, to the millisecond", async () => {
    stopTime();
    for (const answerWithinMs of [1, 500, 9_999]) {
      let answer: unknown;
      let reading = false;
      const receiver = receiverOf({ answerWithinMs });
      const body = (): Promise<Uint8Array> => ((reading = true), new Promise(() => undefined));
      void receiver.receive({ body, headers }).then((outcome) => (answer = outcome));
      await until(() => reading);
      await vi.advanceTimersByTimeAsync(answerWithinMs - 1);
      expect(answer).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(answer).toMatchObject({
        result: "refused",
        error: { reason: "incomplete_body", message: expect.stringContaining(`(${answerWithinMs} ms)`) },
      });
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  it("is told the limit, and not called when the signature cannot be one", async () => {
    const limits: number[] = [];
    const body = (maxBytes: number): Uint8Array => (limits.push(maxBytes), bytes);
    const receiver = receiverOf({ maxBodyBytes: bytes.length });
    expect((await receiver.receive({ body, headers })).status).toBe(200);
    expect(await receiver.receive({ body, headers: {} })).toMatchObject({ status: 401 });
    expect(limits).toEqual([bytes.length]);
    const less = receiverOf({ maxBodyBytes: bytes.length - 1 });
    expect(await less.receive({ body, headers })).toMatchObject({ status: 413 });
    expect(await receiverOf().receive({ body, headers })).toMatchObject({ status: 200 });
    expect(limits.at(-1)).toBe(1_048_576);
  });

  it("shares the time to answer with the handler: 8 seconds for both", async () => {
    stopTime();
    let stage = "";
    const receiver = receiverOf({ onEvent: () => ((stage = "handling"), new Promise(() => undefined)) });
    let answer: { result: string } | undefined;
    const body = async (): Promise<Uint8Array> => {
      stage = "reading";
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return bytes;
    };
    void receiver.receive({ body, headers }).then((outcome) => (answer = outcome));
    await until(() => stage === "reading");
    await vi.advanceTimersByTimeAsync(5_000);
    await until(() => stage === "handling");
    await vi.advanceTimersByTimeAsync(2_999);
    expect(answer).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(answer).toMatchObject({ result: "unfinished", status: 503 });
  });
});

it("leaves no rejection of a promised body that nobody waits for", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", listen);
  const outcome = await receiverOf().receive({ body: Promise.reject(new Error("gone")), headers: {} });
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
  process.off("unhandledRejection", listen);
  expect(outcome).toMatchObject({ error: { reason: "missing_signature" } });
  expect(unhandled).toEqual([]);
});

it("takes headers of any shape, and never takes junk for a signature", async () => {
  const junk = fc.oneof(fc.anything(), fc.array(fc.anything()));
  await fc.assert(
    fc.asyncProperty(junk, fc.boolean(), async (header, asMap) => {
      const given = asMap ? { get: () => header } : { "lean-signature": header };
      const outcome = await receiverOf().receive({ body: bytes, headers: given as Delivery["headers"] });
      expect(outcome).toMatchObject({ result: "refused", status: 401 });
    }),
    { numRuns: 300 },
  );
});

it("keeps the bytes it verified for the handler", async () => {
  const seen: Uint8Array[] = [];
  const receiver = receiverOf({ onEvent: (_, { rawBody }) => void seen.push(rawBody) });
  await receiver.receive({ body: bytes, headers });
  expect(seen).toEqual([bytesOf({ ...value, event_id: undefined })]);
});

function raise(error: unknown): never {
  throw error;
}

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressHandler } from "../src/adapters/express.ts";
import { fastifyPlugin } from "../src/adapters/fastify.ts";
import { honoHandler } from "../src/adapters/hono.ts";
import { lambdaHandler } from "../src/adapters/lambda.ts";
import { webHandler } from "../src/adapters/web.ts";
import { createMemoryStore, createWebhookReceiver, receiveEvent } from "../src/index.ts";
import { delivery, example, receiverOf, secret } from "./support.ts";

const numbers = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, -1, 2 ** 31, 2 ** 53, 1e308),
  fc.double({ max: 0 }),
);
const notNumbers = fc.anything().filter((value) => typeof value !== "number" && value !== undefined);
const notFunctions = fc.anything().filter((value) => value !== undefined);
const number = (but: readonly number[] = []): fc.Arbitrary<unknown> =>
  fc.oneof(
    numbers.filter((value) => !but.includes(value)),
    notNumbers,
  );

/** Values that an option cannot have. */
const wrong: Record<string, fc.Arbitrary<unknown>> = {
  onEvent: notFunctions,
  onOutcome: notFunctions,
  now: notFunctions,
  store: fc.oneof(notFunctions, fc.constant({ claim() {}, complete() {} })),
  acknowledge: fc
    .oneof(fc.string(), fc.anything())
    .filter((value) => value !== "done" && value !== "early" && value !== undefined),
  answerWithinMs: fc.oneof(number(), fc.double({ min: 10_000 })),
  leaseMs: number(),
  handlerTimeoutMs: number(),
  rememberMs: fc.oneof(number([2 ** 31, 2 ** 53, 1e308]), fc.double({ max: 10_800_000 })),
  maxAgeMs: fc.oneof(number([Infinity, 2 ** 31, 2 ** 53, 1e308]), fc.double({ max: 10_800_000 })),
  maxBodyBytes: fc.oneof(number(), fc.constantFrom(0.5, 1e9 + 0.5)),
};

describe("createWebhookReceiver", () => {
  it.each(Object.keys(wrong))(
    "refuses what %s cannot be, naming it, its rule and nothing of the value",
    (name) => {
      fc.assert(
        fc.property(wrong[name] as fc.Arbitrary<unknown>, (value) => {
          expect(() => receiverOf({ [name]: value })).toThrow(
            expect.objectContaining({
              kind: "config",
              code: "invalid_option",
              message: expect.stringMatching(
                new RegExp(`^createWebhookReceiver: ${name} must be .+, not .+$`),
              ),
            }),
          );
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each([
    { answerWithinMs: 9_999.5 },
    { answerWithinMs: 0.001 },
    { leaseMs: 2 ** 31 - 1 },
    { leaseMs: 1 },
    { handlerTimeoutMs: 2 ** 31 - 1 },
    { rememberMs: 10_800_001 },
    { rememberMs: 2 ** 40 },
    { maxAgeMs: 10_800_001 },
    { maxAgeMs: Infinity },
    { maxBodyBytes: 1 },
    { maxBodyBytes: 2 ** 31 - 1 },
    { acknowledge: "early" as const },
    { store: Object.create(createMemoryStore()) },
    { leaseMs: undefined, maxAgeMs: undefined, onOutcome: undefined },
  ])("takes %j", (options) => {
    expect(receiverOf(options)).toHaveProperty("receive");
  });

  it.each([
    [{ secrets: "" }, "missing_secret", /^secrets: .* missing or empty/],
    [{ secrets: undefined as never }, "missing_secret", /copy it from the Integration page/],
    [{ secrets: [secret, `${secret} `] }, "invalid_secret", /white space around it; trim it/],
    [{ secrets: [` ${secret}`] }, "invalid_secret", /white space/],
    [{ secrets: [secret, undefined as never] }, "missing_secret", /missing/],
    [{ secrets: 7 as never }, "missing_secret", /missing/],
    [{ onEvent: undefined as never }, "missing_option", /^createWebhookReceiver: onEvent is missing; give/],
  ])("refuses %j when the receiver is made", (options, code, message) => {
    expect(() => receiverOf(options)).toThrow(
      expect.objectContaining({ kind: "config", code, message: expect.stringMatching(message) }),
    );
  });

  it("refuses options that are none", () => {
    for (const options of [undefined, null, 7, "x"])
      expect(() => createWebhookReceiver(options as never)).toThrow(
        expect.objectContaining({ code: "invalid_option" }),
      );
  });
});

it("receiveEvent checks its limits as well", async () => {
  const signed = await delivery(example("results-ready"));
  for (const name of ["maxAgeMs", "maxBodyBytes", "now"])
    await fc.assert(
      fc.asyncProperty(wrong[name] as fc.Arbitrary<unknown>, async (value) => {
        await expect(receiveEvent({ ...signed, secrets: secret, [name]: value })).rejects.toMatchObject({
          code: "invalid_option",
          message: expect.stringMatching(new RegExp(`^receiveEvent: ${name} must be `)),
        });
      }),
      { numRuns: 50 },
    );
});

it("createMemoryStore refuses what it cannot hold", () => {
  const options = fc.oneof(
    fc.record({ maxEvents: fc.oneof(number(), fc.constantFrom(1.5, 2 ** 24 + 1)) }),
    fc.record({ now: notFunctions }),
    fc.constantFrom(null, 7),
  );
  fc.assert(
    fc.property(options, (given) => {
      expect(() => createMemoryStore(given as never)).toThrow(
        expect.objectContaining({
          code: "invalid_option",
          message: expect.stringMatching(/^createMemoryStore/),
        }),
      );
    }),
  );
  createMemoryStore({ maxEvents: 2 ** 24 });
});

const adapters: Record<string, (receiver: never, options?: never) => unknown> = {
  expressHandler,
  fastifyPlugin: (receiver) => fastifyPlugin(receiver, { path: "/" }),
  honoHandler,
  lambdaHandler,
  webHandler,
};

it.each(Object.keys(adapters))("%s refuses what is no receiver when it is mounted", (name) => {
  for (const receiver of [undefined, null, {}, { receive: 1 }, () => undefined])
    expect(() => adapters[name]?.(receiver as never)).toThrow(
      expect.objectContaining({
        code: "invalid_option",
        message: expect.stringContaining(`${name} takes a receiver`),
      }),
    );
});

it("adapters refuse their own wrong options", () => {
  for (const path of ["", 7, null])
    expect(() => fastifyPlugin(receiverOf(), { path } as never)).toThrow("fastifyPlugin: path must be");
  expect(() => fastifyPlugin(receiverOf(), undefined as never)).toThrow("fastifyPlugin takes an object");
  for (const waitUntil of [true, {}, null])
    expect(() => webHandler(receiverOf(), { waitUntil } as never)).toThrow(
      "webHandler: waitUntil must be a function",
    );
});

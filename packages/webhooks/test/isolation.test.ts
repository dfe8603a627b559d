import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { delivery, example, idle, receiverOf, thenable } from "./support.ts";

afterEach(() => vi.restoreAllMocks());

const failing: [string, () => unknown][] = [
  ["throws", () => raise(new RangeError("canary"))],
  ["rejects", () => Promise.reject(new RangeError("canary"))],
  ["rejects in another realm", () => runInNewContext("Promise.reject(new RangeError('canary'))")],
  ["gives a thenable that throws", () => thenable(() => raise(new RangeError("canary")))],
];

describe("an onOutcome that fails", () => {
  it.each(failing)("(%s) changes no answer and is told once, without its text", async (_, onOutcome) => {
    const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const receiver = receiverOf({ onOutcome });
    for (let repeat = 0; repeat < 3; repeat++)
      expect(await receiver.receive(await delivery(example("results-ready")))).toMatchObject({ status: 200 });
    await idle();
    expect(print.mock.calls).toEqual([
      ["@openlean/webhooks: onOutcome failed with RangeError; deliveries are answered all the same"],
    ]);
  });

  it("(never settles) keeps nobody waiting", async () => {
    const receiver = receiverOf({ onOutcome: () => new Promise(() => undefined) });
    expect(await receiver.receive(await delivery(example("results-ready")))).toMatchObject({ status: 200 });
  });

  it("(changes what it is given) changes no answer", async () => {
    const receiver = receiverOf({
      onOutcome: (outcome) => Object.assign(outcome, { status: 500, result: "busy" }),
    });
    const outcome = await receiver.receive(await delivery(example("results-ready")));
    expect(outcome).toMatchObject({ result: "handled", status: 200 });
  });
});

describe("an onEvent that fails", () => {
  it.each(failing)("(%s) is 500, and the event is free for the next delivery", async (_, fail) => {
    let failures = 1;
    const receiver = receiverOf({ onEvent: () => (failures-- > 0 ? fail() : undefined) });
    const signed = await delivery(example("results-ready"));
    expect(await receiver.receive(signed)).toMatchObject({ result: "handler_failed", status: 500 });
    expect(await receiver.receive(signed)).toMatchObject({ result: "handled", status: 200 });
  });

  it("(changes the event) is recorded under the id that was claimed", async () => {
    const receiver = receiverOf({
      onEvent: (event) => void Object.assign(event, { event_id: "other", type: "x" }),
    });
    const signed = await delivery(example("results-ready"));
    expect(await receiver.receive(signed)).toMatchObject({ result: "handled", recorded: true });
    expect(await receiver.receive(signed)).toMatchObject({ result: "duplicate" });
  });
});

it("answers 503 with the error of a `now` that throws, and handles nothing", async () => {
  const receiver = receiverOf({ now: () => raise(new Error("no clock")) });
  const timed = { type: "x", timestamp: "2026-05-13T09:40:41Z" };
  expect(await receiver.receive(await delivery(timed))).toMatchObject({ result: "unavailable", status: 503 });
  expect(receiver.handled).toEqual([]);
});

it("prints what failed by default: the store by its error's class, the secrets by their cause", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const down = {
    claim: () => raise(new RangeError("canary")),
    complete: async () => true,
    release: async () => undefined,
  };
  const cases = [
    { store: down },
    { secrets: () => "" },
    { onEvent: () => raise(new (class extends Error {})("canary")) },
    { onEvent: () => raise(null) },
  ];
  for (const options of cases)
    await receiverOf({ onOutcome: undefined, ...options }).receive(await delivery(example("results-ready")));
  await receiverOf({ onOutcome: undefined }).receive(await delivery(example("results-ready")));
  expect(print.mock.calls.map(([line]) => String(line))).toEqual([
    "@openlean/webhooks: the store failed with RangeError; Lean will repeat the delivery; set onOutcome to get the error",
    expect.stringMatching(/^@openlean\/webhooks: secrets: a webhook secret is missing.*; Lean will repeat/),
    expect.stringMatching(/onEvent failed with an error; Lean will repeat/),
    expect.stringMatching(/onEvent failed with object; Lean will repeat/),
  ]);
});

function raise(error: unknown): never {
  throw error;
}

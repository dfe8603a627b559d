import { afterEach, expect, it, vi } from "vitest";
import { createWebhookReceiver, type WebhookOutcome } from "../src/index.ts";
import { delivery, example, gate, idle, receiverOf, secret, stopTime, until } from "./support.ts";

afterEach(() => vi.useRealTimers());

it("answers 200 only after the handler is done", async () => {
  const { open, passed } = gate();
  let answered = false;
  const receiver = receiverOf({ onEvent: () => passed });
  const answer = receiver.receive(await delivery(example("results-ready"))).then((outcome) => {
    answered = true;
    return outcome;
  });
  await idle();
  expect(answered).toBe(false);
  open();
  expect(await answer).toMatchObject({ result: "handled", status: 200 });
});

it("answers 503 after 8 seconds, within Lean's 10, and lets the handler finish for the repetition to find", async () => {
  stopTime();
  const { open, passed } = gate();
  const outcomes: WebhookOutcome[] = [];
  let begun = false;
  const receiver = receiverOf({
    onEvent: () => ((begun = true), passed),
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const signed = await delivery(example("results-ready"));
  let answer: WebhookOutcome | undefined;
  void receiver.receive(signed).then((outcome) => (answer = outcome));
  await until(() => begun);
  await vi.advanceTimersByTimeAsync(7_990);
  expect(answer).toBeUndefined();
  await vi.advanceTimersByTimeAsync(20);
  expect(answer).toMatchObject({ result: "unfinished", status: 503 });
  open();
  await (answer as unknown as { work: Promise<unknown> }).work;
  expect(outcomes.map(({ result }) => result)).toEqual(["unfinished", "handled"]);
  await vi.advanceTimersByTimeAsync(52_000);
  expect(await receiver.receive(signed)).toMatchObject({ result: "duplicate", status: 200 });
  expect(vi.getTimerCount()).toBe(0);
});

it("answers 200 at once with acknowledge early, and tells how the work ended", async () => {
  const { open, passed } = gate();
  const outcomes: WebhookOutcome[] = [];
  const receiver = receiverOf({
    acknowledge: "early",
    onEvent: () => passed,
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const signed = await delivery(example("results-ready"));
  const outcome = await receiver.receive(signed);
  expect(outcome).toMatchObject({ result: "accepted", status: 200 });
  expect(await receiver.receive(signed)).toMatchObject({ result: "busy", status: 503 });
  open();
  if (outcome.result === "accepted") expect(await outcome.work).toMatchObject({ result: "handled" });
  expect(await receiver.receive(signed)).toMatchObject({ result: "duplicate", status: 200 });
  expect(outcomes.map(({ result }) => result)).toEqual(["accepted", "busy", "handled", "duplicate"]);
});

it("answers duplicates and a failing store as ever with acknowledge early", async () => {
  const receiver = receiverOf({ acknowledge: "early" });
  const value = example("results-ready");
  const first = await receiver.receive(await delivery(value));
  if (first.result === "accepted") await first.work;
  expect(await receiver.receive(await delivery(value))).toMatchObject({ result: "duplicate" });
  const tampered = { ...(await delivery(value)), body: new TextEncoder().encode("{}") };
  expect(await receiver.receive(tampered)).toMatchObject({ result: "refused", status: 401 });
});

it("tells a failure after an early answer, which Lean will not repeat", async () => {
  const outcomes: WebhookOutcome[] = [];
  const receiver = receiverOf({
    acknowledge: "early",
    onEvent: () => Promise.reject(new Error("late")),
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  await receiver.receive(await delivery(example("results-ready")));
  await until(() => outcomes.length === 2);
  expect(outcomes.map(({ result }) => result)).toEqual(["accepted", "handler_failed"]);
});

it("prints one line per refusal or failure by default, without the event or the error's message", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const receiver = createWebhookReceiver({
    secrets: secret,
    onEvent: () => {
      throw new RangeError("SA0380000000608010167519");
    },
  });
  const signed = await delivery(example("entity-created-sa"));
  await receiver.receive({ ...signed, headers: {} });
  await receiver.receive(signed);
  const lines = print.mock.calls.map(([line]) => String(line));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^@openlean\/webhooks: refused a delivery, missing_signature: .+; .+$/);
  expect(lines[1]).toMatch(/onEvent failed with RangeError; Lean will repeat/);
  expect(lines.join()).not.toMatch(/SA03|Mockbank/);
});

it("refuses wrong options at compile time", () => {
  // @ts-expect-error misspelt option
  createWebhookReceiver({ secrets: secret, onEvent: () => undefined, leaseMS: 1 });
  // @ts-expect-error no handler
  expect(() => createWebhookReceiver({ secrets: secret })).toThrow("onEvent is missing");
  // @ts-expect-error the environment may lack the variable; a function is asked when it is needed
  createWebhookReceiver({ secrets: process.env["PATH"], onEvent: () => undefined });
  createWebhookReceiver({ secrets: () => process.env["PATH"], onEvent: () => undefined });
});

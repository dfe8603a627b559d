import { afterEach, expect, it, vi } from "vitest";
import { createWebhookReceiver, type WebhookOutcome } from "../src/index.ts";
import { delivery, example, gate, receiverOf, secret, sleep } from "./support.ts";

afterEach(() => vi.useRealTimers());

it("answers 200 only after the handler is done", async () => {
  const { open, passed } = gate();
  let answered = false;
  const receiver = receiverOf({ onEvent: () => passed });
  const answer = receiver.receive(await delivery(example("results-ready"))).then((outcome) => {
    answered = true;
    return outcome;
  });
  await sleep(30);
  expect(answered).toBe(false);
  open();
  expect(await answer).toMatchObject({ result: "handled", status: 200 });
});

it("answers 503 after 8 seconds, within Lean's 10, and lets the handler finish for the repetition to find", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  const { open, passed } = gate();
  const outcomes: WebhookOutcome[] = [];
  const receiver = receiverOf({ onEvent: () => passed, onOutcome: (outcome) => outcomes.push(outcome) });
  const signed = await delivery(example("results-ready"));
  let answer: WebhookOutcome | undefined;
  void receiver.receive(signed).then((outcome) => (answer = outcome));
  while (vi.getTimerCount() < 3) await new Promise(setImmediate);
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
  await sleep(20);
  expect(outcomes.map(({ result }) => result)).toEqual(["accepted", "handler_failed"]);
});

it("is not disturbed by an onOutcome that throws or rejects", async () => {
  for (const onOutcome of [
    () => {
      throw new Error("log is full");
    },
    () => Promise.reject(new Error("log is full")),
  ]) {
    const receiver = receiverOf({ onOutcome });
    expect(await receiver.receive(await delivery(example("results-ready")))).toMatchObject({ status: 200 });
  }
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

it("asks a function for the secrets of every delivery, so that a rotation refuses nothing and needs no restart", async () => {
  let active: string[] = ["old-secret"];
  const receiver = receiverOf({ secrets: async () => active });
  const send = async (key: string): Promise<number> =>
    (await receiver.receive(await delivery(example("results-ready"), key))).status;
  expect(await send("old-secret")).toBe(200);
  active = ["new-secret", "old-secret"];
  for (let overlap = 0; overlap < 50; overlap++) {
    expect(await send("old-secret")).toBe(200);
    expect(await send("new-secret")).toBe(200);
  }
  active = ["new-secret"];
  expect(await send("new-secret")).toBe(200);
  expect(await send("old-secret")).toBe(401);
});

it("answers 503 when the secrets cannot be had, so that Lean repeats the delivery", async () => {
  for (const secrets of [() => Promise.reject(new Error("vault is sealed")), () => []]) {
    const receiver = receiverOf({ secrets });
    const outcome = await receiver.receive(await delivery(example("results-ready")));
    expect(outcome).toMatchObject({ result: "unavailable", status: 503 });
  }
});

it.each([
  [{ answerWithinMs: 10_000 }, "answerWithinMs must be above 0 and below 10000"],
  [{ answerWithinMs: 0 }, "answerWithinMs"],
  [{ leaseMs: 0 }, "leaseMs"],
  [{ handlerTimeoutMs: Number.NaN }, "handlerTimeoutMs"],
  [{ rememberMs: 10_800_000 }, "180 minutes"],
  [{ maxAgeMs: 60_000 }, "180 minutes"],
  [{ maxBodyBytes: 0 }, "maxBodyBytes"],
  [{ acknowledge: "late" as "early" }, "acknowledge"],
  [{ secrets: "" }, "secret is missing"],
  [{ onEvent: undefined as never }, "onEvent is missing"],
])("refuses %j when the receiver is made", (options, message) => {
  expect(() => receiverOf(options)).toThrow(
    expect.objectContaining({ kind: "config", message: expect.stringContaining(message) }),
  );
});

it("refuses wrong options at compile time", () => {
  // @ts-expect-error misspelt option
  createWebhookReceiver({ secrets: secret, onEvent: () => undefined, leaseMS: 1 });
  // @ts-expect-error no handler
  expect(() => createWebhookReceiver({ secrets: secret })).toThrow("onEvent is missing");
  // @ts-expect-error the environment may lack the variable
  createWebhookReceiver({ secrets: process.env["PATH"], onEvent: () => undefined });
});

import { assert, asyncProperty, constantFrom, integer } from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LeanAbortError, poll, type PollOptions } from "../src/index.ts";
import { rejection } from "./support.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets virtual time pass until a promise is settled; gives how long it took. */
async function elapsed(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  let end: number | undefined;
  const settle = (): void => void (end = performance.now());
  work.then(settle, settle);
  await vi.advanceTimersByTimeAsync(600_000);
  return (end ?? Infinity) - start;
}

/** A look that is under way until its signal fires, and then says so as the platform, a client or its author would. */
const hanging = {
  reason: (signal: AbortSignal): unknown => signal.reason,
  lean: (): unknown => new LeanAbortError("getThing was aborted by its signal", {}),
  own: (): unknown => new Error("stopped"),
};

/** A promise that is none of this realm's. */
function foreignLook(): PromiseLike<number> {
  // oxlint-disable-next-line unicorn/no-thenable
  return { then: (resolve: (value: number) => void) => resolve(7) } as never;
}

function hang(signal: AbortSignal, why: (signal: AbortSignal) => unknown): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(why(signal) as Error)));
}

it("looks until the value is there, with waits that double up to the longest", async () => {
  const looks: number[] = [];
  const work = poll(
    async () => looks.push(performance.now()),
    (count) => count === 6,
    { intervalMs: 100, maximumIntervalMs: 500 },
  );
  await elapsed(work);
  expect(await work).toEqual({ done: true, value: 6 });
  const [first = 0] = looks;
  expect(looks.map((at) => at - first)).toEqual([0, 100, 300, 700, 1_200, 1_700]);
});

it("gives the last value when the deadline is over, also for states it does not know", async () => {
  let count = 0;
  const work = poll(
    async () => `STATE_${++count}`,
    (state) => state === "FINISHED",
    { intervalMs: 5, deadlineMs: 60 },
  );
  expect(await elapsed(work)).toBeLessThanOrEqual(60);
  expect(await work).toEqual({ done: false, value: "STATE_4" });
});

it("rejects with a LeanAbortError when its signal fires, before, while and between looks", async () => {
  await assert(
    asyncProperty(
      integer({ min: 0, max: 5_000 }),
      constantFrom(...Object.values(hanging), undefined),
      constantFrom<unknown>(undefined, new Error("canary"), "canary", new DOMException("", "TimeoutError")),
      async (afterMs, why, reason) => {
        const controller = new AbortController();
        if (afterMs === 0) controller.abort(reason);
        else setTimeout(() => controller.abort(reason), afterMs);
        const work = rejection(
          poll(
            (signal) => (why ? hang(signal, why) : 0),
            () => false,
            { intervalMs: 700, signal: controller.signal },
          ),
        );
        expect(await elapsed(work)).toBeLessThanOrEqual(afterMs);
        const error = await work;
        expect(error).toMatchObject({ name: "LeanAbortError", kind: "abort", code: "aborted" });
        expect(error.message).not.toContain("canary");
      },
    ),
    { numRuns: 60 },
  );
});

it("rejects with a LeanTimeoutError when time is up before the first look has ended", async () => {
  for (const why of Object.values(hanging)) {
    const work = rejection(
      poll(
        (signal) => hang(signal, why),
        () => false,
        { deadlineMs: 250 },
      ),
    );
    expect(await elapsed(work)).toBe(250);
    expect(await work).toMatchObject({
      name: "LeanTimeoutError",
      kind: "timeout",
      code: "deadline_exceeded",
      retryable: true,
      message: "nothing was seen within deadlineMs (250 ms)",
    });
  }
});

it("gives the last value when the deadline ends a later look, whatever that rejects with", async () => {
  for (const why of Object.values(hanging)) {
    let count = 0;
    const work = poll(
      (signal) => (++count === 1 ? count : hang(signal, why)),
      () => false,
      { intervalMs: 1, deadlineMs: 30 },
    );
    await elapsed(work);
    expect(await work).toEqual({ done: false, value: 1 });
  }
});

it.each([
  ["rejects", () => Promise.reject(new Error("down"))],
  [
    "throws",
    () => {
      throw new Error("down");
    },
  ],
])("passes on what a look that %s says", async (_, look) => {
  expect(await rejection(poll(look, () => true))).toMatchObject({ message: "down" });
});

it("awaits a look of any realm or promise library", async () => {
  expect(await poll(foreignLook, (value) => value === 7)).toEqual({ done: true, value: 7 });
});

it.each<[PollOptions]>(
  (["intervalMs", "maximumIntervalMs", "deadlineMs"] as const).flatMap((name) =>
    [Number.NaN, 0, -1, Infinity, 2 ** 31, "5" as unknown as number].map((value): [PollOptions] => [
      { [name]: value },
    ]),
  ),
)("refuses %j before it looks", async (options) => {
  const look = vi.fn();
  const error = await rejection(poll(look, () => true, options));
  expect(error).toMatchObject({ kind: "config", code: "invalid_option" });
  expect(error.message).toContain(`poll: ${Object.keys(options)[0]} must be a number of milliseconds`);
  expect(look).not.toHaveBeenCalled();
});

it("refuses a signal that is none, and a look that is no function", async () => {
  const wrong = rejection(
    poll(
      () => 1,
      () => true,
      { signal: {} as AbortSignal },
    ),
  );
  expect(await wrong).toMatchObject({ code: "invalid_option" });
  expect(await rejection(poll(1 as never, () => true))).toMatchObject({ code: "invalid_option" });
});

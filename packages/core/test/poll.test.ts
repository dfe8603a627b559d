import { expect, it } from "vitest";
import { poll } from "../src/index.ts";
import { rejection } from "./support.ts";

it("looks until the value is there", async () => {
  let count = 0;
  expect(
    await poll(
      async () => ++count,
      (value) => value === 3,
      { intervalMs: 1 },
    ),
  ).toEqual({ done: true, value: 3 });
});

it("gives the last value when the deadline is over, also for states it does not know", async () => {
  let count = 0;
  const polled = await poll(
    async () => `STATE_${++count}`,
    (state) => state === "FINISHED",
    { intervalMs: 5, deadlineMs: 60 },
  );
  expect(polled.done).toBe(false);
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(12);
});

it("stops when its signal fires", async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  const work = poll(
    async () => 0,
    () => false,
    { intervalMs: 10_000, signal: controller.signal },
  );
  expect(await rejection(work)).toMatchObject({ kind: "abort" });
});

it("passes on what a look throws", async () => {
  expect(
    await rejection(
      poll(
        () => Promise.reject(new Error("down")),
        () => true,
      ),
    ),
  ).toMatchObject({ message: "down" });
});

it("gives the last value when the deadline ends a look that is under way", async () => {
  let count = 0;
  const look = (signal: AbortSignal): Promise<number> =>
    ++count === 1
      ? Promise.resolve(count)
      : new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("stopped"))));
  expect(await poll(look, () => false, { intervalMs: 1, deadlineMs: 30 })).toEqual({ done: false, value: 1 });
});

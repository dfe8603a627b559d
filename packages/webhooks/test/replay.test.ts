import { afterEach, expect, it, vi } from "vitest";
import { createMemoryStore } from "../src/index.ts";
import { delivery, example, receiverOf, stopTime } from "./support.ts";

afterEach(() => vi.useRealTimers());

const hour = 3_600_000;

it("never handles a captured delivery again: known at first, too old after, from the first second to a year", async () => {
  stopTime();
  const receiver = receiverOf();
  const captured = await delivery({ ...example("results-ready"), timestamp: new Date().toISOString() });
  expect(await receiver.receive(captured)).toMatchObject({ result: "handled" });
  for (const hours of [0.001, 1, 2, 1, 0.1, 5, 14, 0.9, 0.1, 24, 24 * 300]) {
    await vi.advanceTimersByTimeAsync(hours * hour);
    const { result } = await receiver.receive(captured);
    expect(["duplicate", "refused"]).toContain(result);
  }
  expect(receiver.handled).toHaveLength(1);
});

it("remembers an event as long as a limit of one's own lets it through, whatever rememberMs says", async () => {
  stopTime();
  const maxAgeMs = 72 * hour;
  const receiver = receiverOf({ maxAgeMs, rememberMs: 4 * hour });
  const captured = await delivery({ ...example("results-ready"), timestamp: new Date().toISOString() });
  await receiver.receive(captured);
  await vi.advanceTimersByTimeAsync(maxAgeMs - 1);
  expect(await receiver.receive(captured)).toMatchObject({ result: "duplicate" });
  await vi.advanceTimersByTimeAsync(2);
  expect(await receiver.receive(captured)).toMatchObject({ result: "refused", error: { reason: "too_old" } });
});

it("remembers for rememberMs where nothing is too old", async () => {
  stopTime();
  const receiver = receiverOf({ maxAgeMs: Infinity, rememberMs: 4 * hour });
  const captured = await delivery({ ...example("results-ready"), timestamp: new Date().toISOString() });
  await receiver.receive(captured);
  await vi.advanceTimersByTimeAsync(4 * hour - 1);
  expect(await receiver.receive(captured)).toMatchObject({ result: "duplicate" });
  await vi.advanceTimersByTimeAsync(1);
  expect(await receiver.receive(captured)).toMatchObject({ result: "handled" });
});

it("refuses a captured delivery after a restart once Lean repeats it no more", async () => {
  stopTime();
  const captured = await delivery({ ...example("results-ready"), timestamp: new Date().toISOString() });
  await receiverOf().receive(captured);
  vi.setSystemTime(Date.now() + 4 * hour + 1);
  const restarted = receiverOf();
  expect(await restarted.receive(captured)).toMatchObject({
    result: "refused",
    error: { reason: "too_old" },
  });
  expect(restarted.handled).toEqual([]);
});

it("knows a captured delivery after 20,000 other events", async () => {
  const store = createMemoryStore();
  const receiver = receiverOf({ store });
  const captured = await delivery(example("results-ready"));
  await receiver.receive(captured);
  for (let other = 0; other < 20_000; other++) {
    await store.claim(`other-${other}`, "h", 30_000);
    await store.complete(`other-${other}`, "h", 24 * hour);
  }
  expect(await receiver.receive(captured)).toMatchObject({ result: "duplicate" });
});

import { getActiveResourcesInfo } from "node:process";
import { expect, it, vi } from "vitest";
import { Lifetime, Timers } from "../src/internal.ts";
import { json, observedClient } from "./support.ts";

const thing = { params: { path: { thing_id: "t-1" } } };

it("needs one timer for all calls that may take equally long", async () => {
  const { client } = observedClient(
    () => new Promise((resolve) => setImmediate(() => resolve(json({ id: "t" })))),
  );
  const set = vi.spyOn(globalThis, "setTimeout");
  await Promise.all(Array.from({ length: 500 }, () => client.GET("/things/{thing_id}", thing)));
  // One for the attempts, one for the whole calls.
  expect(set).toHaveBeenCalledTimes(2);
});

function timeouts(): number {
  return getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

it("keeps no process alive once the calls are answered", async () => {
  const before = timeouts();
  const { client } = observedClient(() => json({ id: "t" }));
  await client.GET("/things/{thing_id}", thing);
  expect(timeouts()).toBeLessThanOrEqual(before);
});

it("fires in order, each at its time, and not what was taken back", async () => {
  vi.useFakeTimers();
  const timers = new Timers();
  const fired: string[] = [];
  timers.after(100, () => fired.push("a"));
  const second = timers.after(100, () => fired.push("b"));
  timers.after(50, () => fired.push("c"));
  await vi.advanceTimersByTimeAsync(60);
  timers.after(100, () => fired.push("d"));
  timers.cancel(second);
  expect(fired).toEqual(["c"]);
  await vi.advanceTimersByTimeAsync(45);
  expect(fired).toEqual(["c", "a"]);
  await vi.advanceTimersByTimeAsync(60);
  expect(fired).toEqual(["c", "a", "d"]);
  vi.useRealTimers();
});

it("ends with its parent, and takes its listener back from a caller's signal", () => {
  const controller = new AbortController();
  const removed = vi.spyOn(controller.signal, "removeEventListener");
  const timers = new Timers();
  const parent = new Lifetime(timers, Infinity, controller.signal);
  const child = new Lifetime(timers, Infinity, parent);
  controller.abort(new Error("stop"));
  expect([parent.ended, child.ended, child.signal.aborted]).toEqual([true, true, true]);
  expect(child.signal.reason).toEqual(new Error("stop"));
  const other = new Lifetime(timers, 1000, new AbortController().signal);
  other.clear();
  expect(removed).toHaveBeenCalled();
});

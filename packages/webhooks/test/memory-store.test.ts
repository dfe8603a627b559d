import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryStore, type WebhookStore } from "../src/index.ts";

let warnings: unknown[][];
beforeEach(() => {
  warnings = vi.spyOn(console, "warn").mockImplementation(() => undefined).mock.calls;
});
afterEach(() => vi.restoreAllMocks());

async function handle(store: WebhookStore, id: string, rememberMs: number = 1_000): Promise<void> {
  expect(await store.claim(id, "a", 1_000)).toBe("claimed");
  expect(await store.complete(id, "a", rememberMs)).toBe(true);
}

describe("a memory store that is full", () => {
  it("forgets the event done longest ago first, one for each that comes", async () => {
    const store = createMemoryStore({ maxEvents: 3, now: () => 0 });
    for (const id of ["1", "2", "3"]) await handle(store, id);
    await handle(store, "4");
    for (const id of ["2", "3", "4"]) expect(await store.claim(id, "b", 1_000)).toBe("done");
    expect(await store.claim("1", "b", 1_000)).toBe("claimed");
    for (const id of ["3", "4"]) expect(await store.claim(id, "b", 1_000)).toBe("done");
    expect(await store.claim("2", "b", 1_000)).toBe("claimed");
    expect(await store.claim("4", "b", 1_000)).toBe("done");
  });

  it("keeps the order in which events were done, not that in which they came", async () => {
    const store = createMemoryStore({ maxEvents: 3, now: () => 0 });
    for (const id of ["1", "2", "3"]) await store.claim(id, "a", 1_000);
    for (const id of ["3", "1", "2"]) await store.complete(id, "a", 1_000);
    await store.claim("4", "a", 1_000);
    await store.claim("5", "a", 1_000);
    expect(await store.claim("2", "b", 1_000)).toBe("done");
    for (const id of ["1", "3"]) expect(await store.claim(id, "b", 1_000)).not.toBe("done");
  });

  it("never forgets an event that is being handled, and calls new ones busy while there is no other", async () => {
    let now = 0;
    const store = createMemoryStore({ maxEvents: 2, now: () => now });
    await store.claim("1", "a", 1_000);
    await handle(store, "2");
    expect(await store.claim("3", "a", 1_001)).toBe("claimed");
    expect(await store.claim("4", "a", 1_000)).toBe("busy");
    expect(await store.complete("5", "a", 1_000)).toBe(false);
    // Those that are held can be renewed, completed and released all the same.
    expect(await store.claim("1", "a", 1_000)).toBe("claimed");
    now = 999;
    expect(await store.claim("4", "a", 1_000)).toBe("busy");
    now = 1_000;
    expect(await store.claim("4", "a", 1_000)).toBe("busy");
    now = 1_001;
    expect(await store.claim("4", "a", 1_000)).toBe("claimed");
    await store.release("4", "a");
    expect(await store.claim("6", "a", 1_000)).toBe("claimed");
  });

  it("says so once, and only when it forgets what could still be delivered", async () => {
    let now = 0;
    const store = createMemoryStore({ maxEvents: 2, now: () => now });
    for (let id = 0; id < 10; id++) {
      await handle(store, String(id), 100);
      now += 60;
    }
    expect(warnings).toEqual([]);
    for (let id = 10; id < 20; id++) await handle(store, String(id), 100);
    expect(warnings).toEqual([
      [
        "@openlean/webhooks: the memory store is full (maxEvents: 2) and forgets events that may be delivered again; raise maxEvents or give a shared store",
      ],
    ]);
  });

  it("holds 100,000 events by default", async () => {
    const store = createMemoryStore();
    for (let id = 0; id < 100_000; id++) await store.complete(String(id), "a", 60_000);
    expect(await store.claim("0", "b", 1_000)).toBe("done");
    expect(warnings).toEqual([]);
    await store.complete("100000", "a", 60_000);
    expect(warnings).toHaveLength(1);
    expect(await store.claim("1", "b", 1_000)).toBe("done");
    expect(await store.claim("0", "b", 1_000)).toBe("claimed");
  });
});

it("remembers a done event until rememberMs are over, and a lease until leaseMs are, to the millisecond", async () => {
  let now = 5;
  const store = createMemoryStore({ now: () => now });
  await store.claim("1", "a", 1_000);
  now = 1_004;
  expect(await store.claim("1", "b", 1_000)).toBe("busy");
  now = 1_005;
  expect(await store.claim("1", "b", 1_000)).toBe("claimed");
  expect(await store.complete("1", "a", 5_000)).toBe(false);
  expect(await store.complete("1", "b", 5_000)).toBe(true);
  now = 6_004;
  expect(await store.claim("1", "b", 1_000)).toBe("done");
  expect(await store.complete("1", "b", 9_000)).toBe(false);
  now = 6_005;
  expect(await store.claim("1", "b", 1_000)).toBe("claimed");
});

it("completes for a holder whose lease ended and for one it never saw, where nobody else has the event", async () => {
  let now = 0;
  const store = createMemoryStore({ now: () => now });
  await store.claim("late", "a", 10);
  now = 10;
  expect(await store.complete("late", "a", 100)).toBe(true);
  expect(await store.complete("unseen", "a", 100)).toBe(true);
  expect(await store.claim("unseen", "b", 100)).toBe("done");
});

it("goes by a clock that nobody sets", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  try {
    const store = createMemoryStore();
    await store.claim("1", "a", 1_000);
    vi.setSystemTime(Date.now() + 86_400_000);
    expect(await store.claim("1", "b", 1_000)).toBe("busy");
    vi.setSystemTime(Date.now() - 10 * 86_400_000);
    vi.advanceTimersByTime(1_000);
    expect(await store.claim("1", "b", 1_000)).toBe("claimed");
  } finally {
    vi.useRealTimers();
  }
});

type Entry = { holder: string | undefined; until: number };
/** What a store of any size does, written as plainly as it can be. */
class Model {
  readonly entries = new Map<string, Entry>();
  now = 0;
  live(id: string): Entry | undefined {
    const entry = this.entries.get(id);
    return entry && entry.until > this.now ? entry : undefined;
  }
  claim(id: string, holder: string, ms: number): string {
    const entry = this.live(id);
    if (entry && entry.holder === undefined) return "done";
    if (entry && entry.holder !== holder) return "busy";
    this.entries.set(id, { holder, until: this.now + ms });
    return "claimed";
  }
  complete(id: string, holder: string, ms: number): boolean {
    const entry = this.live(id);
    if (entry && entry.holder !== holder) return false;
    this.entries.set(id, { holder: undefined, until: this.now + ms });
    return true;
  }
  release(id: string, holder: string): void {
    if (this.entries.get(id)?.holder === holder) this.entries.delete(id);
  }
}

it("does what the model does, over any sequence of calls", async () => {
  const step = fc.record({
    what: fc.constantFrom("claim", "complete", "release", "wait"),
    id: fc.constantFrom("1", "2", "3"),
    holder: fc.constantFrom("a", "b"),
    ms: fc.integer({ min: 1, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const model = new Model();
      const store = createMemoryStore({ now: () => model.now });
      for (const { what, id, holder, ms } of steps) {
        if (what === "claim") expect(await store.claim(id, holder, ms)).toBe(model.claim(id, holder, ms));
        if (what === "complete")
          expect(await store.complete(id, holder, ms)).toBe(model.complete(id, holder, ms));
        if (what === "release") await store.release(id, holder);
        if (what === "release") model.release(id, holder);
        if (what === "wait") model.now += ms;
      }
    }),
    { numRuns: 500 },
  );
});

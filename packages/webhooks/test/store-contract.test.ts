import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createMemoryStore, type WebhookStore } from "../src/index.ts";
import { webhookStoreContract } from "../src/testing/index.ts";
import { createSqliteStore } from "./sqlite-store.ts";
import { stopTime } from "./support.ts";

afterEach(() => vi.useRealTimers());

describe("the memory store", () => {
  for (const { name, run } of webhookStoreContract(() => createMemoryStore()))
    it(name, async () => {
      stopTime();
      const done = run();
      await vi.runAllTimersAsync();
      await done;
    });
});

describe("a store over SQL", () => {
  const database = new DatabaseSync(":memory:");
  for (const { name, run } of webhookStoreContract(() => createSqliteStore(database), { leaseMs: 40 }))
    it(name, run);
});

describe("the contract", () => {
  const broken: Record<string, (store: WebhookStore) => Partial<WebhookStore>> = {
    "claims without a lease": () => ({ claim: async () => "claimed" }),
    "never hands over": (store) => ({ claim: (id, holder) => store.claim(id, holder, 1e9) }),
    "completes for strangers": (store) => ({
      complete: async (id, holder, ms) => {
        for (const other of ["a", "dead", holder]) await store.release(id, other);
        return store.complete(id, holder, ms);
      },
    }),
    "releases for strangers": (store) => ({
      release: async (id) => {
        for (const other of ["a", "b", "dead"]) await store.release(id, other);
      },
    }),
    "does not release": () => ({ release: async () => undefined }),
    "does not complete": () => ({ complete: async () => true }),
    "forgets what is done": (store) => ({ complete: (id, holder) => store.complete(id, holder, 1) }),
    "reads before it writes": (store) => {
      const taken = new Set<string>();
      return {
        claim: async (id, holder, ms) => {
          const free = !taken.has(id);
          await new Promise((resolve) => setTimeout(resolve, 1));
          taken.add(id);
          return free ? "claimed" : store.claim(id, holder, ms);
        },
      };
    },
  };

  it.each(Object.keys(broken))("catches a store that %s", async (name) => {
    const cases = webhookStoreContract(
      () => {
        const store = createMemoryStore();
        return { ...store, ...broken[name]?.(store) };
      },
      { leaseMs: 20 },
    );
    stopTime();
    const results = Promise.all(
      cases.map((each) =>
        each.run().then(
          () => undefined,
          () => each.name,
        ),
      ),
    );
    await vi.runAllTimersAsync();
    const failed = await results;
    expect(failed.filter(Boolean)).not.toEqual([]);
  });
});

import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { createMemoryStore, type WebhookStore } from "../src/index.ts";
import { webhookStoreContract } from "../src/testing/index.ts";
import { createSqliteStore } from "./sqlite-store.ts";

describe("the memory store", () => {
  for (const { name, run } of webhookStoreContract(() => createMemoryStore(), { leaseMs: 40 })) it(name, run);

  it("never remembers more than maxEvents, and forgets the event done longest ago first", async () => {
    const store = createMemoryStore({ maxEvents: 3 });
    for (const id of ["1", "2", "3", "4"]) {
      expect(await store.claim(id, "a", 1000)).toBe("claimed");
      await store.complete(id, "a", 1000);
    }
    expect(await store.claim("4", "b", 1000)).toBe("done");
    expect(await store.claim("3", "b", 1000)).toBe("done");
    expect(await store.claim("1", "b", 1000)).toBe("claimed");
  });

  it("calls new events busy while all it can hold are being handled, and recovers when their leases end", async () => {
    let now = 0;
    const store = createMemoryStore({ maxEvents: 2, now: () => now });
    await store.claim("1", "a", 1000);
    await store.claim("2", "a", 1000);
    expect(await store.claim("3", "a", 1000)).toBe("busy");
    now = 1001;
    expect(await store.claim("3", "a", 1000)).toBe("claimed");
  });

  it("forgets a done event after rememberMs", async () => {
    let now = 0;
    const store = createMemoryStore({ now: () => now });
    await store.claim("1", "a", 1000);
    await store.complete("1", "a", 5000);
    now = 4999;
    expect(await store.claim("1", "b", 1000)).toBe("done");
    now = 5001;
    expect(await store.claim("1", "b", 1000)).toBe("claimed");
  });

  it("refuses a size it cannot have", () => {
    expect(() => createMemoryStore({ maxEvents: 0 })).toThrow(
      expect.objectContaining({ code: "invalid_option" }),
    );
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
    const failed = await Promise.all(
      cases.map((each) =>
        each.run().then(
          () => undefined,
          () => each.name,
        ),
      ),
    );
    expect(failed.filter(Boolean)).not.toEqual([]);
  });
});

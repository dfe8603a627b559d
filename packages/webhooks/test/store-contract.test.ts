import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createMemoryStore, type WebhookStore } from "../src/index.ts";
import { type StoreCase, webhookStoreContract } from "../src/testing/index.ts";
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
    expect(failed.filter(Boolean)).toMatchSnapshot();
    expect(failed.filter(Boolean)).not.toEqual([]);
  });

  it("notices each wrong answer that a case looks at, and says what came instead", async () => {
    const states = ["claimed", "busy", "done"];
    const noticed: Record<string, string[]> = {};
    for (const { name } of webhookStoreContract(() => createMemoryStore())) {
      const { answers } = await runWithWrongAnswer(name, -1, String);
      const messages: string[] = [];
      for (let at = 0; at < Math.min(answers, 12); at++)
        for (const turn of [1, 2]) {
          const { error } = await runWithWrongAnswer(name, at, (answer) =>
            typeof answer === "boolean" ? !answer : states[(states.indexOf(String(answer)) + turn) % 3],
          );
          if (error !== undefined) messages.push(error);
        }
      noticed[name] = [...new Set(messages)];
    }
    expect(noticed).toMatchSnapshot();
  });

  it.each([undefined, 40])("waits out leases of %s ms, and asks for no others", async (leaseMs) => {
    const asked: Record<string, number[]> = {};
    const note = (name: string, ms: number): void => void (asked[name] ??= []).push(ms);
    const waited: number[] = [];
    for (const { run } of webhookStoreContract(
      () => {
        const store = createMemoryStore();
        return {
          ...store,
          claim: (id, holder, ms) => (note("claim", ms), store.claim(id, holder, ms)),
          complete: (id, holder, ms) => (note("complete", ms), store.complete(id, holder, ms)),
        };
      },
      leaseMs === undefined ? undefined : { leaseMs },
    )) {
      stopTime();
      const begun = performance.now();
      const running = run();
      await vi.runAllTimersAsync();
      await running;
      waited.push(performance.now() - begun);
      vi.useRealTimers();
    }
    const lease = leaseMs ?? 200;
    expect([...new Set(asked["claim"])].toSorted((a, b) => a - b)).toEqual([lease, lease * 20, 60_000]);
    expect([...new Set(asked["complete"])]).toEqual([4 * 3_600_000]);
    expect(waited.filter((ms) => ms > 0)).toEqual(Array(5).fill(lease * 1.5));
  });
});

/** Runs one case on a store whose answer number `at` is another. Gives the error, and how many answers there were. */
async function runWithWrongAnswer(
  name: string,
  at: number,
  wrong: (answer: unknown) => unknown,
): Promise<{ error: string | undefined; answers: number }> {
  let answers = 0;
  const answer = async <T>(given: Promise<T>): Promise<T> => {
    const right = await given;
    return answers++ === at ? (wrong(right) as T) : right;
  };
  const cases = webhookStoreContract(() => {
    const store = createMemoryStore();
    return {
      ...store,
      claim: (...call) => answer(store.claim(...call)),
      complete: (...call) => answer(store.complete(...call)),
    };
  });
  stopTime();
  const running = (cases.find((each) => each.name === name) as StoreCase).run().then(
    () => undefined,
    (error: Error) => error.message,
  );
  await vi.runAllTimersAsync();
  const error = await running;
  vi.useRealTimers();
  return { error, answers };
}

import type { WebhookStore } from "../webhook-store.ts";

/** One rule of the contract. */
export interface StoreCase {
  /** What the store does, as a sentence. */
  name: string;
  /** Rejects with an error that says what came instead. */
  run: () => Promise<void>;
}

/** Options of {@link webhookStoreContract}. */
export interface WebhookStoreContractOptions {
  /**
   * Lease in milliseconds that the cases wait out. Default 200. Take more where a round trip to the store needs tens of
   * milliseconds.
   */
  leaseMs?: number | undefined;
}

/**
 * The rules every {@link WebhookStore} keeps, as cases for any test runner. Each makes a store of its own and uses event
 * ids of its own, so that a shared database needs no cleaning in between.
 *
 * @example
 * for (const { name, run } of webhookStoreContract(() => createRedisStore(redis))) it(name, run);
 */
export function webhookStoreContract(
  createStore: () => WebhookStore | Promise<WebhookStore>,
  options: WebhookStoreContractOptions = {},
): StoreCase[] {
  const { leaseMs = 200 } = options;
  const rememberMs = 4 * 3_600_000;
  const long = 60_000;
  const given = (name: string, check: (store: WebhookStore, id: string) => Promise<void>): StoreCase => ({
    name,
    run: async () => check(await createStore(), crypto.randomUUID()),
  });

  return [
    given("gives an event to one holder and reports it as busy to others", async (store, id) => {
      equal("first claim", await store.claim(id, "a", long), "claimed");
      equal("second claim", await store.claim(id, "b", long), "busy");
    }),
    given("reports a completed event as done to everybody", async (store, id) => {
      await store.claim(id, "a", long);
      equal("complete", await store.complete(id, "a", rememberMs), true);
      equal("claim by another", await store.claim(id, "b", long), "done");
      equal("claim by the same", await store.claim(id, "a", long), "done");
    }),
    given("remembers a completed event beyond its lease", async (store, id) => {
      await store.claim(id, "a", leaseMs);
      await store.complete(id, "a", rememberMs);
      await wait(leaseMs * 1.5);
      equal("claim after the lease", await store.claim(id, "b", long), "done");
    }),
    given("gives a released event to the next", async (store, id) => {
      await store.claim(id, "a", long);
      await store.release(id, "a");
      equal("claim after release", await store.claim(id, "b", long), "claimed");
    }),
    given("lets only the holder release", async (store, id) => {
      await store.claim(id, "a", long);
      await store.release(id, "b");
      equal("claim after a stranger's release", await store.claim(id, "b", long), "busy");
    }),
    given("lets only the holder complete", async (store, id) => {
      await store.claim(id, "a", long);
      equal("a stranger's complete", await store.complete(id, "b", rememberMs), false);
      equal("claim afterwards", await store.claim(id, "c", long), "busy");
    }),
    given("keeps a completed event when it is released", async (store, id) => {
      await store.claim(id, "a", long);
      await store.complete(id, "a", rememberMs);
      await store.release(id, "a");
      equal("claim after release", await store.claim(id, "b", long), "done");
    }),
    given("hands an event over when its lease ends", async (store, id) => {
      await store.claim(id, "dead", leaseMs);
      await wait(leaseMs * 1.5);
      equal("claim after the lease", await store.claim(id, "b", long), "claimed");
      equal("complete by the old holder", await store.complete(id, "dead", rememberMs), false);
      await store.release(id, "dead");
      equal("claim after the old holder's release", await store.claim(id, "c", long), "busy");
      equal("complete by the new holder", await store.complete(id, "b", rememberMs), true);
    }),
    given("lets a late holder complete when nobody took over", async (store, id) => {
      await store.claim(id, "late", leaseMs);
      await wait(leaseMs * 1.5);
      equal("complete after the lease", await store.complete(id, "late", rememberMs), true);
      equal("claim afterwards", await store.claim(id, "b", long), "done");
    }),
    given("renews the lease of a holder that claims again", async (store, id) => {
      await store.claim(id, "a", leaseMs);
      equal("renewal", await store.claim(id, "a", leaseMs * 20), "claimed");
      await wait(leaseMs * 1.5);
      equal("claim after the first lease", await store.claim(id, "b", long), "busy");
    }),
    given("gives an event to one of a hundred that claim at once", async (store, id) => {
      equal("winners", await winners(store, id, long), 1);
    }),
    given("hands an ended lease over to one of a hundred that claim at once", async (store, id) => {
      await store.claim(id, "dead", leaseMs);
      await wait(leaseMs * 1.5);
      equal("winners", await winners(store, id, long), 1);
    }),
    given("keeps events apart, whatever characters are in their ids", async (store, id) => {
      const ids = [id, `${id}'"; --`, `${id}:*?[]%_`, `${id}حدث`, `${id}${"x".repeat(200)}`];
      for (const each of ids)
        equal(`claim of id ${ids.indexOf(each)}`, await store.claim(each, "a", long), "claimed");
      await store.complete(id, "a", rememberMs);
      for (const each of ids.slice(1))
        equal(`second claim of id ${ids.indexOf(each)}`, await store.claim(each, "b", long), "busy");
    }),
  ];
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function winners(store: WebhookStore, id: string, leaseMs: number): Promise<number> {
  const claims = Array.from({ length: 100 }, (_, holder) => store.claim(id, `holder-${holder}`, leaseMs));
  return (await Promise.all(claims)).filter((state) => state === "claimed").length;
}

function equal(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`);
}

import { afterEach, expect, it, vi } from "vitest";
import { createMemoryStore, type EventContext, type WebhookStore } from "../src/index.ts";
import { delivery, example, gate, receiverOf, stopTime, until } from "./support.ts";

const settled = 4 * 3_600_000;

afterEach(() => vi.useRealTimers());

/** Time that goes on only by `pass`, and a way to wait for what needs none. */
function virtual(): { pass: (ms: number) => Promise<unknown> } {
  stopTime();
  return { pass: (ms) => vi.advanceTimersByTimeAsync(ms) };
}

it("handles an event once when it is delivered one after the other", async () => {
  const receiver = receiverOf();
  const signed = await delivery(example("entity-created-sa"));
  expect(await receiver.receive(signed)).toMatchObject({ result: "handled", status: 200, recorded: true });
  for (let repeat = 0; repeat < 5; repeat++)
    expect(await receiver.receive(signed)).toMatchObject({ result: "duplicate", status: 200 });
  expect(receiver.handled).toEqual(["entity.created"]);
});

it("handles an event once when it is delivered a hundred times at once, and has the rest come again", async () => {
  const { open, passed } = gate();
  let effects = 0;
  let busy = 0;
  const receiver = receiverOf({
    onEvent: async () => {
      await passed;
      effects++;
    },
    onOutcome: ({ result }) => {
      if (result === "busy" && ++busy === 99) open();
    },
  });
  const signed = await delivery(example("entity-created-sa"));
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => receiver.receive(signed)));
  const results = outcomes.map(({ result, status }) => `${result} ${status}`);
  expect(effects).toBe(1);
  expect(results.filter((result) => result === "handled 200")).toHaveLength(1);
  expect(results.filter((result) => result === "busy 503")).toHaveLength(99);
  expect(await receiver.receive(signed)).toMatchObject({ result: "duplicate", status: 200 });
});

it("keeps different events apart", async () => {
  const receiver = receiverOf();
  const signed = await Promise.all(Array.from({ length: 50 }, () => delivery(example("results-ready"))));
  await Promise.all(signed.map((each) => receiver.receive(each)));
  expect(receiver.handled).toHaveLength(50);
});

it("handles an event again after its handler failed, and answers 500 so that Lean repeats it", async () => {
  let attempts = 0;
  const receiver = receiverOf({
    onEvent: () => {
      if (++attempts < 3) throw new Error("database is down");
    },
  });
  const signed = await delivery(example("entity-created-sa"));
  const failed = await receiver.receive(signed);
  expect(failed).toMatchObject({
    result: "handler_failed",
    status: 500,
    error: new Error("database is down"),
  });
  expect(await receiver.receive(signed)).toMatchObject({ status: 500 });
  expect(await receiver.receive(signed)).toMatchObject({ result: "handled", status: 200 });
  expect(await receiver.receive(signed)).toMatchObject({ result: "duplicate", status: 200 });
});

it("hands an event over when the process that took it is gone, and not before", async () => {
  let now = 0;
  const store = createMemoryStore({ now: () => now });
  const value = example("entity-created-sa");
  const signed = await delivery(value);
  await store.claim(value.event_id, "killed", 30_000);
  const receiver = receiverOf({ store });
  now = 29_999;
  expect(await receiver.receive(signed)).toMatchObject({ result: "busy", status: 503 });
  now = 30_001;
  expect(await receiver.receive(signed)).toMatchObject({ result: "handled", status: 200 });
});

it.each([
  [49, "handled"],
  [50, "busy"],
  [51, "busy"],
])(
  "after a claim that took %d ms of a lease of 50, says %s: from its end on another may have it",
  async (tookMs, result) => {
    const { pass } = virtual();
    const inner = createMemoryStore();
    let claimed = false;
    const store: WebhookStore = {
      ...inner,
      claim: async (...claim) => {
        const state = await inner.claim(...claim);
        claimed = true;
        await new Promise((resolve) => setTimeout(resolve, tookMs));
        return state;
      },
    };
    const receiver = receiverOf({ store, leaseMs: 50 });
    const outcome = receiver.receive(await delivery(example("results-ready")));
    await until(() => claimed);
    await pass(tookMs);
    expect(await outcome).toMatchObject({ result });
    expect(receiver.handled).toHaveLength(result === "handled" ? 1 : 0);
  },
);

it("keeps the lease of an event whose completion is slow", async () => {
  const { pass } = virtual();
  const inner = createMemoryStore();
  let completing = false;
  const store: WebhookStore = {
    ...inner,
    complete: async (...completion) => {
      completing = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return inner.complete(...completion);
    },
  };
  const receiver = receiverOf({ store, leaseMs: 60 });
  const signed = await delivery(example("results-ready"));
  const first = receiver.receive(signed);
  await until(() => completing);
  await pass(120);
  expect(await receiver.receive(signed)).toMatchObject({ result: "busy" });
  await pass(80);
  expect(await first).toMatchObject({ result: "handled", recorded: true });
});

it("lets go of the lease and leaves the signal alone once the event is done", async () => {
  const { pass } = virtual();
  const inner = createMemoryStore();
  let claims = 0;
  let aborted = false;
  const store: WebhookStore = {
    ...inner,
    claim: (...claim) => {
      claims++;
      return inner.claim(...claim);
    },
  };
  const onEvent = (_: unknown, { signal }: EventContext): void =>
    signal.addEventListener("abort", () => (aborted = true));
  const receiver = receiverOf({ store, leaseMs: 30, onEvent });
  await receiver.receive(await delivery(example("results-ready")));
  await pass(600_000);
  expect(vi.getTimerCount()).toBe(0);
  expect({ claims, aborted }).toEqual({ claims: 1, aborted: false });
});

it("keeps an event for a handler that takes longer than the lease", async () => {
  const { pass } = virtual();
  const { open, passed } = gate();
  let begun = false;
  const receiver = receiverOf({ leaseMs: 60, onEvent: () => ((begun = true), passed) });
  const signed = await delivery(example("entity-created-sa"));
  const first = receiver.receive(signed);
  await until(() => begun);
  for (let repeat = 0; repeat < 50; repeat++) {
    await pass(59);
    expect(await receiver.receive(signed)).toMatchObject({ result: "busy" });
  }
  open();
  expect(await first).toMatchObject({ result: "handled", recorded: true });
});

it("lets go of an event whose handler hangs: aborts its signal, and the next delivery is handled", async () => {
  const { pass } = virtual();
  let calls = 0;
  let reason: unknown;
  const receiver = receiverOf({
    leaseMs: 300,
    handlerTimeoutMs: 500,
    answerWithinMs: 100,
    onEvent: async (_, { signal }) => {
      if (++calls > 1) return;
      signal.addEventListener("abort", () => (reason = signal.reason));
      await new Promise(() => undefined);
    },
  });
  const signed = await delivery(example("entity-created-sa"));
  const first = receiver.receive(signed);
  await until(() => calls === 1);
  await pass(100);
  expect(await first).toMatchObject({ result: "unfinished", status: 503 });
  expect(await receiver.receive(signed)).toMatchObject({ result: "busy" });
  await pass(399);
  expect(reason).toBeUndefined();
  await pass(1);
  expect(reason).toMatchObject({ name: "TimeoutError" });
  // The last renewal was at 400 ms.
  await pass(199);
  expect(await receiver.receive(signed)).toMatchObject({ result: "busy" });
  await pass(1);
  expect(await receiver.receive(signed)).toMatchObject({ result: "handled" });
});

it("records a handler that ends after its lease, when nobody took over", async () => {
  const { pass } = virtual();
  const { open, passed } = gate();
  let begun = false;
  const onEvent = (): Promise<void> => ((begun = true), passed);
  const receiver = receiverOf({ leaseMs: 30, handlerTimeoutMs: 20, onEvent });
  const signed = await delivery(example("entity-created-sa"));
  const first = receiver.receive(signed);
  await until(() => begun);
  await pass(120);
  open();
  expect(await first).toMatchObject({ result: "handled", recorded: true });
  expect(await receiver.receive(signed)).toMatchObject({ result: "duplicate" });
});

it("aborts the signal of a handler whose event was taken over, and leaves the new holder alone", async () => {
  const { pass } = virtual();
  const inner = createMemoryStore();
  let stolen = false;
  const store: WebhookStore = {
    ...inner,
    claim: async (id, holder, ms) => {
      if (!stolen) return inner.claim(id, holder, ms);
      await inner.release(id, holder);
      await inner.claim(id, "other", 60_000);
      return inner.claim(id, holder, ms);
    },
  };
  let aborted: unknown;
  const value = example("entity-created-sa");
  const receiver = receiverOf({
    store,
    leaseMs: 60,
    onEvent: async (_, { signal }) => {
      stolen = true;
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      aborted = signal.reason;
    },
  });
  const outcome = receiver.receive(await delivery(value));
  await until(() => stolen);
  expect(aborted).toBeUndefined();
  await pass(20);
  expect(await outcome).toMatchObject({ result: "handled", recorded: false });
  expect(aborted).toMatchObject({ name: "AbortError" });
  expect(await inner.complete(value.event_id, "other", settled)).toBe(true);
});

it.each(["event_id is missing", "event_id is empty", "event_id is no string"])(
  "handles every delivery of an event when its %s",
  async (why) => {
    const { event_id: _, ...rest } = example("results-ready");
    const value = why.endsWith("missing") ? rest : { ...rest, event_id: why.endsWith("empty") ? "" : 7 };
    const ids: unknown[] = [];
    const receiver = receiverOf({ onEvent: (event, { eventId }) => void ids.push([event.type, eventId]) });
    const signed = await delivery(value);
    for (let repeat = 0; repeat < 2; repeat++)
      expect(await receiver.receive(signed)).toMatchObject({
        result: "handled",
        status: 200,
        recorded: false,
      });
    expect(ids).toEqual([
      ["results.ready", undefined],
      ["results.ready", undefined],
    ]);
  },
);

it("answers 503 and handles nothing when the store cannot claim", async () => {
  const error = new Error("store is down");
  const store = { ...createMemoryStore(), claim: () => Promise.reject(error) };
  const receiver = receiverOf({ store });
  const outcome = await receiver.receive(await delivery(example("results-ready")));
  expect(outcome).toMatchObject({ result: "unavailable", status: 503, error });
  expect(receiver.handled).toEqual([]);
});

it("answers 200 when the work is done but could not be recorded: 500 would only have it done again", async () => {
  for (const complete of [() => Promise.reject(new Error("down")), () => Promise.resolve(false)]) {
    const receiver = receiverOf({ store: { ...createMemoryStore(), complete } });
    const outcome = await receiver.receive(await delivery(example("results-ready")));
    expect(outcome).toMatchObject({ result: "handled", status: 200, recorded: false });
  }
});

it("survives a store that fails to renew or to release", async () => {
  const { pass } = virtual();
  const { open, passed } = gate();
  const inner = createMemoryStore();
  let claims = 0;
  const store: WebhookStore = {
    ...inner,
    claim: (id, holder, ms) =>
      claims++ === 0 ? inner.claim(id, holder, ms) : Promise.reject(new Error("down")),
    release: () => {
      throw new Error("down");
    },
  };
  const receiver = receiverOf({
    store,
    leaseMs: 30,
    onEvent: async () => {
      await passed;
      throw new Error("failed");
    },
  });
  const outcome = receiver.receive(await delivery(example("results-ready")));
  await until(() => claims === 1);
  await pass(65);
  open();
  expect(await outcome).toMatchObject({ result: "handler_failed" });
  expect(claims).toBe(7);
});

it("asks a store that hangs at a renewal again, so that the event stays with its living handler", async () => {
  const { pass } = virtual();
  const { open, passed } = gate();
  const inner = createMemoryStore();
  let claims = 0;
  const store: WebhookStore = {
    ...inner,
    // Every second call never answers.
    claim: (...claim) => (++claims % 2 === 0 ? new Promise(() => undefined) : inner.claim(...claim)),
  };
  const receiver = receiverOf({ store, leaseMs: 90, onEvent: () => passed });
  const value = example("results-ready");
  const outcome = receiver.receive(await delivery(value));
  await until(() => claims === 1);
  await until(() => vi.getTimerCount() >= 3);
  for (let repeat = 0; repeat < 20; repeat++) {
    await pass(30);
    expect(await inner.claim(value.event_id, "thief", 1)).toBe("busy");
  }
  open();
  await pass(30);
  expect(await outcome).toMatchObject({ result: "handled", recorded: true });
});

it("answers 503 in time when the store hangs at the claim, and gives the event back when that comes late", async () => {
  for (const acknowledge of ["done", "early"] as const) {
    const { pass } = virtual();
    const inner = createMemoryStore();
    const { open, passed } = gate();
    let claims = 0;
    const store: WebhookStore = {
      ...inner,
      claim: async (...claim) => {
        if (++claims === 1) await passed;
        return inner.claim(...claim);
      },
    };
    const receiver = receiverOf({ store, acknowledge });
    const signed = await delivery(example("results-ready"));
    const first = receiver.receive(signed);
    await until(() => claims === 1);
    await pass(8_000);
    expect(await first).toMatchObject({
      result: "unavailable",
      status: 503,
      error: { kind: "timeout", message: expect.stringMatching(/^store: claim did not answer within/) },
    });
    open();
    await pass(0);
    expect(receiver.handled).toEqual([]);
    expect((await receiver.receive(signed)).status).toBe(200);
    expect(receiver.handled).toEqual(["results.ready"]);
    vi.useRealTimers();
  }
});

it.each([undefined, null, true, "taken", 1, {}])(
  "answers 503 and names the store's method when a claim resolves to %j",
  async (state) => {
    const store = { ...createMemoryStore(), claim: async () => state as "claimed" };
    const receiver = receiverOf({ store });
    expect(await receiver.receive(await delivery(example("results-ready")))).toMatchObject({
      result: "unavailable",
      status: 503,
      error: { kind: "config", message: expect.stringMatching(/^store: claim must resolve to "claimed"/) },
    });
    expect(receiver.handled).toEqual([]);
  },
);

it("runs a handler once while the wall clock is set to and fro", async () => {
  const { pass } = virtual();
  const { open, passed } = gate();
  let effects = 0;
  const receiver = receiverOf({ onEvent: () => (effects++, passed) });
  const signed = await delivery(example("results-ready"));
  const first = receiver.receive(signed);
  await until(() => effects === 1);
  const minute = 60_000;
  for (const step of [1, -2, 100, -10_000, 5, -1]) {
    vi.setSystemTime(Date.now() + step * minute);
    expect(await receiver.receive(signed)).toMatchObject({ result: "busy" });
    await pass(1_000);
  }
  open();
  expect(await first).toMatchObject({ result: "handled", recorded: true });
  vi.setSystemTime(Date.now() - 60 * 24 * minute);
  expect(await receiver.receive(signed)).toMatchObject({ result: "duplicate" });
  expect(effects).toBe(1);
});

it("gives receivers of their own stores nothing in common", async () => {
  const signed = await delivery(example("results-ready"));
  const [first, second] = [receiverOf(), receiverOf()];
  expect(await first.receive(signed)).toMatchObject({ result: "handled" });
  expect(await second.receive(signed)).toMatchObject({ result: "handled" });
});

import { assert, asyncProperty, integer } from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { elapse, failure, lost, observed, token, virtualTime } from "./support.ts";

beforeEach(virtualTime);
afterEach(() => void vi.useRealTimers());

it("resumes service within five seconds after one lost answer, wherever it is lost", async ({ task }) => {
  let longestMs = 0;
  await assert(
    asyncProperty(integer({ min: 1, max: 4 }), async (lostAnswer) => {
      const { source, clock } = observed((request, count) =>
        count === lostAnswer ? lost(request) : token(`t${count}`, 60),
      );
      // One caller at a time: nobody else is there to ask again.
      for (let turn = 0; turn < 4; turn++) {
        const start = performance.now();
        await elapse(source.get("api"));
        longestMs = Math.max(longestMs, performance.now() - start);
        clock.now += 61_000;
      }
    }),
    { numRuns: 8 },
  );
  expect(longestMs).toBeLessThan(5_000);
  Object.assign(task.meta, { figures: { "longest wait after a lost token answer, ms": longestMs } });
});

it("lets a later caller ask again when an answer is two seconds late, and gives its token to all", async () => {
  const { source, seen } = observed((request, count) => (count === 1 ? lost(request) : token(`t${count}`)));
  let failed = 0;
  const calls: Promise<unknown>[] = [];
  // Each caller stays for four seconds, as a call with that deadline does.
  for (let ms = 0; ms < 6_000; ms += 50) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 4_000);
    calls.push(source.get("api", { signal: controller.signal }).catch(() => failed++));
    await vi.advanceTimersByTimeAsync(50);
  }
  await Promise.all(calls);
  expect(failed).toBe(0);
  expect(seen).toHaveLength(2);
  expect(seen[0]?.signal.aborted).toBe(true);
});

it("never has more than two requests for one token under way, however many callers come", async () => {
  let underWay = 0;
  let most = 0;
  const { source } = observed((request) => {
    most = Math.max(most, ++underWay);
    request.signal.addEventListener("abort", () => underWay--);
    return lost(request);
  });
  const calls: Promise<unknown>[] = [];
  for (let ms = 0; ms < 14_000; ms += 100) {
    calls.push(failure(source.get("api")));
    await vi.advanceTimersByTimeAsync(100);
  }
  await elapse(Promise.all(calls));
  expect(most).toBe(2);
});

it("asks no second time while the first request waits because the server said so", async () => {
  const { source, seen } = observed((_, count) =>
    count === 1 ? new Response(null, { status: 429, headers: { "retry-after": "7" } }) : token("t2"),
  );
  const calls: Promise<unknown>[] = [];
  for (let ms = 0; ms < 6_900; ms += 300) {
    calls.push(source.get("api"));
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(seen).toHaveLength(1);
  await elapse(Promise.all(calls));
  expect(seen).toHaveLength(2);
});

it("ends the request half a second after the last of its callers left", async () => {
  await assert(
    asyncProperty(integer({ min: 1, max: 20 }), integer({ min: 0, max: 2_000 }), async (callers, stayMs) => {
      const { source, seen } = observed(lost);
      const controllers = Array.from({ length: callers }, () => new AbortController());
      const calls = controllers.map(({ signal }) => failure(source.get("api", { signal })));
      await vi.advanceTimersByTimeAsync(stayMs);
      const [last, ...others] = controllers;
      for (const controller of others) controller.abort();
      await vi.advanceTimersByTimeAsync(600);
      expect(seen[0]?.signal.aborted).toBe(false);
      last?.abort();
      await vi.advanceTimersByTimeAsync(490);
      const current = seen.at(-1);
      expect(current?.signal.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(20);
      expect(current?.signal.aborted).toBe(true);
      for (const { kind } of await Promise.all(calls)) expect(kind).toBe("abort");
    }),
    { numRuns: 20 },
  );
});

it("keeps the answer that comes just after its only caller left", async () => {
  const { source, seen } = observed(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return token("t1");
  });
  const given = failure(source.get("api", { signal: AbortSignal.timeout(0) }));
  const controller = new AbortController();
  const other = failure(source.get("api", { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  expect((await Promise.all([given, other])).map(({ kind }) => kind)).toEqual(["abort", "abort"]);
  await vi.advanceTimersByTimeAsync(250);
  expect(source.peek("api")?.value).toBe("t1");
  expect(seen).toHaveLength(1);
});

it("asks nobody for a caller whose signal has fired already", async () => {
  const { source, seen } = observed();
  expect(await failure(source.get("api", { signal: AbortSignal.abort() }))).toMatchObject({ kind: "abort" });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen).toHaveLength(0);
});

it("ends a renewal in the background half a second after the last call, and goes on while calls come", async () => {
  const { source, seen, clock } = observed((request, count) =>
    count === 1 ? token("t1", 1000) : lost(request),
  );
  await elapse(source.get("api"));
  clock.now += 950_000;
  for (let ms = 0; ms < 2_000; ms += 400) {
    expect(source.peek("api")?.value).toBe("t1");
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(seen).toHaveLength(2);
  expect(seen[1]?.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(seen[1]?.signal.aborted).toBe(true);
  // What was ended is no failure.
  expect((await source.get("api")).value).toBe("t1");
});

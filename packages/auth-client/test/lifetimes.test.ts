import { assert, asyncProperty, constantFrom, double, integer } from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { elapse, failure, observed, token, virtualTime } from "./support.ts";

beforeEach(virtualTime);
afterEach(() => void vi.useRealTimers());

const day = 86_400_000;

/** An answer with this text as `expires_in`; without any where it is undefined. */
const answerOf = (expiresIn: string | undefined): Response =>
  new Response(
    `{"access_token":"t","token_type":"bearer"${expiresIn === undefined ? "" : `,"expires_in":${expiresIn}`}}`,
    { headers: { "content-type": "application/json" } },
  );

it.each([
  ["1e308", day],
  ["86401", day],
  ["86399", day - 1000],
  ["3599", 3_599_000],
  ['"3599"', 3_599_000],
  ["0.5", 500],
  [undefined, 300_000],
])("takes expires_in %s as a life of %i ms", async (expiresIn, lifeMs) => {
  const { source, clock } = observed(() => answerOf(expiresIn));
  expect((await source.get("api")).expiresAt).toBe(clock.now + lifeMs);
});

it.each(["-1", "-1e308", "0", "1e309", "null", '"soon"', '""', "true", "{}", "[]"])(
  "takes expires_in %s as no usable answer",
  async (expiresIn) => {
    const { source } = observed(() => answerOf(expiresIn));
    expect(await failure(source.get("api"))).toMatchObject({ kind: "token", code: "token_request_failed" });
  },
);

it("never hands out a token past its end, whatever the server says of its life and whichever clock moves", async () => {
  await assert(
    asyncProperty(
      double({ min: 0.001, max: 1e308, noNaN: true }),
      integer({ min: 1, max: 2 * day }),
      constantFrom("wall", "steady", "both"),
      async (expiresIn, passedMs, moving) => {
        const { source, seen, clock } = observed((_, count) => token(`t${count}`, expiresIn));
        const { expiresAt } = await source.get("api");
        const lifeMs = expiresAt - clock.now;
        expect(lifeMs).toBeLessThanOrEqual(day);
        if (moving !== "steady") clock.now += passedMs;
        if (moving !== "wall") await vi.advanceTimersByTimeAsync(passedMs);
        if (passedMs >= lifeMs) expect(source.peek("api")).toBeUndefined();
        await source.get("api");
        if (passedMs < lifeMs * 0.69) expect(seen).toHaveLength(1);
        if (passedMs >= lifeMs) expect(seen).toHaveLength(2);
      },
    ),
    { numRuns: 100 },
  );
});

it("counts life on the clock that says more, when somebody sets the clock back", async () => {
  await assert(
    asyncProperty(integer({ min: 1, max: 400 * day }), async (backMs) => {
      const { source, clock } = observed((_, count) => token(`t${count}`));
      await source.get("api");
      clock.now -= backMs;
      await vi.advanceTimersByTimeAsync(2_000_000);
      expect(source.peek("api")?.value).toBe("t1");
      await vi.advanceTimersByTimeAsync(1_600_000);
      expect(source.peek("api")).toBeUndefined();
      expect((await source.get("api")).value).not.toBe("t1");
    }),
    { numRuns: 30 },
  );
});

it("renews after a suspended hour, in which only the wall clock moved", async () => {
  const { source, clock } = observed((_, count) => token(`t${count}`));
  await source.get("api");
  clock.now += 3_600_000;
  expect((await source.get("api")).value).toBe("t2");
});

it.each([
  [
    "throws",
    () => {
      throw new Error("canary");
    },
  ],
  ["gives NaN", () => Number.NaN],
  ["gives text", () => "now" as unknown as number],
])("goes by the machine's clocks when the caller's `now` %s", async (_, now) => {
  vi.setSystemTime(5_000_000);
  const { source, seen } = observed(undefined, { now });
  expect((await source.get("api")).expiresAt).toBe(5_000_000 + 3_599_000);
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect((await source.get("api")).value).toBe("t1");
  await vi.advanceTimersByTimeAsync(2_599_000);
  expect((await source.get("api")).value).toBe("t2");
  expect(seen).toHaveLength(2);
});

it.each([1, 2, 5, 10, 29, 30, 60, 119])(
  "reuses a token of %i s for the first three quarters of its life",
  async (seconds) => {
    const { source, seen, clock } = observed((_, count) => token(`t${count}`, seconds));
    await source.get("api");
    // Renewal in the background begins with 30 % left at the earliest.
    for (let call = 0; call < 100; call++) {
      expect((await source.get("api")).value).toBe("t1");
      clock.now += seconds * 6.9;
    }
    expect(seen).toHaveLength(1);
    clock.now += seconds * 70;
    expect((await source.get("api")).value).toBe("t2");
  },
);

it("renews ahead of the end at moments that differ between processes", async () => {
  const moments = new Set<number>();
  for (let process = 0; process < 50; process++) {
    const { source, seen, clock } = observed((_, count) => token(`t${count}`, 1000));
    await source.get("api");
    let percent = 0;
    for (; seen.length === 1 && percent < 100; percent++) {
      source.peek("api");
      clock.now += 10_000;
      await vi.advanceTimersByTimeAsync(1);
    }
    moments.add(percent);
    expect(percent).toBeGreaterThanOrEqual(70);
    expect(percent).toBeLessThanOrEqual(92);
  }
  expect(moments.size).toBeGreaterThan(5);
});

it("leaves a token alone that is neither due nor refused", async () => {
  const { source, seen, clock } = observed();
  await source.get("api");
  for (let call = 0; call < 100; call++) {
    clock.now += 25_000;
    await source.get("api");
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(seen).toHaveLength(1);
});

it("does not ask again for a life that the server's tokens never have", async () => {
  const { source, seen } = observed((_, count) => token(`t${count}`, 300));
  for (let call = 0; call < 20; call++)
    expect((await source.get("api", { minimumMs: 600_000 })).value).toBe("t1");
  expect(seen).toHaveLength(1);
});

it.each([Number.NaN, -1, "soon" as unknown as number])("refuses a minimum of %s", async (minimumMs) => {
  const { source, seen } = observed();
  expect(await failure(source.get("api", { minimumMs }))).toMatchObject({ code: "invalid_option" });
  expect(() => source.peek("api", { minimumMs })).toThrow("minimumMs must be a number of milliseconds");
  expect(seen).toHaveLength(0);
});

it("replaces the first refused token at once and its refused successor rarely, for an API that always says 401", async () => {
  const { source, seen } = observed();
  const replaced: number[] = [];
  for (let second = 0; second < 200; second++) {
    const { value } = await source.get("api");
    if (source.invalidate(value)) replaced.push(second);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(replaced).toEqual([0, 5, 15, 35, 75, 135, 195]);
  expect(seen).toHaveLength(1 + 7);
});

it("replaces a refused token at once again after five minutes without a refusal", async () => {
  const { source } = observed();
  const refuse = async (): Promise<boolean> => source.invalidate((await source.get("api")).value);
  expect([await refuse(), await refuse()]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([await refuse(), await refuse()]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(299_999);
  expect(await refuse()).toBe(true);
  await vi.advanceTimersByTimeAsync(300_000);
  expect([await refuse(), await refuse()]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await refuse()).toBe(true);
});

it("says of a token that was replaced already that the next one is another", async () => {
  const { source, seen } = observed();
  const { value } = await source.get("api");
  expect(source.invalidate(value)).toBe(true);
  expect(source.invalidate(value)).toBe(true);
  expect(source.invalidate("never seen")).toBe(true);
  expect(source.peek("api")).toBeUndefined();
  await elapse(source.get("api"));
  expect(seen).toHaveLength(2);
});

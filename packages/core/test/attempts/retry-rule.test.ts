import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AttemptEnd,
  decideRetry,
  isRepeatable,
  mayRepeat,
  retryAfterMs,
  type RetryState,
} from "../../src/attempts/retry-rule.ts";

const state: RetryState = { repeatable: true, attempts: 1, maxRetries: 2, freshRepeats: 0, leftMs: 60_000 };
const waits = [100, 101, 200, 204, 301, 304, 400, 401, 403, 404, 409, 422, 501, 505, 599];

describe("the retry rule", () => {
  it.each<[AttemptEnd, Partial<RetryState>, number | "at once" | "give up"]>([
    // What may pass is repeated after a wait, where repeating is safe.
    [{ status: 408 }, {}, 250],
    [{ status: 429 }, {}, 250],
    [{ status: 500 }, {}, 250],
    [{ status: 502 }, {}, 250],
    [{ status: 503 }, {}, 250],
    [{ status: 504 }, {}, 250],
    [{ failure: "lost" }, {}, 250],
    [{ status: 503 }, { repeatable: false }, "give up"],
    [{ status: 429, toldMs: 1 }, { repeatable: false }, "give up"],
    [{ failure: "lost" }, { repeatable: false }, "give up"],
    [{ failure: "stale" }, { repeatable: false }, "give up"],
    // What never left is repeated for every method.
    [{ failure: "unsent" }, {}, 250],
    [{ failure: "unsent" }, { repeatable: false }, 250],
    // What will fail again is not.
    [{ failure: "permanent" }, {}, "give up"],
    ...waits.map((status): [AttemptEnd, object, "give up"] => [{ status }, {}, "give up"]),
    // The wait doubles, and ends at eight seconds.
    [{ status: 503 }, { attempts: 2 }, 500],
    [{ status: 503 }, { attempts: 3, maxRetries: 9 }, 1_000],
    [{ status: 503 }, { attempts: 5, maxRetries: 9 }, 4_000],
    [{ status: 503 }, { attempts: 9, maxRetries: 9 }, 4_000],
    // Told waits are kept, longer ones of ours as well.
    [{ status: 503, toldMs: 7_000 }, {}, 7_000],
    [{ status: 503, toldMs: 0 }, {}, 250],
    [{ status: 503, toldMs: 10 }, { attempts: 2 }, 500],
    // Nothing waits beyond the deadline.
    [{ status: 503, toldMs: 60_000 }, {}, "give up"],
    [{ status: 503, toldMs: 59_999 }, {}, 59_999],
    [{ status: 503 }, { leftMs: 250 }, "give up"],
    [{ status: 503 }, { leftMs: 251 }, 250],
    // The number of repeats has an end.
    [{ status: 503 }, { attempts: 3 }, "give up"],
    [{ status: 503 }, { maxRetries: 0 }, "give up"],
    [{ failure: "unsent" }, { maxRetries: 0 }, "give up"],
    // A connection that was stale costs no repeat, once.
    [{ failure: "stale" }, {}, "at once"],
    [{ failure: "stale" }, { maxRetries: 0, leftMs: 0 }, "at once"],
    [{ failure: "stale" }, { attempts: 2, freshRepeats: 1 }, 250],
    [{ failure: "stale" }, { attempts: 2, freshRepeats: 1, maxRetries: 0 }, "give up"],
    [{ status: 503 }, { attempts: 2, freshRepeats: 1, maxRetries: 1 }, 250],
    [{ status: 503 }, { attempts: 3, freshRepeats: 1, maxRetries: 1 }, "give up"],
  ])("%j with %j: %s", (end, change, expected) => {
    const decision = decideRetry(end, { ...state, ...change }, 0.5);
    if (expected === "give up") expect(decision).toEqual({ repeat: false });
    else if (expected === "at once") expect(decision).toEqual({ repeat: true, waitMs: 0, fresh: true });
    else expect(decision).toEqual({ repeat: true, waitMs: expected, fresh: false });
  });

  const anyEnd: fc.Arbitrary<AttemptEnd> = fc.oneof(
    fc.record({
      status: fc.integer({ min: 100, max: 599 }),
      toldMs: fc.option(fc.nat(1e6), { nil: undefined }),
    }),
    fc.record({
      failure: fc.constantFrom("unsent" as const, "stale" as const, "lost" as const, "permanent" as const),
    }),
  );
  const anyState = fc.record({
    repeatable: fc.boolean(),
    attempts: fc.integer({ min: 1, max: 12 }),
    maxRetries: fc.nat(10),
    freshRepeats: fc.constantFrom(0, 1),
    leftMs: fc.nat(200_000),
  });

  it("never waits shorter than told, never past the deadline, never repeats what is not safe", () => {
    fc.assert(
      fc.property(anyEnd, anyState, fc.double({ min: 0, max: 0.999, noNaN: true }), (end, given, random) => {
        const decision = decideRetry(end, given, random);
        if (!decision.repeat) return;
        expect(given.repeatable || ("failure" in end && end.failure === "unsent")).toBe(true);
        expect(mayRepeat(end, given.repeatable)).toBe(true);
        if (decision.fresh) return;
        expect(decision.waitMs).toBeGreaterThanOrEqual(("toldMs" in end && end.toldMs) || 0);
        expect(decision.waitMs).toBeLessThan(given.leftMs);
        expect(given.attempts - given.freshRepeats).toBeLessThanOrEqual(given.maxRetries);
      }),
    );
  });
});

it("knows the methods that may reach a server twice", () => {
  for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])
    expect(isRepeatable(method, undefined)).toBe(true);
  for (const method of ["POST", "PATCH", "PURGE", "get"]) {
    expect(isRepeatable(method, undefined)).toBe(false);
    expect(isRepeatable(method, "key")).toBe(true);
  }
});

describe("Retry-After", () => {
  const now = Date.UTC(2026, 10, 25, 12, 0, 0);
  const read = (value: string, date?: string) =>
    retryAfterMs(new Headers({ "retry-after": value, ...(date !== undefined && { date }) }), now);

  it.each([
    ["7", 7_000],
    ["120", 120_000],
    [" 3 ", 3_000],
    ["0", 0],
    ["007", 7_000],
    ["9".repeat(400), 2 ** 31 - 1],
    ["99999999", 2 ** 31 - 1],
    ["Wed, 25 Nov 2026 12:00:30 GMT", 30_000],
    ["Wednesday, 25-Nov-26 12:00:30 GMT", 30_000],
    ["Wed Nov 25 12:00:30 2026", 30_000],
    ["Wed, 25 Nov 2026 11:59:30 GMT", 0],
    ["Wed, 25 Nov 2099 12:00:00 GMT", 2 ** 31 - 1],
  ])("%s is %i ms", (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each([
    "1.5",
    "-1",
    "+1",
    "1e3",
    "0x10",
    "soon",
    "",
    "2026-11-25",
    "2026-11-25T12:00:30Z",
    "12:00:30",
    "7 s",
    "1,2",
    "Wed, 45 Nov 2026 12:00:30 GMT",
    "Xyz, 25 Nov 2026 12:00:30 GMT",
  ])("%j is nothing", (value) => {
    expect(read(value)).toBeUndefined();
  });

  it("as a date counts from the answer's own clock", () => {
    expect(read("Wed, 25 Nov 2026 12:00:30 GMT", "Wed, 25 Nov 2026 12:00:10 GMT")).toBe(20_000);
    expect(read("Wed, 25 Nov 2026 12:00:30 GMT", "yesterday")).toBe(30_000);
  });

  it("is a wait that a timer can hold or nothing, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,eE+-]{1,20}$/)), (value) => {
        const ms = retryAfterMs({ get: (name) => (name === "retry-after" ? value : null) }, now);
        if (ms === undefined) return;
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThan(2 ** 31);
        expect(value.trim()).toMatch(/^\d+$|GMT$|\d{4}$/);
      }),
    );
  });
});
